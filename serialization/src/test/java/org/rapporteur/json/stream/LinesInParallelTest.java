package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Spliterator;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.Golden;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Text;

/** Several threads read lines as one does. The timeouts end a hang. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
class LinesInParallelTest {
    private static final ReadOptions SMALL = ReadOptions.defaults().withMaxBytes(3000);

    /** More threads than there are processors, so that they get in each other's way. */
    private static final ForkJoinPool POOL = new ForkJoinPool(5);

    @TempDir
    private Path folder;

    @AfterAll
    static void thePoolIsClosed() {
        POOL.shutdown();
    }

    @Test
    void parallelReadingGivesTheSameResultsInTheSameOrder() throws Exception {
        Random random = new Random(20261128);
        for (int i = 0; i < 3; i++) {
            byte[] lines = ManyLines.of(random, 300_000);
            for (ReadOptions options : List.of(SMALL, SMALL.withUnknowns(Unknowns.DROP), SMALL.withLocations())) {
                List<ReadResult<Entity>> expected = results(lines, options);
                assertThat(expected).hasSizeGreaterThan(100);
                assertThat(inPool(() -> stream(lines, options).toList())).isEqualTo(expected);
                List<ReadResult<Entity>> handed = new ArrayList<>();
                inPool(() -> {
                    stream(lines, options).forEachOrdered(handed::add);
                    return handed;
                });
                assertThat(handed).isEqualTo(expected);
            }
        }
    }

    @Test
    void whateverTheOrderOfTheThreadsTheResultsAreTheSame() {
        Random random = new Random(20261129);
        for (int i = 0; i < 60; i++) {
            byte[] lines = ManyLines.of(random, random.nextInt(20_000));
            List<ReadResult<Entity>> expected = results(lines, SMALL);
            int bytes = 1 + random.nextInt(random.nextBoolean() ? 5000 : 100);
            assertThat(new LineTurns(i).read(lines, Entity.class, SMALL, bytes)).isEqualTo(expected);
        }
    }

    @Test
    void aTurnThatIsOverIsGivenNoMoreLines() {
        byte[] lines = ManyLines.of(new Random(13), 60_000);
        Spliterator<ReadResult<Entity>> rest = LineTurns.splits(lines, Entity.class, SMALL, 1);
        List<Spliterator<ReadResult<Entity>>> turns = List.of(rest.trySplit(), rest.trySplit(), rest);
        List<ReadResult<Entity>> read = new ArrayList<>();
        turns.forEach(turn -> turn.forEachRemaining(read::add));
        assertThat(read).isEqualTo(results(lines, SMALL));
    }

    @Test
    void everyGoldenFileIsTheSameInTurns() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Golden.Case file : Golden.cases()) {
            all.writeBytes(ManyLines.onOneLine(file.bytes()));
            all.write('\n');
        }
        ReadOptions options = ReadOptions.defaults();
        for (int bytes : new int[] {1, 3000, 1 << 18}) {
            assertThat(new LineTurns(bytes).read(all.toByteArray(), Entity.class, options, bytes))
                    .isEqualTo(results(all.toByteArray(), options));
        }
    }

    @Test
    void aDamagedCompressedFileEndsWithTheSameProblem() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(ManyLines.of(new Random(7), 400_000));
        }
        Path file = folder.resolve("cut.ndjson.gz");
        Files.write(file, Arrays.copyOf(out.toByteArray(), out.size() / 2));
        RecordReader<Entity> reader = RecordReader.of(Entity.class);
        List<ReadResult<Entity>> expected;
        try (RecordStream<Entity> records = reader.lines(file)) {
            expected = records.stream().toList();
        }
        assertThat(expected.get(expected.size() - 1).problems())
                .extracting(Problem::code)
                .containsExactly(ProblemCode.ENCODING);
        try (RecordStream<Entity> records = reader.lines(file)) {
            assertThat(inPool(() -> records.stream().parallel().toList())).isEqualTo(expected);
        }
    }

    /** Each is longer than a batch, and is a batch. */
    @Test
    void linesLongerThanABatchAreRead() throws Exception {
        String lines = IntStream.range(0, 9)
                .mapToObj(i -> source(i, "x".repeat(400_000 + i)))
                .reduce("", String::concat);
        assertThat(inPool(() ->
                        stream(ManyLines.utf8(lines), ReadOptions.defaults()).toList()))
                .isEqualTo(results(ManyLines.utf8(lines), ReadOptions.defaults()))
                .hasSize(9);
    }

    @Test
    void aHeaderIsKnownOnceALineIsSplitOff() {
        RecordStream<Entity> records =
                lines(new ByteArrayInputStream(ManyLines.utf8("\n" + ManyLines.HEADER + "\n" + source(1, "x"))));
        Spliterator<ReadResult<Entity>> rest = records.stream().spliterator();
        assertThat(records.header()).isEmpty();
        assertThat(rest.trySplit()).isNotNull();
        assertThat(records.header())
                .hasValueSatisfying(own -> assertThat(own.title()).contains(Text.en("Talks")));
    }

    @Test
    void aFileWithoutRecordsHasNothingToSplitOff() {
        for (String none : List.of("", "\n \n", ManyLines.HEADER)) {
            RecordStream<Entity> records = lines(new ByteArrayInputStream(ManyLines.utf8(none)));
            Spliterator<ReadResult<Entity>> rest = records.stream().spliterator();
            assertThat(rest.trySplit()).isNull();
            assertThat(rest.tryAdvance(result -> {})).isFalse();
            assertThat(records.header().isPresent()).isEqualTo(none.equals(ManyLines.HEADER));
        }
    }

    @Test
    void whatIsReadBeforeASplitIsNotReadAgain() {
        byte[] lines = ManyLines.of(new Random(11), 5000);
        Spliterator<ReadResult<Entity>> rest =
                lines(new ByteArrayInputStream(lines)).stream().spliterator();
        List<ReadResult<Entity>> read = new ArrayList<>();
        rest.tryAdvance(read::add);
        rest.tryAdvance(read::add);
        read.addAll(new LineTurns(3).read(rest));
        assertThat(read).isEqualTo(results(lines, ReadOptions.defaults()));
    }

    private static <T> T inPool(Callable<T> reading) throws Exception {
        return POOL.submit(reading).get(5, TimeUnit.MINUTES);
    }

    private static String source(int number, String title) {
        return String.format(Locale.ROOT, "{\"type\":\"Source\",\"id\":\"s%d\",\"title\":\"%s\"}%n", number, title);
    }

    private static Stream<ReadResult<Entity>> stream(byte[] lines, ReadOptions options) {
        return RecordReader.of(Entity.class, options).lines(new ByteArrayInputStream(lines)).stream()
                .parallel();
    }

    private static List<ReadResult<Entity>> results(byte[] lines, ReadOptions options) {
        List<ReadResult<Entity>> results = new ArrayList<>();
        RecordReader.of(Entity.class, options)
                .lines(new ByteArrayInputStream(lines))
                .iterator()
                .forEachRemaining(results::add);
        return results;
    }

    private static RecordStream<Entity> lines(InputStream in) {
        return RecordReader.of(Entity.class).lines(in);
    }
}
