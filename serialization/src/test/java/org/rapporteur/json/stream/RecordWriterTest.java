package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.rapporteur.json.Messages.messages;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;

/** Values are written line by line, and a file is whole or what it was before. */
class RecordWriterTest {
    private static final Source ONE = Source.builder().id("s1").title("Один").build();
    private static final Source TWO =
            Source.builder().id("s2").title("two\nlines").build();
    private static final String LINES = """
        {"type":"Source","id":"s1","title":"Один"}
        {"type":"Source","id":"s2","title":"two\\nlines"}
        """;

    @TempDir
    private Path folder;

    @Test
    void eachValueIsALine() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, out)) {
            sources.write(ONE);
            sources.writeAll(List.of(TWO));
            sources.writeAll(Stream.of(ONE));
            sources.finish();
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(LINES + LINES.lines().findFirst().get() + "\n");
    }

    @Test
    void aDossiersOwnPropertiesAreTheFirstLineAndReadBackAsTheHeader() throws IOException {
        Dossier dossier = Dossier.builder()
                .title(Text.en("Talks"))
                .addAll(List.of(ONE, TWO))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Entity> entities = RecordWriter.open(Entity.class, out)) {
            entities.header(dossier);
            entities.writeAll(dossier.sources());
            entities.finish();
        }
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"Dossier\",\"format\":\"rapporteur/1\",\"title\":{\"en\":\"Talks\"}}\n" + LINES);
        RecordStream<Entity> read = RecordReader.of(Entity.class).lines(new ByteArrayInputStream(out.toByteArray()));
        List<Entity> entities = new ArrayList<>();
        read.forEach(entities::add, problem -> assertThat(problem).isNull());
        assertThat(read.header().orElseThrow().toBuilder().addAll(entities).build())
                .isEqualTo(dossier);
    }

    @Test
    void aHeaderIsTheFirstLineOfEntities() throws IOException {
        Dossier dossier = Dossier.builder().build();
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, new ByteArrayOutputStream());
                RecordWriter<Place> places = RecordWriter.open(Place.class, new ByteArrayOutputStream())) {
            sources.write(ONE);
            assertThatIllegalStateException()
                    .isThrownBy(() -> sources.header(dossier))
                    .withMessage("a header is the first line");
            assertThatIllegalStateException()
                    .isThrownBy(() -> places.header(dossier))
                    .withMessage("only a stream of entities has a header");
        }
    }

    @Test
    void aFileHasItsNameOnlyOnceItIsFinished() throws IOException {
        Path file = Files.writeString(folder.resolve("sources.ndjson"), "before");
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, file)) {
            sources.writeAll(List.of(ONE, TWO));
            assertThat(Files.readString(file)).isEqualTo("before");
            sources.finish();
            assertThat(Files.readString(file)).isEqualTo(LINES);
        }
        assertThat(names()).containsExactly("sources.ndjson");
    }

    @Test
    void aFileThatIsNotFinishedLeavesNothingBehind() throws IOException {
        Path file = folder.resolve("sources.ndjson");
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, file)) {
            sources.write(ONE);
        }
        assertThat(names()).isEmpty();
    }

    @Test
    void whatACrashLeftBehindIsNoHindrance() throws IOException {
        Files.writeString(folder.resolve(".sources.ndjson.0.part"), "half");
        Path file = folder.resolve("sources.ndjson");
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, file)) {
            sources.write(ONE);
            sources.finish();
        }
        assertThat(names()).containsExactly(".sources.ndjson.0.part", "sources.ndjson");
    }

    @Test
    void aFileWhoseNameEndsInGzIsCompressed() throws IOException {
        Path file = folder.resolve("sources.ndjson.gz");
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, file)) {
            sources.writeAll(List.of(ONE, TWO));
            sources.finish();
        }
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(LINES);
        }
        try (RecordStream<Source> sources = RecordReader.of(Source.class).lines(file)) {
            assertThat(sources.stream().map(ReadResult::orThrow)).containsExactly(ONE, TWO);
        }
    }

    @Test
    void aValueThatIsRefusedLeavesNoPartOfALine() throws IOException {
        Source refused = ONE.toBuilder()
                .extensions(Extensions.of(Map.of("title", new JsonNumber("1"))))
                .build();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, out)) {
            sources.write(ONE);
            assertThatIllegalArgumentException().isThrownBy(() -> sources.write(refused));
            sources.write(TWO);
            sources.finish();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(LINES);
    }

    @Test
    void linesMayBeCanonicalAndSoIsTheirHeader() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Dossier dossier = Dossier.builder().title(Text.en("Talks")).build();
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, out).canonical()) {
            sources.header(dossier);
            sources.write(ONE);
            sources.finish();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                {"format":"rapporteur/1","title":{"en":"Talks"},"type":"Dossier"}
                {"id":"s1","title":"Один","type":"Source"}
                """);
    }

    @Test
    void allLinesAreCanonicalOrNone() throws IOException {
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, new ByteArrayOutputStream())) {
            sources.write(ONE);
            assertThatIllegalStateException()
                    .isThrownBy(sources::canonical)
                    .withMessage("all lines are canonical, or none");
        }
    }

    @Test
    void nothingIsWrittenOnceFinished() throws IOException {
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, new ByteArrayOutputStream())) {
            sources.finish();
            sources.finish();
            assertThatIllegalStateException()
                    .isThrownBy(() -> sources.write(ONE))
                    .withMessage("the writer is finished");
        }
    }

    @Test
    void progressCountsLinesAndTheirBytes() throws IOException {
        List<Progress> told = new ArrayList<>();
        try (RecordWriter<Source> sources = RecordWriter.open(Source.class, new ByteArrayOutputStream())
                .onProgress(() -> 0, Duration.ZERO, told::add)) {
            sources.writeAll(List.of(ONE, TWO));
            sources.finish();
        }
        long size = LINES.getBytes(StandardCharsets.UTF_8).length;
        assertThat(told).hasSize(3).endsWith(new Progress(2, size, OptionalLong.empty(), Duration.ZERO));
    }

    @Test
    void aSingleValueIsWrittenToItsFileAtOnce() throws IOException {
        Path file = folder.resolve("source.json");
        JsonWriter.of(Source.class).write(ONE, file);
        JsonWriter.of(Source.class).write(TWO, file);
        assertThat(JsonReader.of(Source.class).read(file)).isEqualTo(TWO);
        assertThat(names()).containsExactly("source.json");
    }

    @Test
    void aSingleValueInAFileWhoseNameEndsInGzIsCompressedAndReadBack() throws IOException {
        Path file = folder.resolve("source.json.gz");
        JsonWriter.of(Source.class).write(TWO, file);
        assertThat(Files.readAllBytes(file)).startsWith(0x1F, 0x8B);
        assertThat(JsonReader.of(Source.class).read(file)).isEqualTo(TWO);
        assertThat(JsonReader.of(Source.class).tryRead(file).value()).contains(TWO);
    }

    @Test
    void aSingleValueInADamagedCompressedFileIsAProblem() throws IOException {
        Path whole = folder.resolve("source.json.gz");
        JsonWriter.of(Source.class).write(TWO, whole);
        Path cut = Files.write(folder.resolve("cut.json.gz"), Arrays.copyOf(Files.readAllBytes(whole), 15));
        Path other = Files.writeString(folder.resolve("other.json.gz"), LINES);
        for (Path file : List.of(cut, other)) {
            assertThat(messages(JsonReader.of(Source.class).tryRead(file)))
                    .containsExactly("line 1, column 1: encoding: expected data compressed by gzip; found data that is"
                            + " damaged, cut short or of another kind");
        }
    }

    @Test
    void aLinkStaysALinkAndPermissionsStayWhatTheyWere() throws IOException {
        Path file = Files.writeString(folder.resolve("source.json"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);
        JsonWriter.of(Source.class).write(ONE, link);
        assertThat(link).isSymbolicLink();
        assertThat(JsonReader.of(Source.class).read(file)).isEqualTo(ONE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-rw-r--");
    }

    @Test
    void aFolderThatIsNotThereIsAnErrorOfTheFile() {
        Path file = folder.resolve("missing").resolve("source.json");
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> JsonWriter.of(Source.class).write(ONE, file));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
