package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Place;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;

/** The pages of the documentation say what the code does. */
class DocsTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void everyProblemCodeHasARowAndEveryRowIsACode() throws IOException {
        List<String> rows = matches("docs/reading.md", "(?m)^\\| `([a-z-]+)` \\|");

        assertThat(rows)
                .containsExactlyElementsOf(
                        Stream.of(ProblemCode.values()).map(ProblemCode::token).toList());
    }

    @TestFactory
    Stream<DynamicTest> eachRowOfOddInputHasItsOutcome() throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| ([^|]+) \\| (bytes )?`([^|]+)` \\| (?:`([a-z-]+)`|read: [^|]+) \\|$");
        List<MatchResult> rows = row.matcher(Files.readString(ROOT.resolve("docs/reading.md")))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThan(30);
        return rows.stream()
                .map(match -> DynamicTest.dynamicTest(match.group(1), () -> {
                    byte[] input = match.group(2) == null ? utf8(match.group(3)) : bytes(match.group(3));
                    assertThat(JsonReader.of(Place.class).tryRead(input).problems())
                            .extracting(problem -> problem.code().token())
                            .containsExactlyElementsOf(
                                    Stream.ofNullable(match.group(4)).toList());
                }));
    }

    /** A line feed is shown by its sign, and what is long by how often it comes. */
    private static byte[] utf8(String example) {
        String text = Pattern.compile("⟨(\\d+) × (.)⟩")
                .matcher(example.replace('⏎', '\n'))
                .replaceAll(times -> times.group(2).repeat(Integer.parseInt(times.group(1))));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String hexadecimal) {
        return HexFormat.ofDelimiter(" ").parseHex(hexadecimal);
    }

    @Test
    void theTableOfRulesIsTheStandardSet() throws IOException {
        List<String> rows = RuleSet.standard().rules().stream()
                .map(rule -> "| [`" + rule.code() + "`](../serialization/src/test/resources/golden-rules/" + rule.code()
                        + ") | " + rule.severity().token() + " | " + rule.description() + " | " + arguments(rule)
                        + " |")
                .toList();

        assertThat(matches("docs/rules.md", "(?m)^(\\| \\[`.*?\\|.*?\\|.*?\\|.*?\\|) [^|]+ \\| [^|]+ \\|$"))
                .containsExactlyElementsOf(rows);
    }

    private static String arguments(Rule rule) {
        return rule.arguments().isEmpty()
                ? "–"
                : rule.arguments().stream().map(name -> '`' + name + '`').collect(Collectors.joining(", "));
    }

    @Test
    void everyArgumentIsThatOfAPropertyOrExplained() throws IOException {
        Set<String> names = RuleSet.standard().rules().stream()
                .flatMap(rule -> rule.arguments().stream())
                .collect(Collectors.toSet());
        List<String> explained = matches("docs/rules.md", "(?m)^\\| ((?:`[a-zA-Z]+`(?:, )?)+) \\|").stream()
                .flatMap(cell -> Stream.of(cell.replace("`", "").split(", ")))
                .toList();
        assertThat(explained).doesNotHaveDuplicates().isSubsetOf(names);
        names.removeAll(explained);
        assertThat(matches("docs/reference.md", "(?m)^\\| `([a-zA-Z]+)` ")).containsAll(names);
    }

    @Test
    void everyLinkBetweenPagesLeadsToAFile() throws IOException {
        for (String page : List.of(
                "README.md",
                "CHANGELOG.md",
                "CONTRIBUTING.md",
                "VERSIONING.md",
                "SECURITY.md",
                "docs/architecture.md",
                "docs/canonical.md",
                "docs/formats.md",
                "docs/linked-data.md",
                "docs/performance.md",
                "docs/reading.md",
                "docs/reference.md",
                "docs/reports.md",
                "docs/rules.md",
                "docs/schema.md",
                "docs/streams.md",
                "docs/typescript.md",
                "docs/vocabulary.md",
                "examples/node-service/README.md")) {
            for (String target : matches(page, "\\]\\(([^):#]+)(?:#[^)]*)?\\)")) {
                assertThat(ROOT.resolve(page).resolveSibling(target)).as(page).exists();
            }
        }
    }

    private static List<String> matches(String page, String pattern) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(ROOT.resolve(page)))
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
