package org.rapporteur.json.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file that appears under its name only when it is complete. It is written to a temporary file in the same directory
 * and then moved.
 *
 * <p>If the target exists and is not a regular file, such as a pipe, it is written directly, because it cannot be
 * replaced.
 */
public final class AtomicFile implements AutoCloseable {
    private static final int MOST_LEFT_BEHIND = 1000;

    private final Path target;
    private final @Nullable Path part;
    private final @Nullable FileChannel channel;
    private final OutputStream out;

    private AtomicFile(Path target, @Nullable Path part, @Nullable FileChannel channel, OutputStream raw)
            throws IOException {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.out =
                Gzip.isCompressed(target) ? new GZIPOutputStream(raw, 1 << 16) : new BufferedOutputStream(raw, 1 << 16);
    }

    /**
     * Starts a file.
     *
     * @param file the target; if its name ends in {@code .gz}, the output is compressed
     * @return the file, which must be committed and closed
     * @throws IOException if the file cannot be written
     */
    public static AtomicFile create(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            return new AtomicFile(target, null, null, Files.newOutputStream(target));
        }
        for (int i = 0; ; i++) {
            Path part = target.resolveSibling("." + target.getFileName() + "." + i + ".part");
            try {
                FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                return new AtomicFile(target, part, channel, Channels.newOutputStream(channel));
            } catch (FileAlreadyExistsException e) {
                if (i == MOST_LEFT_BEHIND) {
                    throw e;
                }
                // another writer uses this name, or has crashed
            }
        }
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
        if (part == null || channel == null) {
            return;
        }
        channel.force(true);
        out.close();
        keepPermissions(part);
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private void keepPermissions(Path written) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(written, PosixFileAttributeView.class);
        if (view != null && Files.exists(target)) {
            view.setPermissions(Files.getPosixFilePermissions(target));
        }
    }

    /**
     * Discards the file unless it was committed.
     *
     * @throws IOException if the file cannot be closed or deleted
     */
    @Override
    public void close() throws IOException {
        if (channel == null || part == null) {
            out.close();
        } else if (channel.isOpen() || Files.exists(part)) {
            channel.close();
            Files.deleteIfExists(part);
        }
    }
}
