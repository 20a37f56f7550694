package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.examples.Page.Block;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.stream.RecordWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/** Every block of code in the README and in the guide runs, and gives what the page shows. */
class PagesTest {
    private static final String README_TEST = "ReadmeTest runs the example and compares what it prints";
    private static final String MAPPER_TEST = "MapperTest runs an application that is a module, with and without this";
    private static final String SPRING_SERVICE = "the tests of examples/spring-service run it";
    private static final String COORDINATES = "DocsTest compares it with the build";

    /** The blocks that do not run here, and why. */
    private static final List<NotRun> NOT_RUN = List.of(
            new NotRun("README.md", "sh", 2, ".ci/follow-readme runs them"),
            new NotRun("README.md", "", 1, ".ci/follow-readme runs them"),
            new NotRun("README.md", "xml", 1, COORDINATES),
            new NotRun("README.md", "java", 1, README_TEST),
            new NotRun("README.md", "text", 1, README_TEST),
            new NotRun("README.md", "json", 1, README_TEST),
            new NotRun("docs/architecture.md", "", 3, "diagrams"),
            new NotRun("docs/checking.md", "xml", 1, COORDINATES),
            new NotRun("docs/linked-data.md", "json", 1, "a part of a document"),
            new NotRun("docs/linked-data.md", "sparql", 3, "LinkedDataTest runs them and compares the answers"),
            new NotRun("docs/mapper.md", "xml", 1, COORDINATES),
            new NotRun("docs/mapper.md", "java", 1, MAPPER_TEST),
            new NotRun("docs/mapper.md", "text", 1, MAPPER_TEST),
            new NotRun("docs/performance.md", "sh", 1, "takes twenty minutes"),
            new NotRun("docs/popolo.md", "xml", 1, COORDINATES),
            new NotRun("docs/schema.md", "sh", 1, "runs tests of each build with ten times the inputs"),
            new NotRun("docs/spring.md", "xml", 1, COORDINATES),
            new NotRun("docs/spring.md", "java", 3, SPRING_SERVICE),
            new NotRun("docs/spring.md", "json", 4, SPRING_SERVICE),
            new NotRun("docs/typescript.md", "ts", 1, "the tests of examples/node-service run it"));

    /** The files that blocks read, other than the dossier of the README and that of the article. */
    private static final Path FILES = Path.of("src", "test", "resources", "org", "rapporteur", "examples", "pages");

    private static final Path ARTICLE =
            Path.of("src", "main", "resources", "org", "rapporteur", "examples", "article", "dossier.json");

    private static final Path SAMPLES = Path.of("src", "main", "resources", "org", "rapporteur", "examples", "samples");

    private record NotRun(String page, String language, int blocks, String reason) {}

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> eachBlockGivesWhatThePageShows() throws Exception {
        List<Page> pages =
                Page.all().stream().filter(page -> !page.statements().isEmpty()).toList();
        PageProgram program = new PageProgram(pages, folder());
        PageProgram.Run run = run(program);

        return pages.stream().map(page -> DynamicTest.dynamicTest(page.name(), () -> compare(page, program, run)));
    }

    @Test
    void everyOtherBlockIsListedWithAReason() throws IOException {
        List<NotRun> found = new ArrayList<>();
        for (Page page : Page.all()) {
            List<Block> others = new ArrayList<>(page.blocks());
            others.removeAll(page.statements());
            page.statements().forEach(block -> others.removeAll(page.outputsOf(block)));
            others.stream().collect(Collectors.groupingBy(Block::language)).forEach((language, blocks) -> {
                found.add(new NotRun(page.name(), language, blocks.size(), reason(page, language)));
            });
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(NOT_RUN);
    }

    private static String reason(Page page, String language) {
        return NOT_RUN.stream()
                .filter(listed ->
                        listed.page().equals(page.name()) && listed.language().equals(language))
                .map(NotRun::reason)
                .findAny()
                .orElse("");
    }

    @Test
    void aWrongOutputFailsAndShowsBoth() throws Exception {
        Page page = Page.parse("page.md", """
                # Page

                ```java
                System.out.println("one");
                int two = 1
                        + 1; // → 3
                Integer.valueOf("x"); // → NumberFormatException: For input string…
                String.valueOf(two); // → 2, as everybody knows
                ```

                It prints:

                ```text
                another
                ```
                """);
        PageProgram program = new PageProgram(List.of(page), folder());
        PageProgram.Run run = run(program);

        assertThatThrownBy(() -> compare(page, program, run))
                .message()
                .contains(
                        "[what the block at page.md:4 prints; the page shows it at page.md:14]",
                        "\"one\"",
                        "\"another\"")
                .contains("[the value at page.md:6]", "\"2\"", "\"3\"")
                .contains("[the value at page.md:8]", "\"2, as everybody knows\"")
                .doesNotContain("page.md:7");
    }

    /** Fails for all that a page shows and the run did not give. */
    private static void compare(Page page, PageProgram program, PageProgram.Run run) {
        SoftAssertions found = new SoftAssertions();
        for (Block block : page.statements()) {
            String place = page.place(block.line());
            String printed = run.outputs().getOrDefault(place, "");
            found.assertThat(printed).as(place).doesNotContain("\tat Blocks.");
            List<Block> outputs = page.outputsOf(block);
            if (!outputs.isEmpty()) {
                found.assertThat(printed.stripTrailing())
                        .as(
                                "what the block at %s prints; the page shows it at %s",
                                place, page.place(outputs.get(0).line()))
                        .isEqualTo(outputs.stream()
                                .map(Block::content)
                                .collect(Collectors.joining())
                                .stripTrailing());
            }
        }
        program.shown().forEach((place, shown) -> {
            if (place.startsWith(page.name() + ":")) {
                compareValue(found, place, shown, run.values().getOrDefault(place, "nothing"));
            }
        });
        found.assertAll();
    }

    /** An ellipsis at the end of what is shown stands for any other characters. */
    private static void compareValue(SoftAssertions found, String place, String shown, String value) {
        if (shown.endsWith("…")) {
            found.assertThat(value).as("the value at %s", place).startsWith(shown.substring(0, shown.length() - 1));
        } else {
            found.assertThat(value).as("the value at %s", place).isEqualTo(shown);
        }
    }

    private PageProgram.Run run(PageProgram program) throws IOException, InterruptedException {
        Project project = new Project(folder, Jar.OURS)
                .with(Jar.STREAMING)
                .with(Jar.EXCHANGE)
                .with(Jar.MAPPER)
                .with(Jar.FORMATS)
                .with(Jar.TESTING);
        project.compileOnClassPath(project.write("Blocks.java", program.source()));
        return PageProgram.Run.of(project.runOnClassPath("Blocks"));
    }

    /** The folder with the dossier of the README, its records line by line, the samples, and the other files. */
    private Path folder() throws IOException {
        String json = Page.of("README.md").contents("json").get(0);
        Files.writeString(folder.resolve("dossier.json"), json);
        Dossier dossier = JsonReader.of(Dossier.class).read(json);
        for (String name : List.of("records.ndjson", "records.ndjson.gz")) {
            try (RecordWriter<Entity> records = RecordWriter.open(Entity.class, folder.resolve(name))) {
                records.writeAll(dossier.statements());
                records.finish();
            }
        }
        Files.copy(ARTICLE, folder.resolve("article.json"));
        for (Path from : List.of(FILES, SAMPLES)) {
            try (Stream<Path> files = Files.list(from)) {
                for (Path file : files.toList()) {
                    Files.copy(file, folder.resolve(file.getFileName()));
                }
            }
        }
        return folder;
    }
}
