package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;
import tools.jackson.core.JsonParser;

/** What the README and the guide show compiles in a project of its own, without a warning, and runs there. */
class ReadmeTest {
    private static final String IMPORTS = """
            import java.nio.file.Path;
            import org.rapporteur.json.*;
            import org.rapporteur.model.*;
            import org.rapporteur.model.term.*;
            import org.rapporteur.validation.*;
            """;

    private static final Path README = Path.of("..", "README.md");

    @TempDir
    private Path project;

    @Test
    void compiles_and_runs_on_a_class_path_of_the_two_jars() throws Exception {
        Path source = write("App.java", program(""));
        compile("-cp", path(libraries()), source);

        assertThat(run("-cp", path(withRuntime()), "App")).isEqualTo("no findings, read back equal");
    }

    @Test
    void compiles_and_runs_on_a_module_path_of_the_two_jars() throws Exception {
        Path module = write("module-info.java", "module app { requires org.rapporteur.serialization; }");
        Path source = write("app/App.java", program("package app;"));
        compile("-p", path(libraries()), module, source);

        assertThat(run("-p", path(withRuntime()), "-m", "app/app.App")).isEqualTo("no findings, read back equal");
    }

    /** Each block is a method of its own, given the dossier that the first one builds. */
    @Test
    void every_other_block_of_code_compiles_too_and_so_do_those_of_the_guide() throws Exception {
        List<String> blocks = new ArrayList<>(blocks(README));
        blocks.remove(0);
        try (Stream<Path> pages = Files.list(Path.of("..", "docs"))) {
            for (Path page : pages.sorted().toList()) {
                blocks.addAll(blocks(page));
            }
        }
        StringBuilder methods = new StringBuilder();
        for (String block : blocks) {
            methods.append("static void block").append(methods.length());
            methods.append("(Dossier dossier) throws Exception {\n")
                    .append(block)
                    .append("}\n");
        }
        Path source = write("App.java", IMPORTS + "class App {\n" + methods + "}\n");

        compile("-cp", path(libraries()), source);
        assertThat(blocks).hasSizeGreaterThan(3);
    }

    private static String program(String packageLine) throws IOException {
        return packageLine + "\n" + IMPORTS
                + "public class App {\n    public static void main(String[] args) {\n"
                + blocks(README).get(0)
                + """
                System.out.print(report.isEmpty() ? "no findings" : report.violations());
                System.out.print(again.equals(dossier) ? ", read back equal" : ", read back other");
            }
        }
        """;
    }

    private static List<String> blocks(Path page) throws IOException {
        Matcher matcher = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(Files.readString(page));
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        return blocks;
    }

    private Path write(String name, String content) throws IOException {
        Path file = project.resolve("src").resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private void compile(String pathOption, String path, Path... sources) {
        List<String> options =
                List.of("-Xlint:all", "-Werror", "-d", project.resolve("out").toString(), pathOption, path);
        var compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        var files = compiler.getStandardFileManager(null, null, null).getJavaFileObjects(sources);
        boolean compiled =
                compiler.getTask(said, null, null, options, null, files).call();

        assertThat(said.toString()).isEmpty();
        assertThat(compiled).isTrue();
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static List<Path> libraries() throws URISyntaxException {
        return List.of(home(Dossier.class), home(JsonReader.class));
    }

    private List<Path> withRuntime() throws URISyntaxException {
        return Stream.concat(libraries().stream(), Stream.of(home(JsonParser.class), project.resolve("out")))
                .toList();
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static String path(List<Path> entries) {
        return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
