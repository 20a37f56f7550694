package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.rapporteur.json.Messages.messages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;

/** Newline-delimited JSON is read value by value, and a bad line stops nothing. */
class LinesTest {
    private static final String THREE = """
        {"name":{"en":"Kyiv"}}
        {"name":{"en":"Lviv"},"latitude":91}
        {"name":{"en":"Одеса"}}
        """;

    private static final RecordReader<Place> PLACES = RecordReader.of(Place.class);

    @TempDir
    private Path folder;

    @Test
    void linesAreReadByALoop() {
        List<String> read = new ArrayList<>();
        try (RecordStream<Place> places = lines(THREE)) {
            for (ReadResult<Place> place : places) {
                read.add(place.value()
                        .map(Place::name)
                        .map(Text::toString)
                        .orElseGet(() -> place.problems().toString()));
            }
        }
        assertThat(read)
                .containsExactly(
                        Text.en("Kyiv").toString(),
                        "[line 2, column 34, /latitude: ill-formed-value: expected a number from -90 to 90; found 91]",
                        Text.en("Одеса").toString());
    }

    @Test
    void linesAreReadAsAStream() {
        try (Stream<ReadResult<Place>> places = lines(THREE).stream()) {
            assertThat(places.flatMap(place -> place.value().stream()).map(Place::name))
                    .containsExactly(Text.en("Kyiv"), Text.en("Одеса"));
        }
    }

    @Test
    void linesAreHandedToAConsumer() {
        List<Place> good = new ArrayList<>();
        List<Problem> bad = new ArrayList<>();
        lines(THREE).forEach(good::add, bad::add);
        assertThat(good).extracting(Place::name).containsExactly(Text.en("Kyiv"), Text.en("Одеса"));
        assertThat(bad).extracting(Problem::location).containsExactly(Location.of(2, 34));
    }

    @Test
    void aStreamIsReadOnce() {
        RecordStream<Place> places = lines(THREE);
        assertThat(places.iterator()).hasNext();
        assertThatIllegalStateException().isThrownBy(places::iterator).withMessage("a stream of records is read once");
    }

    @Test
    void anIteratorEnds() {
        Iterator<ReadResult<Place>> places =
                lines("{\"name\":{\"en\":\"Kyiv\"}}").iterator();
        assertThat(places.next().value()).isPresent();
        assertThat(places.hasNext()).isFalse();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(places::next);
    }

