package org.rapporteur.json.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name only when it is complete. It is written to a temporary file in the same directory,
 * which only its writer uses, and then moved. The last of several writers that commits prevails.
 *
 * <p>The temporary file has the permissions of the target from the start, and its owner and group if the system allows
 * it. What a writer left behind when its process ended is removed by the next writer in the directory.
 *
 * <p>A symbolic link is followed, also to a file that does not exist yet. If the target exists and is not a regular
 * file, such as a pipe, it is written directly, because it cannot be replaced.
 */
public final class AtomicFile implements AutoCloseable {
    private static final int MOST_LINKS = 40;

    private final @Nullable PartFile part;
    private final OutputStream out;

    private AtomicFile(Path target, @Nullable PartFile part, OutputStream raw) throws IOException {
        this.part = part;
        this.out =
                Gzip.isCompressed(target) ? new GZIPOutputStream(raw, 1 << 16) : new BufferedOutputStream(raw, 1 << 16);
    }

    /**
     * Starts a file.
     *
     * @param file the target; if its name ends in {@code .gz}, the output is compressed
     * @return the file, which must be committed and closed
     * @throws IOException if the file cannot be written; the message names it
     */
    public static AtomicFile create(Path file) throws IOException {
        NamedFile.refuseDirectory(Objects.requireNonNull(file, "file"));
        try {
            return open(file);
        } catch (IOException e) {
            throw NamedFile.about(file, "its folder does not exist", e); // not the temporary file
        }
    }

    private static AtomicFile open(Path file) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new AtomicFile(file, null, Files.newOutputStream(file));
        }
        PartFile part = PartFile.create(withoutLinks(file));
        try {
            return new AtomicFile(file, part, part.out());
        } catch (IOException e) {
            part.close();
            throw e;
        }
    }

    /** Unlike {@link Path#toRealPath}, follows a link to a file that does not exist. */
    private static Path withoutLinks(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /** {@return the stream to which the content is written} */
    public OutputStream out() {
        return out;
    }

    /**
     * Moves the file to its target.
     *
     * @throws IOException if the file cannot be completed or moved
     */
    public void commit() throws IOException {
        if (out instanceof GZIPOutputStream gzip) {
            gzip.finish();
        }
        out.flush();
        if (part != null) {
            part.move();
            out.close();
        }
    }

    /**
     * Discards the file unless it was committed.
     *
     * @throws IOException if the file cannot be closed or deleted
     */
    @Override
    public void close() throws IOException {
        if (part == null) {
            out.close();
        } else {
            part.close();
        }
    }
}
