package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.JsonProblemException;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Source;

/** All ways of reading a file whose name ends in {@code .gz}. */
class CompressedFilesTest {
    private static final String SOURCE = "{\"type\":\"Source\",\"id\":\"s1\"}\n";
    private static final String DOSSIER = "{\"format\":\"rapporteur/1\",\"sources\":[{\"id\":\"s1\"}]}\n";
    private static final String DAMAGED =
            "encoding: expected data compressed by gzip; found data that is damaged, cut short or of another kind";

    @TempDir
    Path folder;

    @Test
    void contentAfterTheFirstMemberIsNeverLostInSilence() throws IOException {
        for (String lost : List.of("A", "xx", "B")) {
            for (String text : List.of(SOURCE, DOSSIER)) {
                byte[] damaged = join(gzip(text), lost.getBytes(StandardCharsets.UTF_8), gzip(" "));
                assertThat(endings(damaged, text))
                        .as("%s after %s", lost, text)
                        .isNotEmpty()
                        .allMatch(ending -> ending.endsWith(DAMAGED));
            }
        }
    }

    @Test
    void everyCutIsAProblemUnlessItIsBetweenMembers() throws IOException {
        for (String text : List.of(SOURCE, DOSSIER)) {
            byte[] first = gzip(text);
            byte[] both = join(first, gzip(" "));
            for (int length = 0; length <= both.length; length++) {
                boolean isWhole = length == first.length || length == both.length;
                assertThat(endings(Arrays.copyOf(both, length), text))
                        .as("%d bytes of %s", length, text)
                        .isNotEmpty()
                        .allMatch(ending -> isWhole ? ending.equals("good") : ending.endsWith(DAMAGED));
            }
        }
    }

    @Test
    @Timeout(120)
    void aPipeIsReadLikeAFile() throws IOException, InterruptedException {
        byte[] good = join(gzip(SOURCE), gzip(SOURCE));
        assertThat(piped(good, pipe -> last(RecordReader.of(Entity.class).lines(pipe))))
                .isEqualTo("good");
        assertThat(piped(
                        join(good, new byte[] {0x1F}),
                        pipe -> last(RecordReader.of(Entity.class).lines(pipe))))
                .isEqualTo("line 3, column 1: " + DAMAGED);
        assertThat(piped(gzip(DOSSIER), pipe -> last(RecordReader.entities(pipe))))
                .isEqualTo("good");
        assertThat(piped(gzip(DOSSIER), pipe -> read(Dossier.class, pipe))).isEqualTo("good");
    }

    /** What each way of reading the content ends with. */
    private Stream<String> endings(byte[] content, String text) throws IOException {
        Path file = Files.write(folder.resolve("content.json.gz"), content);
        return text.equals(DOSSIER)
                ? Stream.of(read(Dossier.class, file), last(RecordReader.entities(file)))
                : Stream.of(
                        read(Source.class, file),
                        last(RecordReader.of(Entity.class).lines(file)),
                        lastInParallel(RecordReader.of(Entity.class).lines(file)));
    }

    private static String read(Class<?> type, Path file) throws IOException {
        try {
            JsonReader.of(type).read(file);
            return "good";
        } catch (JsonProblemException e) {
            assertThat(JsonReader.of(type).tryRead(file).problems()).containsExactly(e.problem());
            return e.problem().toString();
        }
    }

    private static String last(RecordStream<Entity> records) {
        try (records) {
            return last(records.stream());
        }
    }

    private static String lastInParallel(RecordStream<Entity> records) {
        try (records) {
            return last(records.stream().parallel());
        }
    }

    private static String last(Stream<ReadResult<Entity>> results) {
        List<ReadResult<Entity>> all = results.toList();
        return all.get(all.size() - 1).problems().stream()
                .map(Object::toString)
                .findFirst()
                .orElse("good");
    }

    private interface Reading {
        String of(Path file) throws IOException;
    }

    private String piped(byte[] content, Reading reading) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe.gz");
        assumeTrue(makePipe(pipe), "pipes");
        Thread writer = new Thread(() -> {
            try {
                Files.write(pipe, content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.start();
        String read = reading.of(pipe);
        writer.join();
        Files.delete(pipe);
        return read;
    }

    private static boolean makePipe(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false; // no such program
        }
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
