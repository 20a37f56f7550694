package org.rapporteur.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Statement;
import org.rapporteur.time.Edtf;

/**
 * Prints how many bytes some work allocates, once it is compiled: for a JVM whose young generation is never full, so that what is
 * in use only grows.
 */
final class Allocations {
    private static final int WARM_UP = 2_000;
    private static final int ROUNDS = 400;

    private static Object last = "";

    private Allocations() {}

    /** The argument is the directory of the golden files. */
    public static void main(String[] arguments) throws IOException {
        Path golden = Path.of(arguments[0]);
        Map<String, Supplier<Object>> works = new LinkedHashMap<>();
        add("statement", Statement.class, golden, works);
        add("meeting", Meeting.class, golden, works);
        add("dossier", Dossier.class, golden, works);
        works.put("days", Allocations::days);
        for (Supplier<Object> work : works.values()) {
            run(work, WARM_UP);
        }
        works.forEach((name, work) -> System.out.println(measure(work) + " " + name));
    }

    /** What has every property, and is written on one line. */
    private static <T> void add(String name, Class<T> type, Path golden, Map<String, Supplier<Object>> works)
            throws IOException {
        JsonReader<T> reader = JsonReader.of(type);
        JsonWriter<T> writer = JsonWriter.of(type);
        T value = reader.read(
                Files.readAllBytes(golden.resolve(name).resolve("valid").resolve("full.json")));
        byte[] json = writer.toBytes(value);
        works.put("to read a " + name, () -> reader.read(json));
        works.put("to write a " + name, () -> writer.toBytes(value));
    }

    /** A hundred of what dates mostly are. */
    private static Object days() {
        for (int i = 0; i < 100; i++) {
            last = Edtf.parse("2023-11-30");
        }
        return last;
    }

    private static long measure(Supplier<Object> work) {
        System.gc();
        long before = used();
        run(work, ROUNDS);
        return (used() - before) / ROUNDS;
    }

    private static void run(Supplier<Object> work, int rounds) {
        for (int i = 0; i < rounds; i++) {
            last = work.get();
        }
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Keeps the results from being left out. */
    static Object last() {
        return last;
    }
}
