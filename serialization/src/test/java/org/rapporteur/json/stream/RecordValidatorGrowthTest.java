package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.validation.Omission;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;

/** What the check of a file reads, and allocates, grows with the file and not faster. */
class RecordValidatorGrowthTest {
    private static final int FEW = Share.of(7 * 150);
    private static final double FOUR_TIMES = 5.5;
    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private final List<LineViolation> violations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private static String lines(int n, IntFunction<String> line) {
        return IntStream.range(0, n).mapToObj(line).collect(Collectors.joining("\n"));
    }

    private static String list(int n, IntFunction<String> element) {
        return IntStream.range(0, n).mapToObj(element).collect(Collectors.joining(",", "[", "]"));
    }

    private static String membership(int i, String member) {
        return "{\"type\":\"Membership\",\"id\":\"m" + i + "\",\"member\":\"" + member
                + "\",\"organization\":\"nato\",\"stage\":\"candidate\"}";
    }

    private static String position(int i, String holder) {
        return "{\"type\":\"MembershipPosition\",\"id\":\"p" + i + "\",\"holder\":{\"actor\":\"" + holder
                + "\"},\"candidate\":\"ukraine\",\"organization\":\"nato\",\"direction\":\"opposes\"}";
    }

    private static String state(String id) {
        return "{\"type\":\"State\",\"id\":\"" + id + "\",\"names\":[{\"text\":\"X\"}]}";
    }

    private static String person(String id, int tenures) {
        return "{\"type\":\"Person\",\"id\":\"" + id + "\",\"names\":[{\"text\":\"X\"}],\"tenures\":"
                + list(
                        tenures,
                        i -> "{\"office\":{\"en\":\"O\"},\"officeId\":\"https://example.org/o\",\"period\":\"1990\"}")
                + '}';
    }

    private static String statement(int i, String speaker) {
        return "{\"type\":\"Statement\",\"id\":\"s" + i + "\",\"speakers\":[{\"actor\":\"" + speaker
                + "\",\"officeId\":\"https://example.org/o\"}],\"content\":{\"en\":\"Yes.\"},\"date\":\"2000\"}";
    }

    private record Cost(long read, long bytes) {}

    private Cost cost(String lines) throws IOException {
        return cost(lines, Long.MAX_VALUE / FileLookup.MOST_READINGS);
    }

