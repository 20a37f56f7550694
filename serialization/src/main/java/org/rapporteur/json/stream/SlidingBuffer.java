package org.rapporteur.json.stream;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.rapporteur.json.file.Gzip;

/** The part of a stream that is held: from the start of the piece at hand to what has been read so far. */
final class SlidingBuffer implements AutoCloseable {
    private static final int FIRST_LENGTH = 1 << 16;

    private final Counted source;
    private final boolean compressed;
    private InputStream in;
    private byte[] bytes = new byte[FIRST_LENGTH];
    private int start;
    private int end;
    private boolean opened;
    private boolean corrupt;
    private volatile boolean closed;

    private SlidingBuffer(InputStream source, boolean compressed) {
        this.source = new Counted(source);
        this.in = this.source;
        this.compressed = compressed;
    }

    /** Starts before the first byte of a file, which is decompressed where its name says so. */
    static SlidingBuffer open(Path file) throws IOException {
        return new SlidingBuffer(Files.newInputStream(file), Gzip.isCompressed(file));
    }

    /** Starts before the next byte of a stream, which is not compressed. */
    static SlidingBuffer open(InputStream in) {
        return new SlidingBuffer(in, false);
    }

    /** The array of all that is held; another one after each {@link #more}. */
    byte[] bytes() {
        return bytes;
    }

    /** Where the piece at hand starts in the array; may be another place after each {@link #more}. */
    int start() {
        return start;
    }

    /** The number of bytes that are held. */
    int length() {
        return end - start;
    }

    /** Lets go of some bytes at the start. */
    void drop(int count) {
        start += count;
    }

    /** Holds more bytes than before; false at the end of the stream. */
    boolean more() throws IOException {
        if (end == bytes.length) {
            byte[] target = length() > bytes.length / 2 ? new byte[grown()] : bytes;
            System.arraycopy(bytes, start, target, 0, length());
            end -= start;
            start = 0;
            bytes = target;
        }
        int count = corrupt ? -1 : read();
        end += Math.max(count, 0);
        return count > 0;
    }

    private int grown() {
        return (int) Math.min(bytes.length * 2L, Integer.MAX_VALUE - 8);
    }

    private int read() throws IOException {
        try {
            if (compressed && !opened) {
                opened = true;
                in = new GZIPInputStream(source, FIRST_LENGTH);
            }
            return in.read(bytes, end, bytes.length - end);
        } catch (ZipException | EOFException e) {
            if (!compressed) {
                throw e;
            }
            corrupt = true;
            return -1;
        }
    }

    /** Whether the stream ended only because it is not the compressed data that it should be. */
    boolean isCorrupt() {
        return corrupt;
    }

    /** The number of bytes that were taken from the source, compressed if it is. */
    long bytesRead() {
        return source.count;
    }

    boolean isClosed() {
        return closed;
    }

    /** May be called by another thread than the one that reads, which then fails. */
    @Override
    public void close() throws IOException {
        closed = true;
        source.close();
    }

    private static final class Counted extends InputStream {
        private final InputStream in;
        private long count;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            int b = in.read();
            count += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = in.read(target, offset, length);
            count += Math.max(read, 0);
            return read;
        }

        @Override
        public int available() throws IOException {
            return in.available();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
