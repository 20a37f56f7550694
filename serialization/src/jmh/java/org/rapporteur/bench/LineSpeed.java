package org.rapporteur.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.stream.RecordReader;
import org.rapporteur.json.stream.RecordStream;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.RuleSet;

/**
 * How fast lines are decoded by one thread and by two, and by one that validates and encodes each record too. Time is that of the
 * clock, so let the machine do nothing else; that of the processors, of all threads and the collector of garbage, tells what
 * sharing costs.
 *
 * <p>Each round does all tasks in turn; a ratio is that of two times of one round.
 */
final class LineSpeed {
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private static final int COPIES = 500;
    private static final RecordReader<Entity> READER = RecordReader.of(Entity.class);
    private static final JsonWriter<Entity> WRITER = JsonWriter.of(Entity.class);

    /** How the lines of the file are gone through; it returns something that depends on all of them. */
    private record Task(String name, ToLongFunction<Stream<ReadResult<Entity>>> work) {}

    private final Path lines;
    private final long bytes;
    private final List<Task> tasks;
    private final int rounds = Integer.getInteger("rounds", 15);
    private long checksum;

    private LineSpeed(Path lines, List<Task> tasks) throws IOException {
        this.lines = lines;
        this.bytes = Files.size(lines);
        this.tasks = tasks;
    }

    /** The argument is the file of a dossier, whose records are copied until there are {@code -DlineBytes} of lines. */
    public static void main(String[] arguments) throws IOException {
        List<Entity> records = Copies.of(Files.readString(Path.of(arguments[0])), COPIES);
        Path file = Files.createTempFile("lines", ".ndjson");
        try {
            write(records, file, Long.getLong("lineBytes", 100_000_000));
            new PrintStream(System.out, true, StandardCharsets.UTF_8)
                    .print(new LineSpeed(file, tasks(records)).table());
        } finally {
            Files.delete(file);
        }
    }

    private static void write(List<Entity> records, Path file, long atLeast) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            long written = 0;
            while (written < atLeast) {
                for (Entity each : records) {
                    byte[] line = WRITER.toBytes(each);
                    out.write(line);
                    out.write('\n');
                    written += line.length + 1L;
                }
            }
        }
    }

    private static List<Task> tasks(List<Entity> records) {
        int threads = ForkJoinPool.getCommonPoolParallelism() + 1;
        return List.of(
                new Task("decode, one thread", results -> decoded(results)),
                new Task("decode, " + threads + " threads", results -> decoded(results.parallel())),
                new Task("decode, validate and encode, one thread", checked(records)));
    }

    private static long decoded(Stream<ReadResult<Entity>> results) {
        return results.mapToLong(result -> System.identityHashCode(result.orThrow()) & 1)
                .sum();
    }

    /** As a service would that holds the records of one dossier, and is sent each of them again. */
    private static ToLongFunction<Stream<ReadResult<Entity>>> checked(List<Entity> records) {
        RuleSet rules = RuleSet.standard().asOf(Edtf.parse("2026-01-01"));
        DossierIndex index = DossierIndex.of(Dossier.builder().addAll(records).build());
        Map<Entity, Occurrence> places = new IdentityHashMap<>();
        index.occurrences().forEach(place -> places.put(place.entity(), place));
        int[] numbers =
                records.stream().mapToInt(each -> number(places.get(each))).toArray();
        return results -> {
            int[] line = {0};
            return results.mapToLong(result -> {
                        Entity decoded = result.orThrow();
                        Occurrence place = Occurrence.of(decoded, numbers[line[0]++ % numbers.length]);
                        return rules.validate(index, place).size() + WRITER.toBytes(decoded).length;
                    })
                    .sum();
        };
    }

    private static int number(Occurrence place) {
        return Integer.parseInt(place.path().substring(place.path().lastIndexOf('/') + 1));
    }

    private String table() {
        double[][] seconds = new double[tasks.size()][rounds];
        double[][] processor = new double[tasks.size()][rounds];
        for (int round = -4; round < rounds; round++) { // those before 0 warm up
            for (int i = 0; i < tasks.size(); i++) {
                long used = SYSTEM.getProcessCpuTime();
                seconds[i][Math.max(round, 0)] = seconds(tasks.get(i));
                processor[i][Math.max(round, 0)] = (SYSTEM.getProcessCpuTime() - used) / 1e9;
            }
        }
        StringBuilder table = new StringBuilder(String.format(
                Locale.ROOT,
                "%d bytes of lines, %d rounds, Java %s (%d)%n%n| | s | MB/s | processor s | speed, ratio to first | quartiles |%n|---|---|---|---|---|---|%n",
                bytes,
                rounds,
                Runtime.version().feature(),
                checksum & 1));
        for (int i = 0; i < tasks.size(); i++) {
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ratios[round] = seconds[0][round] / seconds[i][round];
            }
            double median = quantile(seconds[i], 0.5);
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.0f | %.3f | %.2f | %.2f to %.2f |%n",
                    tasks.get(i).name(),
                    median,
                    bytes / median / 1e6,
                    quantile(processor[i], 0.5),
                    quantile(ratios, 0.5),
                    quantile(ratios, 0.25),
                    quantile(ratios, 0.75)));
        }
        return table.toString();
    }

    private double seconds(Task task) {
        long start = System.nanoTime();
        try (RecordStream<Entity> records = READER.lines(lines)) {
            checksum += task.work().applyAsLong(records.stream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
