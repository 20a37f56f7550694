package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads one document in a JVM that has just started, and prints how many nanoseconds that took: what a short-lived program waits for. */
final class ColdStart {
    private ColdStart() {}

    /** The arguments are a variant, the kind of the document and its file. */
    public static void main(String[] arguments) throws IOException {
        Kind kind = Kind.valueOf(arguments[1]);
        byte[] json = Files.readAllBytes(Path.of(arguments[2]));
        long start = System.nanoTime();
        Object value = Variants.codec(arguments[0], kind).decode(json);
        long nanos = System.nanoTime() - start;
        if (value == null) {
            throw new IllegalStateException("nothing was read");
        }
        System.out.println(nanos);
    }
}
