package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Statement;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleException;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;

class RecordValidatorTest {
    private static final RuleSet REFERENCES = RuleSet.of(
            RuleSet.standard().rule("dangling-reference").orElseThrow(),
            RuleSet.standard().rule("duplicate-id").orElseThrow(),
            RuleSet.standard().rule("statement-after-death").orElseThrow());

    private static final String ADA = """
        {"type":"Person","id":"ada","names":[{"text":"Ada"}],"died":"1852"}""";
    private static final String LATE = """
        {"type":"Statement","id":"s1","speakers":[{"actor":"ada"}],"content":{"en":"Go on."},"date":"1853"}""";

    @TempDir
    private Path folder;

    private final List<String> found = new ArrayList<>();

    private void check(RuleSet rules, String... lines) throws IOException {
        Path file = folder.resolve("records.ndjson");
        Files.writeString(file, String.join("\n", lines));
        RecordValidator.of(rules).validate(file, each -> found.add(each.toString()), each -> found.add("" + each));
    }

    @Test
    void aFindingHasThePlaceInTheFile() throws IOException {
        Path file = Files.writeString(folder.resolve("records.ndjson"), ADA + "\r\n\n  " + LATE);
        List<LineViolation> violations = new ArrayList<>();

        RecordValidator.of(REFERENCES).validate(file, violations::add, problem -> {});

        assertThat(violations).hasSize(1);
        assertThat(violations.get(0).location()).isEqualTo(Location.of(3, 3 + LATE.indexOf("\"1853\"")));
        assertThat(violations.get(0).pointer()).isEqualTo("/date");
        assertThat(violations.get(0).violation().pointer()).isEqualTo("/statements/0/date");
    }

    @Test
    void aRecordMayComeAfterThoseThatNameIt() throws IOException {
        check(REFERENCES, LATE, ADA);

        assertThat(found)
                .containsExactly("line 1, column " + (1 + LATE.indexOf("\"1853\""))
                        + ": error statement-after-death /statements/0/date: a statement must not follow the "
                        + "death of its speaker; was \"1853\", but \"ada\" died \"1852\"");
    }

    @Test
    void aLineThatIsNoRecordIsAProblemAndCountsAsNotThere() throws IOException {
        check(REFERENCES, "{\"type\":\"Person\",\"id\":\"ada\"}", "nonsense", LATE);

        assertThat(found)
                .containsExactly(
                        "line 1, column 1, /names: missing-property: expected a property \"names\" in this Person; found none",
                        "line 2, column 1: syntax: expected null; found \"n\"",
                        "line 3, column 52: error dangling-reference /statements/0/speakers/0/actor:"
                                + " must refer to a record of this dossier; was \"ada\"");
    }

    @Test
    void thePublisherOfTheHeaderIsLookedUp() throws IOException {
        check(
                REFERENCES,
                "",
                "{\"type\":\"Dossier\",\"format\":\"rapporteur/1\",\"publisher\":{\"actor\":\"ada\",\"onBehalfOf\":\"eve\"}}",
                ADA);

        assertThat(found)
                .containsExactly("line 2, column 83: error dangling-reference /publisher/onBehalfOf:"
                        + " must refer to a record of this dossier; was \"eve\"");
    }

    @Test
    void theFirstOfTwoRecordsOfOneIdIsThatOfTheEarlierList() throws IOException {
        check(REFERENCES, LATE.replace("s1", "ada").replace("1853", "1850"), ADA, ADA);

        assertThat(found)
                .extracting(each -> each.substring(each.indexOf("duplicate-id")))
                .containsExactly(
                        "duplicate-id /statements/0/id: each record must have its own id; was \"ada\", which is "
                                + "already used at \"/actors/0\"",
                        "duplicate-id /actors/1/id: each record must have its own id; was \"ada\", which is "
                                + "already used at \"/actors/0\"");
    }

