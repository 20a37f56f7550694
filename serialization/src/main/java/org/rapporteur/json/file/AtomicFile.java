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
 * A file that appears under its name only once it is whole: it is written beside it, and then moved.
 *
 * <p>What is no regular file, such as a pipe, is written directly, since there is nothing to be half of.
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
     * @param file what is to be its name; if it ends in {@code .gz}, the file is compressed
     * @return the file, to be committed and closed
     * @throws IOException if it cannot be written
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
                // another writer is at it, or one has crashed
            }
        }
    }

    /** {@return where to write} */
    public OutputStream out() {
        return out;
    }

    /**
     * Puts the file under its name.
     *
     * @throws IOException if that cannot be done
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
     * Lets go of what was not put under its name.
     *
     * @throws IOException if that cannot be done
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
