package org.rapporteur.json.file;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a file, and waits before it commits. */
final class Waiting {
    private Waiting() {}

    /** The argument is the file. A byte on the standard input ends the wait. */
    public static void main(String[] arguments) throws IOException {
        try (AtomicFile file = AtomicFile.create(Path.of(arguments[0]))) {
            file.out().write('w');
            System.out.println("waiting");
            if (System.in.read() >= 0) {
                file.commit();
            }
        }
    }
}