    @Test
    void aRecordThatLeadsToTooManyOthersIsNotChecked() throws IOException {
        int many = FileLookup.MOST_RECORDS + 1;
        String speakers = IntStream.range(0, many)
                .mapToObj(i -> "{\"actor\":\"p" + i + "\"}")
                .collect(Collectors.joining(","));
        Stream<String> persons = IntStream.range(0, many).mapToObj(i -> ADA.replace("\"ada\"", "\"p" + i + '"'));
        String crowd = LATE.replace("{\"actor\":\"ada\"}", speakers);

        check(REFERENCES, Stream.concat(Stream.of(crowd), persons).toArray(String[]::new));

        assertThat(found)
                .containsExactly("line 1, column 1: limit-exceeded: expected a record that leads to at most 10000"
                        + " others, in 8388608 bytes; found more");
    }

    @Test
    void whatIsKeptOfOthersDoesNotGrowWithTheFile() throws IOException {
        String large = ADA.replace("\"Ada\"", '"' + "A".repeat(3 << 20) + '"');
        String crowd = LATE.replace("{\"actor\":\"ada\"}", "{\"actor\":\"a\"},{\"actor\":\"b\"},{\"actor\":\"c\"}");
        String three = large.replace("\"ada\"", "\"a\"")
                + '\n'
                + large.replace("\"ada\"", "\"b\"")
                + '\n'
                + large.replace("\"ada\"", "\"c\"");

        check(REFERENCES, three, crowd);

        assertThat(found)
                .containsExactly("line 4, column 1: limit-exceeded: expected a record that leads to at most 10000"
                        + " others, in 8388608 bytes; found more");
    }

    @Test
    void aLongRecordDoesNotLeadToItself() throws IOException {
        check(REFERENCES, ADA.replace("\"Ada\"", '"' + "A".repeat(FileLookup.MOST_BYTES) + '"'));

        assertThat(found).isEmpty();
    }

    @Test
    void aPublisherOfTooManyBytesIsNotChecked() throws IOException {
        check(
                REFERENCES,
                "{\"type\":\"Dossier\",\"format\":\"rapporteur/1\",\"publisher\":{\"actor\":\"ada\"}}",
                ADA.replace("\"Ada\"", '"' + "A".repeat(FileLookup.MOST_BYTES) + '"'));

        assertThat(found)
                .containsExactly("line 1, column 1: limit-exceeded: expected a record that leads to at most 10000"
                        + " others, in 8388608 bytes; found more");
    }

