package org.rapporteur.json.file;

import java.nio.file.Path;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;

/** Decides by its name whether a file is compressed by gzip. */
public final class Gzip {
    private Gzip() {}

    /**
     * Whether a file is compressed.
     *
     * @param file the file
     * @return whether its name ends in {@code .gz}
     */
    public static boolean isCompressed(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().endsWith(".gz");
    }

    /**
     * The problem of a file that is not the compressed data which its name promises.
     *
     * @param location where the data ends that could be decompressed
     * @return the problem
     */
    public static Problem corrupt(Location location) {
        return new Problem(
                ProblemCode.ENCODING,
                "",
                location,
                "data compressed by gzip",
                "data that is damaged, cut short or of another kind");
    }
}
