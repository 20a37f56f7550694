package org.rapporteur.json.stream;

import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.Locale;
import java.util.stream.IntStream;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.validation.RuleSet;

/** A program of its own, to be run with a small heap: notes or checks many records, and prints what it measured. */
final class ManyIds {
    private ManyIds() {}

    /** Arguments: {@code note} and the number of records, or {@code check}, that number and a file to be written. */
    public static void main(String[] arguments) throws IOException {
        int records = Integer.parseInt(arguments[1]);
        if (arguments[0].equals("note")) {
            note(records);
        } else {
            check(records, Path.of(arguments[2]));
        }
    }

    private static void note(int records) throws IOException {
        note(lines(1)); // loads the classes
        long before = used();
        RecordTable table = note(lines(records));
        long after = used();
        long found = IntStream.range(0, records)
                .filter(i -> i % 1009 == 0 && table.number(table.first(table.hash("s" + i))) == i)
                .count();
        System.out.printf(Locale.ROOT, "%.1f bytes each, %d found%n", (double) (after - before) / records, found);
    }

    private static RecordTable note(InputStream lines) throws IOException {
        try (SlidingBuffer buffer = SlidingBuffer.open(lines)) {
            return RecordCheck.table(RecordCheck.source(buffer, ReadOptions.defaults()));
        }
    }

    private static InputStream lines(int records) {
        Iterator<InputStream> lines = IntStream.range(0, records)
                .mapToObj(i -> "{\"type\":\"Source\",\"id\":\"s" + i + "\"}\n")
                .map(line -> (InputStream) new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return lines.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return lines.next();
            }
        });
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static void check(int records, Path file) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(file)) {
            for (int i = 0; i < records; i++) {
                writer.write(record(i, records));
            }
        }
        long[] counts = new long[2];
        long start = System.nanoTime();
        RecordValidator.of(RuleSet.standard()).validate(file, found -> counts[0]++, problem -> counts[1]++);
        System.out.printf(
                Locale.ROOT,
                "%d violations, %d problems, %d bytes, %.0f s%n",
                counts[0],
                counts[1],
                Files.size(file),
                (System.nanoTime() - start) / 1e9);
    }

    /** Of ten records, one is a source, one a person, and eight are statements of any person by any source. */
    private static String record(int i, int records) {
        long any = i * 7919L % records / 10 * 10;
        return switch (i % 10) {
            case 0 -> "{\"type\":\"Source\",\"id\":\"r" + i + "\",\"title\":\"Report\",\"date\":\"2023-09-01\"}\n";
            case 1 ->
                "{\"type\":\"Person\",\"id\":\"r" + i + "\",\"names\":[{\"text\":\"Ada\",\"language\":\"en\"}],"
                        + "\"died\":\"" + (i % 100_000 == 1 ? 2000 : 2024) + "\",\"citations\":[{\"source\":\"r" + any
                        + "\"}]}\n";
            default ->
                "{\"type\":\"Statement\",\"id\":\"r" + i + "\",\"speakers\":[{\"actor\":\"r" + (any + 1)
                        + "\"}],\"content\":{\"en\":\"We go on, and say so.\"},\"fidelity\":\"paraphrase\",\"date\":"
                        + "\"2023-08-31\",\"citations\":[{\"source\":\"r" + any + "\"}]}\n";
        };
    }
}
