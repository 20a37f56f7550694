package org.rapporteur.json.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Replaces a file again and again, each time by one letter many times, until it is killed. */
final class Rewriting {
    private static final int LETTERS = 26;

    private Rewriting() {}

    /** The arguments are the file and its length. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int length = Integer.parseInt(arguments[1]);
        for (int i = 0; ; i++) {
            write(file, (char) ('a' + i % LETTERS), length);
            if (i == 0) {
                System.out.println("running");
            }
        }
    }

    static void write(Path file, char letter, int length) throws IOException {
        byte[] piece = new byte[1 << 13];
        Arrays.fill(piece, (byte) letter);
        try (AtomicFile target = AtomicFile.create(file)) {
            for (int left = length; left > 0; left -= piece.length) {
                target.out().write(piece, 0, Math.min(left, piece.length));
            }
            target.commit();
        }
    }

    /** Whether the file is as one call of {@link #write} leaves it. */
    static boolean isComplete(Path file, int length) throws IOException {
        byte[] content = Gzip.decompressed(file, Files.newInputStream(file)).readAllBytes();
        for (byte b : content) {
            if (b != content[0]) {
                return false;
            }
        }
        return content.length == length;
    }
}
