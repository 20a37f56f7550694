package org.rapporteur.json.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A temporary file in the folder of its target, for one writer alone. The writer holds a lock on it. A part that can be
 * locked was left behind by a writer that no longer runs.
 */
final class PartFile implements AutoCloseable {
    /** Without the name of the target, which may be as long as a name can be. */
    private static final Pattern NAME = Pattern.compile("\\.rapporteur-[0-9a-f]{32}\\.part");

    /** The number of files of a folder that are examined, so that a writer does not become slow in a large folder. */
    private static final int MOST_EXAMINED = 10_000;

    /** Past the content, because a lock on content prevents reading it on Windows. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private static final SecureRandom RANDOM = new SecureRandom();

    /**
     * The names of the parts that this JVM is writing. They must not be opened to try their locks: on Linux, closing a
     * channel releases all locks that the JVM has on the file.
     */
    private static final Set<String> IN_USE = ConcurrentHashMap.newKeySet();

    private final Path target;
    private final String name;
    private final Path path;
    private final FileChannel channel;
    private boolean isLocked;
    private boolean isMoved;

    private PartFile(Path target) throws IOException {
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        this.target = target;
        name = ".rapporteur-" + HexFormat.of().formatHex(random) + ".part";
        path = target.resolveSibling(name);
        IN_USE.add(name);
        try {
            channel = FileChannel.open(
                    path,
                    Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                    Ownership.of(target).map(Ownership::forOwner).stream().toArray(FileAttribute<?>[]::new));
        } catch (IOException | RuntimeException e) {
            IN_USE.remove(name);
            throw e;
        }
    }

    /** Creates a part with the ownership of the target, as far as it can be set, before there is any content. */
    static PartFile create(Path target) throws IOException {
        removeLeftovers(target.resolveSibling("."));
        PartFile part = new PartFile(target);
        while (!part.tryLock()) { // another process took it for a leftover
            part.close();
            part = new PartFile(target);
        }
        try {
            Ownership.copy(target, part.path);
            return part;
        } catch (IOException | RuntimeException e) {
            part.close();
            throw e;
        }
    }

    OutputStream out() {
        return Channels.newOutputStream(channel);
    }

    /** Replaces the target by this file, whose content is complete. */
    void move() throws IOException {
        channel.force(true);
        Ownership.copy(target, path);
        if (!isLocked) {
            channel.close(); // the file systems without locks include those that cannot move an open file
        }
        try {
            Files.move(path, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(path, target, StandardCopyOption.REPLACE_EXISTING);
        }
        isMoved = true;
        force(target.resolveSibling("."));
    }

    /** Makes the move permanent, where a folder can be opened; elsewhere, that is left to the system. */
    private static void force(Path folder) {
        try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
            opened.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            // the target is complete, whether or not the system says so after a failure of power
        }
    }

    /** Returns false if the file has been removed meanwhile. A file system without locks does not prevent writing. */
    private boolean tryLock() {
        if (!path.getFileSystem().equals(FileSystems.getDefault())) {
            return true;
        }
        try {
            isLocked = lock(channel) != null;
            return isLocked && Files.exists(path, LinkOption.NOFOLLOW_LINKS);
        } catch (IOException e) {
            return true;
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        return channel.tryLock(LOCKED_BYTE, 1, false);
    }

    private static void removeLeftovers(Path folder) {
        if (!folder.getFileSystem().equals(FileSystems.getDefault())) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            int examined = 0;
            for (Path file : files) {
                String fileName = String.valueOf(file.getFileName());
                if (NAME.matcher(fileName).matches() && !IN_USE.contains(fileName)) {
                    removeUnlessLocked(file);
                }
                if (++examined == MOST_EXAMINED) {
                    return;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // a folder that cannot be listed may still take files
        }
    }

    private static void removeUnlessLocked(Path file) {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return; // to open a pipe would block
        }
        try (FileChannel leftover = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            if (lock(leftover) != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | OverlappingFileLockException e) {
            // it is in use, or belongs to somebody else
        }
    }

    /** Removes the file unless it was moved. */
    @Override
    public void close() throws IOException {
        try {
            channel.close();
            if (!isMoved) {
                Files.deleteIfExists(path);
            }
        } finally {
            IN_USE.remove(name);
        }
    }
}
