package org.rapporteur.json;

import java.nio.file.Path;

/** Knows which files are compressed, which is told by their names: those that end in {@code .gz}. */
final class Gzip {
    private Gzip() {}

    /**
     * Whether a file is compressed.
     *
     * @param file the file
     * @return whether its name ends in {@code .gz}
     */
    static boolean isCompressed(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().endsWith(".gz");
    }

    /**
     * The problem of a file that is not the compressed data which its name promises.
     *
     * @param location where the data ends that could be decompressed
     * @return the problem
     */
    static Problem corrupt(Location location) {
        return new Problem(
                ProblemCode.ENCODING,
                "",
                location,
                "data compressed by gzip",
                "data that is damaged, cut short or of another kind");
    }
}