    @Test
    void aCompressedFileIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordValidator.of(REFERENCES)
                        .validate(folder.resolve("records.ndjson.gz"), each -> {}, each -> {}))
                .withMessage(
                        "lines: must not be compressed, since records are read by their place in the file; decompress"
                                + " \"records.ndjson.gz\" first");
    }

    @Test
    void aRuleOfOnesOwnThatNeedsTheWholeIsToldSo() {
        Rule whole = Rule.forEach(
                Statement.class,
                "own",
                Severity.INFO,
                "own",
                (statement, findings) -> findings.index().statementsAbout(statement.id()));

        assertThatThrownBy(() -> check(RuleSet.of(whole), LATE))
                .isInstanceOf(RuleException.class)
                .hasMessage(
                        "rule own failed at /statements/0, Statement \"s1\": java.lang.UnsupportedOperationException: the"
                                + " query needs all records, which this index does not hold")
                .hasCauseInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void rulesThatNeedTheWholeAreNotAsked() {
        assertThat(RecordValidator.of(RuleSet.standard()).skippedRules())
                .extracting(Rule::code)
                .containsExactly(
                        "circular-parents",
                        "circular-links",
                        "circular-basis",
                        "circular-origin",
                        "circular-replacement",
                        "two-holders-of-office",
                        "membership-overlaps-itself",
                        "stage-goes-backwards",
                        "said-at-meeting-not-attended",
                        "two-stances-at-once",
                        "holder-does-not-speak",
                        "conditional-without-conditions",
                        "conditions-met-stance-unchanged",
                        "condition-of-two-kinds",
                        "page-not-archived",
                        "single-source-dossier",
                        "metonym-resolved-to-city",
                        "shared-identifier",
                        "possibly-misspelt-property",
                        "unrecognized-property",
                        "possibly-misspelt-type",
                        "unrecognized-type",
                        "capacity-of-another",
                        "shared-country-code",
                        "change-against-history",
                        "created-after-as-of",
                        "possible-duplicate");
    }

    @Test
    void linesAreOfJsonAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        RecordValidator.of(REFERENCES, ReadOptions.defaults().withFormat(DataFormat.YAML)))
                .withMessage("lines are read from JSON alone; the format was YAML");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> RecordValidator.of(REFERENCES).validate(folder, each -> {}, each -> {}))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": is a directory");
    }

    @Test
    void anEmptyFileHasNothingToFind() throws IOException {
        check(RuleSet.standard());

        assertThat(found).isEmpty();
    }

    @Test
    void aFileOfAHeaderAloneIsChecked() throws IOException {
        check(REFERENCES, "{\"type\":\"Dossier\",\"format\":\"rapporteur/1\",\"publisher\":{\"actor\":\"ada\"}}");

        assertThat(found)
                .containsExactly("line 1, column 64: error dangling-reference /publisher/actor:"
                        + " must refer to a record of this dossier; was \"ada\"");
    }

    @Test
    void aByteOrderMarkDoesNotCount() throws IOException {
        check(REFERENCES, "\uFEFF" + ADA, LATE);

        assertThat(found)
                .containsExactly("line 2, column " + (1 + LATE.indexOf("\"1853\""))
                        + ": error statement-after-death /statements/0/date: a statement must not follow the "
                        + "death of its speaker; was \"1853\", but \"ada\" died \"1852\"");
    }

    @Test
    void aLineBehindAByteOrderMarkHasItsPositions() throws IOException {
        check(REFERENCES, "\uFEFF" + LATE);

        assertThat(found)
                .containsExactly("line 1, column 52: error dangling-reference /statements/0/speakers/0/actor:"
                        + " must refer to a record of this dossier; was \"ada\"");
    }

    @Test
    void aFileThatIsOverwrittenMeanwhileIsTold() throws IOException {
        String dangling = LATE.replace("\"ada\"", "\"eve\"");

        checkAndThen(file -> "x".repeat(file.length()), dangling, LATE, ADA);

        assertThat(found)
                .containsExactly(
                        "line 1, column 52: error dangling-reference /statements/0/speakers/0/actor:"
                                + " must refer to a record of this dossier; was \"eve\"",
                        "line 2, column 1: file-changed: expected the file as it was when the check began; found another");
    }

    @Test
    void aFileInWhichRecordsChangedPlacesIsTold() throws IOException {
        String dangling = LATE.replace("\"ada\"", "\"eve\"");
        String eve = ADA.replace("\"ada\"", "\"bob\"");

        checkAndThen(file -> file.replace(ADA, eve), dangling, LATE, ADA);

        assertThat(found)
                .hasSize(2)
                .last()
                .isEqualTo(
                        "line 2, column 1: file-changed: expected the file as it was when the check began; found another");
    }

    @Test
    void aFileThatGrowsMeanwhileIsTold() throws IOException {
        checkAndThen(file -> file + "\n\n", LATE);

        assertThat(found)
                .hasSize(2)
                .last()
                .isEqualTo(
                        "line 1, column 1: file-changed: expected the file as it was when the check began; found another");
    }

    /** Checks lines that are replaced when the first finding is told. */
    private void checkAndThen(UnaryOperator<String> change, String... lines) throws IOException {
        String before = String.join("\n", lines);
        Path file = Files.writeString(folder.resolve("records.ndjson"), before);
        RecordValidator.of(REFERENCES)
                .validate(
                        file,
                        each -> {
                            found.add(each.toString());
                            overwrite(file, change.apply(before));
                        },
                        each -> found.add(each.toString()));
    }

    private static void overwrite(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
