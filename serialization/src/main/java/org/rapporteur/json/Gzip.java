package org.rapporteur.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Opens files by their names: what ends in {@code .gz} is compressed. */
final class Input {
    private Input() {}

    static SlidingBuffer open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return new SlidingBuffer(in, isCompressed(file));
    }

    static SlidingBuffer open(InputStream in) {
        return new SlidingBuffer(Objects.requireNonNull(in, "json"), false);
    }

    static boolean isCompressed(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().endsWith(".gz");
    }

    static Problem corrupt(Location location) {
        return new Problem(
                ProblemCode.ENCODING,
                "",
                location,
                "data compressed by gzip",
                "data that is damaged, cut short or of another kind");
    }
}
