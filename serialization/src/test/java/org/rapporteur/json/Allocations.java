package org.rapporteur.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.rapporteur.model.Dossier;
import org.rapporteur.time.Edtf;

/**
 * Prints how many bytes some work allocates, once it is compiled: for a JVM whose young generation is never full, so that what is
 * in use only grows.
 */
final class Allocations {
    private static final int WARM_UP = 4_000;
    private static final int ROUNDS = 400;

    private static Object last = "";

    private Allocations() {}

    /** The argument is the file of a dossier. */
    public static void main(String[] arguments) throws IOException {
        byte[] json = Files.readAllBytes(Path.of(arguments[0]));
        JsonReader<Dossier> reader = JsonReader.of(Dossier.class);
        JsonWriter<Dossier> writer = JsonWriter.of(Dossier.class);
        Dossier dossier = reader.read(json);
        Map<String, Supplier<Object>> works = new LinkedHashMap<>();
        works.put("decode", () -> reader.read(json));
        works.put("encode", () -> writer.toBytes(dossier));
        works.put("days", Allocations::days);
        for (Supplier<Object> work : works.values()) {
            run(work, WARM_UP);
        }
        works.forEach((name, work) -> System.out.println(name + " " + measure(work)));
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