    @Test
    void linesThatAreBlankOrEndOtherwiseAreTolerated() {
        String kyiv = "{\"name\":{\"en\":\"Kyiv\"}}";
        assertThat(values("\uFEFF" + kyiv + "\r\n\r\n \t\n" + kyiv + "\n\n" + kyiv))
                .hasSize(3);
        assertThat(values("")).isEmpty();
        assertThat(values("\n")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "nul", "{\"name\":{\"en\":\"a\"}} {}", "}", "\"", "{\"name\":{\"en\":\"\\", "\u0000"})
    void aLineThatIsNoValueStopsNothing(String line) {
        String kyiv = "{\"name\":{\"en\":\"Kyiv\"}}\n";
        List<ReadResult<Place>> results = results(kyiv + line + "\n" + kyiv);
        assertThat(results).hasSize(3);
        assertThat(results.get(0).value()).isPresent();
        assertThat(results.get(1).problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.location().line()).isEqualTo(2));
        assertThat(results.get(2).value()).isPresent();
    }

    @Test
    void bytesThatAreNotUtf8SpoilTheirLineAlone() {
        byte[] lines = THREE.replace("Lviv", "Л").getBytes(StandardCharsets.UTF_8);
        lines[THREE.indexOf("Lviv") + 1] = ' ';
        RecordStream<Place> places = PLACES.lines(new ByteArrayInputStream(lines));
        List<String> problems = new ArrayList<>();
        places.forEach(place -> {}, problem -> problems.add(problem.toString()));
        assertThat(problems)
                .containsExactly("line 2, column 16: encoding: expected UTF-8; found a byte that cannot stand here");
    }

    /** As white space inside of a value it ends no line of the file. */
    @Test
    void aLoneCarriageReturnDoesNotChangeTheNumbersOfLines() {
        assertThat(results("{\"name\":\r{\"en\":\"Kyiv\"},\r\"latitude\":91}\r\n{}\n"))
                .extracting(result -> result.problems().get(0).location())
                .containsExactly(Location.of(1, 36), Location.of(2, 1));
    }

    /** Longer than the buffer at first, so that it has to grow, and to move. */
    @Test
    void linesOfAnyLengthWithinTheLimitAreRead() {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i < 300_000; i = i * 3 / 2 + 7) {
            lines.append("{\"name\":{\"en\":\"").append("x".repeat(i)).append("\"}}\n");
        }
        assertThat(values(lines.toString()))
                .hasSize((int) lines.chars().filter(c -> c == '\n').count())
                .allSatisfy(place -> assertThat(place.name().toString()).isNotEmpty());
    }

    @Test
    void aLineBeyondTheLimitIsPassedOver() {
        RecordReader<Place> small =
                RecordReader.of(Place.class, ReadOptions.defaults().withMaxBytes(30));
        String kyiv = "{\"name\":{\"en\":\"Kyiv\"}}\n";
        for (int length : new int[] {31, 1000, 65_536, 200_000}) {
            List<ReadResult<Place>> results = new ArrayList<>();
            small.lines(bytes(kyiv + "x".repeat(length) + "\n" + kyiv))
                    .iterator()
                    .forEachRemaining(results::add);
            assertThat(results).hasSize(3);
            assertThat(messages(results.get(1)))
                    .containsExactly(
                            "line 2, column 1: limit-exceeded: expected at most 30 bytes or characters; found more");
            assertThat(results.get(2).value()).isPresent();
        }
    }

    @Test
    void theFirstLineMayHoldTheDossiersOwnProperties() {
        RecordStream<Entity> entities = RecordReader.of(Entity.class).lines(bytes("""
                {"type":"Dossier","format":"rapporteur/1","title":{"en":"Talks"},"colour":"red"}
                {"type":"Source","id":"s1"}
                """));
        List<Entity> read = new ArrayList<>();
        entities.forEach(read::add, problem -> assertThat(problem).isNull());
        assertThat(read).containsExactly(Source.builder().id("s1").build());
        assertThat(entities.header()).hasValueSatisfying(dossier -> {
            assertThat(dossier.title()).contains(Text.en("Talks"));
            assertThat(dossier.extensions().properties()).containsOnlyKeys("colour");
        });
    }

    @Test
    void aHeaderHoldsNoEntities() {
        List<String> problems = new ArrayList<>();
        RecordReader.of(Source.class)
                .lines(bytes("{\"type\":\"Dossier\",\"format\":\"rapporteur/1\",\"sources\":[{\"id\":\"s1\"}]}\n"))
                .forEach(source -> {}, problem -> problems.add(problem.toString()));
        assertThat(problems)
                .containsExactly(
                        "line 1, column 53, /sources: wrong-type: expected entities on lines of their own; found"
                                + " an array");
    }

    @Test
    void aHeaderOnALaterLineIsAnEntityOfAnUnknownType() {
        List<String> problems = new ArrayList<>();
        RecordReader.of(Source.class)
                .lines(bytes("{\"id\":\"s1\"}\n{\"type\":\"Dossier\",\"format\":\"rapporteur/1\"}\n"))
                .forEach(source -> {}, problem -> problems.add(problem.message()));
        assertThat(problems)
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem).startsWith("line 2, column "));
    }

    @Test
    void anUnknownEntityIsPassedOverWhereItIsToBeDropped() {
        ReadOptions dropping = ReadOptions.defaults().withUnknowns(Unknowns.DROP);
        List<Entity> read = new ArrayList<>();
        RecordReader.of(Entity.class, dropping)
                .lines(bytes("{\"type\":\"Podcast\",\"id\":\"p1\"}\n{\"type\":\"Source\",\"id\":\"s1\"}\n"))
                .forEach(read::add, problem -> assertThat(problem).isNull());
        assertThat(read).extracting(entity -> entity.getClass().getSimpleName()).hasSize(1);
    }

    @Test
    void aFileWhoseNameEndsInGzIsDecompressed() throws IOException {
        Path file = folder.resolve("places.ndjson.gz");
        Files.write(file, gzip(THREE));
        try (RecordStream<Place> places = PLACES.lines(file)) {
            assertThat(places).hasSize(3);
        }
    }

    @Test
    void aDamagedCompressedFileEndsWithAProblem() throws IOException {
        byte[] whole = gzip(THREE.repeat(1000));
        Path cut = Files.write(folder.resolve("cut.ndjson.gz"), Arrays.copyOf(whole, whole.length / 2));
        Path other = Files.writeString(folder.resolve("other.ndjson.gz"), THREE);
        String words =
                ": encoding: expected data compressed by gzip; found data that is damaged, cut short or of another"
                        + " kind";
        assertThat(lastProblem(cut)).endsWith(words);
        assertThat(lastProblem(other)).isEqualTo("line 1, column 1" + words);
    }

    private static String lastProblem(Path file) throws IOException {
        List<String> problems = new ArrayList<>();
        try (RecordStream<Place> places = PLACES.lines(file)) {
            places.forEach(place -> {}, problem -> problems.add(problem.toString()));
        }
        return problems.get(problems.size() - 1);
    }

    @Test
    void aFileThatCannotBeReadOnIsNoProblemOfItsContent() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the disk is gone");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PLACES.lines(failing).iterator().hasNext())
                .withMessage("java.io.IOException: the disk is gone");
    }

    @Test
    void progressIsToldNowAndThenAndAtTheEnd() throws IOException {
        Path file = Files.writeString(folder.resolve("places.ndjson"), THREE);
        AtomicLong clock = new AtomicLong();
        List<Progress> told = new ArrayList<>();
        try (RecordStream<Place> places =
                PLACES.lines(file).onProgress(() -> clock.addAndGet(400_000_000), Duration.ofSeconds(1), told::add)) {
            assertThat(places).hasSize(3);
        }
        long size = Files.size(file);
        assertThat(told)
                .containsExactly(
                        new Progress(3, size, OptionalLong.of(size), Duration.ofMillis(1200)),
                        new Progress(3, size, OptionalLong.of(size), Duration.ofMillis(1600)));
        assertThat(told.get(0).recordsPerSecond()).isEqualTo(2.5);
        assertThat(told.get(0).share()).hasValue(1.0);
    }

    @Test
    void progressOfAStreamHasNoShare() {
        List<Progress> told = new ArrayList<>();
        lines(THREE).onProgress(() -> 0, Duration.ZERO, told::add).forEach(place -> {}, problem -> {});
        assertThat(told).hasSize(4);
        assertThat(told.get(0).share()).isEmpty();
        assertThat(told.get(0).bytesPerSecond()).isZero();
    }

    @Test
    void closingClosesTheFile() {
        AtomicLong closed = new AtomicLong();
        InputStream in = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
        PLACES.lines(in).stream().close();
        assertThat(closed).hasValue(1);
    }

    @Test
    void linesAndEntitiesAreReadFromJsonAlone() throws IOException {
        Path file = Files.writeString(folder.resolve("any"), "");
        InputStream stream = bytes("");
        ReadOptions yaml = ReadOptions.defaults().withFormat(DataFormat.YAML);
        ReadOptions cbor = ReadOptions.defaults().withFormat(DataFormat.CBOR);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReader.of(Entity.class, yaml))
                .withMessage("lines are read from JSON alone; the format was YAML");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReader.entities(file, cbor))
                .withMessage("entities are read from JSON alone; the format was CBOR");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordReader.entities(stream, cbor))
                .withMessage("entities are read from JSON alone; the format was CBOR");
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static List<Place> values(String text) {
        return results(text).stream().map(ReadResult::orThrow).toList();
    }

    private static List<ReadResult<Place>> results(String text) {
        List<ReadResult<Place>> results = new ArrayList<>();
        lines(text).iterator().forEachRemaining(results::add);
        return results;
    }

    private static RecordStream<Place> lines(String text) {
        return PLACES.lines(bytes(text));
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
