package org.rapporteur.json.file;

import java.io.InputStream;
import java.nio.file.Path;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;

/** Recognises compressed files by their names, which end in {@code .gz}, and decompresses them. */
public final class Gzip {
    private Gzip() {}

    /**
     * Returns whether a file is compressed.
     *
     * @param file the file
     * @return whether its name ends in {@code .gz}
     */
    public static boolean isCompressed(Path file) {
        Path name = file.getFileName();
        return name != null && name.toString().endsWith(".gz");
    }

    /**
     * Returns the content of a file, decompressed if the file is compressed.
     *
     * @param file the file
     * @param content the bytes of the file, which are read only as far as needed
     * @return a stream that throws {@link DamagedGzipException} where the file should be, but is not, valid gzip data;
     *     it need not be closed if the content is
     */
    public static InputStream decompressed(Path file, InputStream content) {
        return isCompressed(file) ? new GzipInput(content) : content;
    }

    /**
     * Returns the problem of a file that is not valid gzip data.
     *
     * @param location the end of the data that could be decompressed
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
