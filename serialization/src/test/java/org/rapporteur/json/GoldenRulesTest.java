package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.model.Dossier;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Violation;

/** Each rule by two documents: {@code golden-rules/<code>/}, as golden-rules/README.md describes them. */
class GoldenRulesTest {
    private static final Path ROOT = root();

    private static Path root() {
        try {
            return Path.of(Objects.requireNonNull(GoldenRulesTest.class.getResource("/golden-rules"), "golden-rules")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void everyStandardRuleHasAFolderAndEveryFolderIsOfAStandardRule() throws IOException {
        try (Stream<Path> folders = Files.list(ROOT)) {
            assertThat(folders.filter(Files::isDirectory)
                            .map(folder -> folder.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            RuleSet.standard().rules().stream().map(Rule::code).toList());
        }
    }

    @TestFactory
    Stream<DynamicTest> triggeringDocumentsBreakTheirRule() {
        return each(folder -> assertThat(found(folder, "triggering.json"))
                .extracting(Violation::code)
                .contains(folder.getFileName().toString()));
    }

    @TestFactory
    Stream<DynamicTest> triggeringDocumentsHaveTheseViolationsAndNoOthers() {
        return each(folder -> assertThat(found(folder, "triggering.json"))
                .extracting(found -> found.severity().token() + ' ' + found.code() + ' ' + found.pointer())
                .containsExactlyElementsOf(read(folder.resolve("triggering.violations"))));
    }

    @TestFactory
    Stream<DynamicTest> passingDocumentsKeepTheirRule() {
        return each(folder -> assertThat(found(folder, "passing.json"))
                .extracting(Violation::code)
                .doesNotContain(folder.getFileName().toString()));
    }

    @TestFactory
    Stream<DynamicTest> foldersHoldNothingElse() {
        return each(folder -> {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .contains("triggering.json", "triggering.violations", "passing.json")
                        .isSubsetOf("triggering.json", "triggering.violations", "passing.json", "as-of");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static Stream<DynamicTest> each(Consumer<Path> test) {
        return RuleSet.standard().rules().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.code(), () -> test.accept(ROOT.resolve(rule.code()))));
    }

    private static List<Violation> found(Path folder, String document) {
        Path asOf = folder.resolve("as-of");
        RuleSet rules = Files.exists(asOf)
                ? RuleSet.standard().asOf(Edtf.parse(read(asOf).get(0)))
                : RuleSet.standard();
        Report report =
                rules.validate(JsonReader.of(Dossier.class).read(String.join("\n", read(folder.resolve(document)))));
        return report.violations();
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