    private Cost cost(String lines, long fileSize) throws IOException {
        Path path = Files.writeString(folder.resolve("records.ndjson"), lines);
        violations.clear();
        problems.clear();
        RecordTable table;
        try (SlidingBuffer buffer = SlidingBuffer.open(path)) {
            table = RecordCheck.table(RecordCheck.source(buffer, ReadOptions.defaults()));
        }
        try (LineFile file = LineFile.open(path, ReadOptions.defaults());
                SlidingBuffer buffer = SlidingBuffer.open(path)) {
            RecordCheck check = new RecordCheck(
                    RuleSet.standard(),
                    RecordCheck.source(buffer, ReadOptions.defaults()),
                    file,
                    table,
                    fileSize,
                    violations::add,
                    problems::add);
            long bytes = Allocated.by(() -> {
                try {
                    check.run();
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            });
            return new Cost(check.read(), bytes);
        }
    }

    private void assertGrowth(IntFunction<String> shape) throws IOException {
        cost(shape.apply(FEW)); // loads classes
        Cost few = cost(shape.apply(FEW));
        Cost most = cost(shape.apply(4 * FEW));

        assertThat((double) most.read() / Math.max(1, few.read()))
                .as("bytes read: %s, %s", few, most)
                .isLessThan(FOUR_TIMES);
        assertThat((double) most.bytes() / few.bytes())
                .as("bytes allocated: %s, %s", few, most)
                .isLessThan(FOUR_TIMES);
    }

    @Test
    void membershipsOfOnePairAreReadOnceForAllPositions() throws IOException {
        assertGrowth(n -> state("sweden")
                + '\n'
                + lines(n, i -> membership(i, "sweden"))
                + '\n'
                + lines(n, i -> position(i, "sweden")));
    }

    @Test
    void membershipsOfPairsThatTakeTurnsAreReadOnce() throws IOException {
        assertGrowth(n -> lines(3, i -> state("state-" + i))
                + '\n'
                + lines(n, i -> membership(i, "state-" + i % 3))
                + '\n'
                + lines(n, i -> position(i, "state-" + i % 3)));
    }

    @Test
    void personsOfManyTenuresAreReadOnceForAllStatements() throws IOException {
        assertGrowth(n ->
                lines(2, i -> person("person-" + i, n)) + '\n' + lines(n, i -> statement(i, "person-" + i % 2)));
    }

    @Test
    void recordsOfOneIdAreNotReadForEachOther() throws IOException {
        assertGrowth(n -> lines(n, i -> state("one")) + '\n' + lines(n, i -> statement(i, "one")));
    }

    @Test
    void aTitleInManyLanguagesIsNotReadForEachActor() throws IOException {
        assertGrowth(n -> "{\"type\":\"Dossier\",\"format\":\"rapporteur/1\",\"title\":{"
                + IntStream.range(0, n)
                        .mapToObj(i ->
                                "\"a" + (char) ('a' + i / 26 % 26) + (char) ('a' + i % 26) + "-x-" + i + "\":\"T\"")
                        .collect(Collectors.joining(","))
                + "}}\n" + lines(n, i -> state("state-" + i)));
    }

    /** That it is too long is found out once. */
    @Test
    void aRecordThatIsTooLongIsReadOnce() throws IOException {
        String tooLong = state("long").replace("\"X\"", '"' + "X".repeat(FileLookup.MOST_BYTES) + '"');

        Cost cost = cost(tooLong + '\n' + lines(5, i -> statement(i, "long")));

        assertThat(cost.read()).isEqualTo(tooLong.length() + 1L);
        assertThat(problems).hasSize(5);
    }

    /** More than is kept, asked for in turns. */
    @Test
    void readingAgainAndAgainEndsAtAHundredTimesTheFile() throws IOException {
        String large = lines(5, i -> state("state-" + i).replace("\"X\"", '"' + "X".repeat(MIB) + '"'));
        String lines = large + '\n' + lines(20, i -> statement(i, "state-" + i % 5));

        Cost whole = cost(lines);
        assertThat(whole.read()).isGreaterThan(20L * MIB);
        assertThat(problems).isEmpty();

        cost(lines, 10 * MIB / FileLookup.MOST_READINGS);
        assertThat(problems)
                .hasSizeBetween(3, 15)
                .first()
                .hasToString(
                        "line 16, column 1: limit-exceeded: expected records that lead to at most 100 times the bytes of"
                                + " the file; found more");
    }

    @Test
    void theLimitsOfTheRulesHoldForTheFile() throws IOException {
        Path file = Files.writeString(
                folder.resolve("records.ndjson"),
                Stream.of(lines(10, i -> state("state-" + i)), lines(10, i -> statement(i, "nobody")))
                        .collect(Collectors.joining("\n")));

        List<Omission> omissions = RecordValidator.of(RuleSet.standard().withMaxFindings(6, 9))
                .validate(file, violations::add, problems::add)
                .omissions();

        assertThat(violations.stream()
                        .collect(Collectors.groupingBy(each -> each.violation().severity(), Collectors.counting())))
                .containsOnlyKeys(Severity.ERROR, Severity.WARNING)
                .containsEntry(Severity.ERROR, 6L)
                .containsEntry(Severity.WARNING, 6L);
        assertThat(omissions)
                .containsExactly(
                        new Omission("dangling-reference", Severity.ERROR, 4),
                        new Omission("no-citation", Severity.WARNING, 14));
        assertThat(RecordValidator.of(RuleSet.standard()).validate(file, violations::add, problems::add))
                .isEqualTo(new RecordSummary(List.of(), List.of(), List.of()));
    }
}
