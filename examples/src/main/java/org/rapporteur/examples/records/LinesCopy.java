package org.rapporteur.examples.records;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.stream.LineViolation;
import org.rapporteur.json.stream.RecordWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/**
 * The records of another file as lines of a temporary one, and for each the place where it starts in the other: twelve
 * bytes of memory.
 */
final class LinesCopy implements AutoCloseable {
    private static final int FIRST_CAPACITY = 1024;

    private final Path file;
    private final RecordWriter<Entity> writer;
    private @Nullable Dossier header;
    private int count;
    private long[] lines = new long[FIRST_CAPACITY];
    private int[] columns = new int[FIRST_CAPACITY];

    private LinesCopy(Path file, RecordWriter<Entity> writer) {
        this.file = file;
        this.writer = writer;
    }

    static LinesCopy create() throws IOException {
        Path file = Files.createTempFile("records", ".ndjson");
        return new LinesCopy(
                file, RecordWriter.open(Entity.class, new BufferedOutputStream(Files.newOutputStream(file))));
    }

    /** Adds a record, before the first one the properties of the dossier that stand before it. */
    void add(Entity record, Locations locations, Optional<Dossier> before) throws IOException {
        if (count == 0 && before.isPresent()) {
            header = before.get();
            writer.header(before.get());
        }
        if (count == lines.length) {
            lines = Arrays.copyOf(lines, Math.multiplyExact(count, 2));
            columns = Arrays.copyOf(columns, lines.length);
        }
        Location start = locations.asMap().values().iterator().next();
        lines[count] = start.line();
        columns[count] = start.column();
        count++;
        writer.write(record);
    }

    Path finish() throws IOException {
        writer.finish();
        return file;
    }

    /** {@return a finding at the place where its record starts in the other file} */
    LineViolation original(LineViolation found) {
        return new LineViolation(original(found.location()), found.pointer(), found.violation());
    }

    /** {@return a problem at the place where its record starts in the other file} */
    Problem original(Problem problem) {
        return new Problem(
                problem.code(), problem.pointer(), original(problem.location()), problem.expected(), problem.found());
    }

    private Location original(Location here) {
        int record = (int) here.line() - (header == null ? 1 : 2);
        return record < 0 || record >= count ? Location.of(1, 1) : Location.of(lines[record], columns[record]);
    }

    @Override
    public void close() throws IOException {
        writer.close();
        Files.deleteIfExists(file);
    }
}
