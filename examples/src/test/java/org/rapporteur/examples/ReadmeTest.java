package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

    /** What blocks behind the first may use besides. */
    private static final String MORE_IMPORTS = """
            import static org.rapporteur.testing.RapporteurAssertions.assertThat;
            import static org.rapporteur.testing.json.JsonAssertions.assertThat;
            import java.net.URI;
            import java.nio.file.Files;
            import java.time.Duration;
            import java.util.List;
            import java.util.Locale;
            import java.util.Optional;
            import org.rapporteur.json.databind.*;
            import org.rapporteur.testing.Samples;
            import org.rapporteur.json.read.*;
            import org.rapporteur.json.report.*;
            import org.rapporteur.json.stream.*;
            import tools.jackson.databind.json.JsonMapper;
            """;

    @TempDir
    private Path folder;

    @Test
    void compilesAndRunsOnAClassPathOfTheTwoJars() throws Exception {
        Project project = new Project(folder, Jar.OURS);
        project.compileOnClassPath(project.write("App.java", program("")));

        assertThat(project.with(Jar.STREAMING).runOnClassPath("App")).isEqualTo("no findings, read back equal");
    }

    @Test
    void compilesAndRunsOnAModulePathOfTheTwoJars() throws Exception {
        Project project = new Project(folder, Jar.OURS);
        project.compileOnModulePath(
                project.write("module-info.java", "module app { requires org.rapporteur.serialization; }"),
                project.write("app/App.java", program("package app;")));

        assertThat(project.with(Jar.STREAMING).runOnModulePath("app/app.App"))
                .isEqualTo("no findings, read back equal");
    }

    /** Each block is a method of its own, given the dossier that the first one builds. */
    @Test
    void everyOtherBlockOfCodeCompilesTooAndSoDoThoseOfTheGuide() throws Exception {
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
        Project project = new Project(folder, Jar.OURS)
                .with(Jar.STREAMING)
                .with(Jar.MAPPER)
                .with(Jar.TESTING);

        project.compileOnClassPath(
                project.write("App.java", MORE_IMPORTS + IMPORTS + "class App {\n" + methods + "}\n"));
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
}
