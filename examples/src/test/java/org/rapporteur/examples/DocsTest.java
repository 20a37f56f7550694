package org.rapporteur.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
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
import org.rapporteur.time.Edtf;
import org.rapporteur.time.EdtfException;
import org.rapporteur.time.Hemisphere;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;

/** The pages of the documentation say what the code does. */
class DocsTest {
    private static final Path ROOT = Path.of("..");

    /** Those besides the README and the guide. */
    private static final List<String> OTHER_PAGES = List.of(
            "CHANGELOG.md", "CONTRIBUTING.md", "VERSIONING.md", "SECURITY.md", "examples/node-service/README.md");

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

    @TestFactory
    Stream<DynamicTest> eachDateHasItsWordsAndItsBounds() throws IOException {
        Pattern row = Pattern.compile("(?m)^\\| [^|]+ \\| `([^`]+)` \\| ([^|]+) \\| ([-–0-9]+) \\| ([-–0-9]+) \\|$");
        List<MatchResult> rows = row.matcher(Files.readString(ROOT.resolve("docs/dates.md")))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThan(20);
        return rows.stream()
                .map(match -> DynamicTest.dynamicTest(match.group(1), () -> {
                    Edtf date = Edtf.parse(match.group(1));
                    assertThat(date.phrase(Locale.ENGLISH)).isEqualTo(match.group(2));
                    assertThat(date.earliest().map(LocalDate::toString).orElse("–"))
                            .isEqualTo(match.group(3));
                    assertThat(date.latest().map(LocalDate::toString).orElse("–"))
                            .isEqualTo(match.group(4));
                }));
    }

    @Test
    void theDatesThatThePageCallsRefusedAreRefusedAndThoseToWriteAreNot() throws IOException {
        List<MatchResult> rows = Pattern.compile("(?m)^\\| (`[^|]+) \\| ([^|]+) \\|$")
                .matcher(Files.readString(ROOT.resolve("docs/dates.md")))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThan(5);
        for (MatchResult row : rows) {
            for (String refused : quoted(row.group(1))) {
                assertThatThrownBy(() -> Edtf.parse(refused)).as(refused).isInstanceOf(EdtfException.class);
            }
            quoted(row.group(2)).forEach(Edtf::parse);
        }
    }

    private static List<String> quoted(String cell) {
        return Pattern.compile("`([^`]+)`")
                .matcher(cell)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    @Test
    void theSeasonsWithAHemisphereAreThoseOfTheTable() throws IOException {
        List<MatchResult> rows = Pattern.compile("(?m)^\\| \\w+ \\| (\\d\\d) \\| (\\d\\d) \\| (\\d\\d) \\|$")
                .matcher(Files.readString(ROOT.resolve("docs/dates.md")))
                .results()
                .toList();
        assertThat(rows).hasSize(4);
        for (MatchResult row : rows) {
            Edtf season = Edtf.parse("2023-" + row.group(1));
            assertThat(season.withHemisphere(Hemisphere.NORTHERN)).hasToString("2023-" + row.group(2));
            assertThat(season.withHemisphere(Hemisphere.SOUTHERN)).hasToString("2023-" + row.group(3));
        }
    }

    /** The tests of the service, which run it and compare its responses, are not part of each build. */
    @Test
    void theCodeOfThePageAboutSpringIsThatOfTheService() throws IOException {
        StringBuilder service = new StringBuilder();
        try (Stream<Path> files = Files.walk(ROOT.resolve("examples/spring-service/src"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                service.append(Files.readString(file));
            }
        }
        for (String block : Page.of("docs/spring.md").contents("java")) {
            assertThat(withoutIndentation(service.toString())).contains(withoutIndentation(block));
        }
    }

    private static String withoutIndentation(String code) {
        return code.replaceAll("(?m)^ +", "");
    }

    /** A dependency that a page shows is one of the modules, in the version of the build. */
    @Test
    void coordinatesAreThoseOfTheBuild() throws IOException {
        for (Page page : Page.all()) {
            for (String block : page.contents("xml")) {
                if (block.contains("<groupId>org.rapporteur<")) {
                    assertThat(block).contains("<version>" + System.getProperty("rapporteur.version") + "</version>");
                    assertThat(block)
                            .containsPattern(
                                    "<artifactId>rapporteur-(core|serialization|databind|exchange)</artifactId>");
                }
            }
        }
    }

    @Test
    void theReadmeLinksAllPages() throws IOException {
        List<String> linked = matches("README.md", "\\]\\(([^):#]+)\\)");

        assertThat(linked).containsAll(OTHER_PAGES);
        assertThat(linked)
                .containsAll(Page.all().stream().skip(1).map(Page::name).toList());
    }

    @Test
    void everyLinkBetweenPagesLeadsToAFile() throws IOException {
        List<String> pages = new ArrayList<>(OTHER_PAGES);
        Page.all().forEach(page -> pages.add(page.name()));
        for (String page : pages) {
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
