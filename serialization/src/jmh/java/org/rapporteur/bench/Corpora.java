package org.rapporteur.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;

/** Makes the documents of every {@link Corpus}, the same each time, with our builders and our writer, so that all are valid. */
final class Corpora {
    private static final int DOCUMENTS = 64;
    private static final int LARGE_DOCUMENTS = 16;

    private Corpora() {}

    /** Writes the chosen ones into a new directory, which is gone when this JVM ends. */
    static Path written(Path dossier) throws IOException {
        Path directory = Files.createTempDirectory("corpora");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(directory)));
        String sample = Files.readString(dossier);
        for (Corpus corpus : Corpus.chosen()) {
            corpus.write(directory, documents(corpus, sample));
        }
        return directory;
    }

    private static List<byte[]> documents(Corpus corpus, String dossier) {
        return switch (corpus) {
            case LATIN -> statements(new Records(1, "en", "de", "fr"), 170);
            case MIXED -> statements(new Records(2, "en", "uk", "bg"), 280);
            case CYRILLIC -> statements(new Records(3, "uk", "bg"), 380);
            case GEORGIAN -> statements(new Records(7, "ka"), 500);
            case CHINESE -> statements(new Records(8, "zh"), 400);
            case ESCAPED ->
                documents(Corpus.MIXED, dossier).stream().map(Corpora::escaped).toList();
            case FIELDS -> meetings(new Records(4, "en"));
            case LONG -> speeches(new Records(5, "en", "uk"));
            case DEEP -> positions(new Records(6, "en", "uk"));
            case DOSSIER -> dossiers(dossier);
        };
    }

    private static List<byte[]> statements(Records records, int length) {
        return written(Statement.class, DOCUMENTS, () -> records.statement(length));
    }

    private static List<byte[]> speeches(Records records) {
        return written(Statement.class, LARGE_DOCUMENTS, () -> records.speech(8000));
    }

    private static List<byte[]> meetings(Records records) {
        return written(Meeting.class, DOCUMENTS, records::meeting);
    }

    private static List<byte[]> positions(Records records) {
        return written(MembershipPosition.class, DOCUMENTS, records::position);
    }

    private static List<byte[]> dossiers(String sample) {
        return IntStream.range(0, LARGE_DOCUMENTS)
                .mapToObj(i -> JsonReader.of(Dossier.class).read(Copies.renamed(sample, "-" + i)))
                .map(JsonWriter.of(Dossier.class)::toBytes)
                .toList();
    }

    private static <T> List<byte[]> written(Class<T> type, int count, Supplier<T> records) {
        JsonWriter<T> writer = JsonWriter.of(type);
        return Stream.generate(records).limit(count).map(writer::toBytes).toList();
    }

    private static byte[] escaped(byte[] json) {
        StringBuilder escaped = new StringBuilder();
        for (char c : new String(json, StandardCharsets.UTF_8).toCharArray()) {
            escaped.append(c < 0x80 ? String.valueOf(c) : String.format("\\u%04x", (int) c));
        }
        return escaped.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void delete(Path directory) {
        for (Corpus corpus : Corpus.values()) {
            corpus.delete(directory);
        }
        directory.toFile().delete();
    }
}
