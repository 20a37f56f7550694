package org.rapporteur.json.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * Opens files so that each exception names the file and says what is wrong.
 *
 * <p>The JDK opens a directory and fails at the first read without a name, and says nothing of a file that does not exist but
 * its name.
 */
public final class NamedFile {
    private NamedFile() {}

    /**
     * Opens a file to read it.
     *
     * @param file the file
     * @return its content
     * @throws FileSystemException if it is a directory, does not exist or may not be read
     * @throws IOException if it cannot be opened
     */
    public static InputStream open(Path file) throws IOException {
        refuseDirectory(file);
        try {
            return new Content(file, Files.newInputStream(file));
        } catch (IOException e) {
            throw about(file, "does not exist", e);
        }
    }

    /**
     * Returns the size of a file.
     *
     * @param file the file
     * @return the number of bytes
     * @throws FileSystemException if it is a directory, does not exist or may not be read
     * @throws IOException if the size cannot be read
     */
    public static long size(Path file) throws IOException {
        refuseDirectory(file);
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw about(file, "does not exist", e);
        }
    }

    /**
     * Refuses a directory.
     *
     * @param file the file
     * @throws FileSystemException if it is a directory
     */
    static void refuseDirectory(Path file) throws FileSystemException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a directory");
        }
    }

    /**
     * Returns an exception that names the file.
     *
     * @param file the file that the user named
     * @param missing what it means that there is no such file
     * @param thrown the exception, which may name another file, or none
     * @return an exception of the same kind; the given one if it is more than a failure of this file
     */
    static IOException about(Path file, String missing, IOException thrown) {
        String name = file.toString();
        FileSystemException about;
        if (thrown instanceof NoSuchFileException) {
            about = new NoSuchFileException(name, null, missing);
        } else if (thrown instanceof AccessDeniedException) {
            about = new AccessDeniedException(name, null, "access is denied");
        } else if (thrown.getClass() == FileSystemException.class) {
            about = new FileSystemException(name, null, ((FileSystemException) thrown).getReason());
        } else if (thrown.getClass() == IOException.class) {
            about = new FileSystemException(name, null, thrown.getMessage());
        } else {
            return thrown;
        }
        about.initCause(thrown);
        return about;
    }

    private static final class Content extends FilterInputStream {
        private final Path file;

        Content(Path file, InputStream in) {
            super(in);
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            try {
                return in.read();
            } catch (IOException e) {
                throw about(file, "does not exist", e);
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            try {
                return in.read(target, offset, length);
            } catch (IOException e) {
                throw about(file, "does not exist", e);
            }
        }

        @Override
        public byte[] readNBytes(int length) throws IOException {
            try {
                return in.readNBytes(length); // which knows the size of the file
            } catch (IOException e) {
                throw about(file, "does not exist", e);
            }
        }
    }
}
