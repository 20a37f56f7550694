package org.rapporteur.examples;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.examples.Page.Block;

/**
 * The program that the statements of pages become. Each block is a method, given the dossiers in {@code dossier.json} and
 * {@code article.json}; {@code index("name")} is the index of the sample {@code name}. If there is a file with the name of the page, such as {@code reports.json}, it takes the place of the first.
 *
 * <p>A comment {@code // → value} states what the expression in front of it, or the variable declared there, has as its
 * string. For an exception, this is its simple name, a colon and its message.
 */
final class PageProgram {
    private static final String SOURCE = """
            import static org.rapporteur.testing.RapporteurAssertions.assertThat;
            import static org.rapporteur.testing.json.JsonAssertions.assertThat;
            import java.net.URI;
            import java.nio.charset.StandardCharsets;
            import java.nio.file.*;
            import java.time.*;
            import java.util.*;
            import org.rapporteur.dossier.*;
            import org.rapporteur.dossier.diff.*;
            import org.rapporteur.dossier.fuse.*;
            import org.rapporteur.dossier.merge.*;
            import org.rapporteur.dossier.answer.*;
            import org.rapporteur.dossier.name.*;
            import org.rapporteur.dossier.timeline.*;
            import org.rapporteur.dossier.provenance.*;
            import org.rapporteur.exchange.*;
            import org.rapporteur.exchange.popolo.*;
            import org.rapporteur.json.*;
            import org.rapporteur.json.databind.*;
            import org.rapporteur.json.patch.*;
            import org.rapporteur.json.read.*;
            import org.rapporteur.json.report.*;
            import org.rapporteur.json.stream.*;
            import org.rapporteur.model.*;
            import org.rapporteur.model.term.*;
            import org.rapporteur.testing.Samples;
            import org.rapporteur.time.*;
            import org.rapporteur.validation.*;
            import tools.jackson.databind.json.JsonMapper;

            class Blocks {
                interface Given {
                    Object get() throws Exception;
                }

                interface Code {
                    void run(Dossier dossier, Dossier article) throws Exception;
                }

                static void shown(String place, Given given) {
                    String text;
                    try {
                        text = String.valueOf(given.get());
                    } catch (Exception e) {
                        text = e.getClass().getSimpleName() + ": " + e.getMessage();
                    }
                    System.out.println("\\u0002" + place + "\\u0002" + text.replace("\\n", "⏎"));
                }

                static Dossier read(String file) throws Exception {
                    return JsonReader.of(Dossier.class).read(Path.of(file));
                }

                static DossierIndex index(String name) throws Exception {
                    return DossierIndex.of(read(name + ".json"));
                }

                static void run(String place, String file, Code code) throws Exception {
                    System.out.println("\\u0001" + place);
                    try {
                        code.run(read(file), read("article.json"));
                    } catch (Exception e) {
                        e.printStackTrace();
                    }
                }

            %s
                public static void main(String[] args) throws Exception {
            %s
                }
            }
            """;

    private static final Pattern COMMENT = Pattern.compile("^(.*?)\\s*// → (.*)$");
    private static final Pattern DECLARATION =
            Pattern.compile("\\s*[\\w.]+(?:<[^=]*>)?(?:\\[])?\\s+(\\w+)\\s*=\\s.*", Pattern.DOTALL);

    private final Map<String, String> shown = new LinkedHashMap<>();
    private final StringBuilder methods = new StringBuilder();
    private final StringBuilder calls = new StringBuilder();

    PageProgram(List<Page> pages, Path folder) {
        for (Page page : pages) {
            String file = page.title() + ".json";
            for (Block block : page.statements()) {
                String method = "block" + methods.length();
                methods.append("static void " + method + "(Dossier dossier, Dossier article) throws Exception {\n");
                addStatements(page, block);
                methods.append("}\n");
                calls.append("run(\"%s\", \"%s\", Blocks::%s);\n"
                        .formatted(
                                page.place(block.line()),
                                Files.exists(folder.resolve(file)) ? file : "dossier.json",
                                method));
            }
        }
    }

    /** Adds the statements of a block, with a call behind each value that the page shows. */
    private void addStatements(Page page, Block block) {
        List<String> statement = new ArrayList<>();
        int number = block.line();
        for (String line : block.content().lines().toList()) {
            Matcher comment = COMMENT.matcher(line);
            if (comment.matches()) {
                shown.put(page.place(number), comment.group(2));
                statement.add(comment.group(1));
                methods.append(withCall(String.join("\n", statement), page.place(number)));
                statement.clear();
            } else {
                statement.add(line);
                String bare = line.replaceFirst("\\s*//.*", "");
                if (bare.isBlank() || bare.endsWith(";") || bare.endsWith("{") || bare.endsWith("}")) {
                    statement.forEach(part -> methods.append(part).append('\n'));
                    statement.clear();
                }
            }
            number++;
        }
        statement.forEach(part -> methods.append(part).append('\n'));
    }

    private static String withCall(String statement, String place) {
        Matcher declaration = DECLARATION.matcher(statement);
        if (declaration.matches()) {
            return statement + "\nshown(\"" + place + "\", () -> " + declaration.group(1) + ");\n";
        }
        String expression = statement.strip().replaceFirst(";$", "");
        return "shown(\"" + place + "\", () -> " + expression + ");\n";
    }

    String source() {
        return SOURCE.formatted(methods, calls);
    }

    /** The values that comments show, by the place of the comment. */
    Map<String, String> shown() {
        return shown;
    }

    /**
     * What the program gave.
     *
     * @param outputs what each block printed, by its place
     * @param values the value at each comment that shows one, by the place of the comment
     */
    record Run(Map<String, String> outputs, Map<String, String> values) {
        /** Takes apart what the program printed. */
        static Run of(String printed) {
            Map<String, String> outputs = new HashMap<>();
            Map<String, String> values = new HashMap<>();
            String block = "";
            for (String line : printed.lines().toList()) {
                String[] parts = line.split("\u0002", -1);
                if (line.startsWith("\u0001")) {
                    block = line.substring(1);
                } else if (parts.length == 3) {
                    values.put(parts[1], parts[2]);
                    outputs.merge(block, parts[0], String::concat);
                } else {
                    outputs.merge(block, line + "\n", String::concat);
                }
            }
            return new Run(outputs, values);
        }
    }
}
