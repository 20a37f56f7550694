package org.rapporteur.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.rapporteur.json.file.DamagedGzipException;
import org.rapporteur.json.file.Gzip;
import org.rapporteur.json.file.NamedFile;

/** A buffer of a stream, from the start of the current piece to the last byte read. */
final class SlidingBuffer implements AutoCloseable {
    private static final int FIRST_LENGTH = 1 << 16;

    private final Counted source;
    private final InputStream in;
    private byte[] bytes = new byte[FIRST_LENGTH];
    private int most = Integer.MAX_VALUE - 8;
    private int start;
    private int end;
    private boolean corrupt;
    private volatile boolean closed;

    private SlidingBuffer(Counted source, InputStream in) {
        this.source = source;
        this.in = in;
    }

    /** Opens a file, which is decompressed if its name ends in {@code .gz}. */
    static SlidingBuffer open(Path file) throws IOException {
        Counted source = new Counted(NamedFile.open(file));
        return new SlidingBuffer(source, Gzip.decompressed(file, source));
    }

    /** Opens a stream, which is not decompressed. */
    static SlidingBuffer open(InputStream in) {
        Counted source = new Counted(in);
        return new SlidingBuffer(source, source);
    }

    /** Limits the memory of the buffer for callers that hold pieces of at most so many bytes and then drop them. */
    void holdAtMost(int bytesOfPiece) {
        most = bytesOfPiece + FIRST_LENGTH;
    }

    /** Returns the array of the buffer, which {@link #more} may replace. */
    byte[] bytes() {
        return bytes;
    }

    /** Returns the index of the current piece in the array, which {@link #more} may change. */
    int start() {
        return start;
    }

    /** Returns the number of bytes in the buffer. */
    int length() {
        return end - start;
    }

    /** Discards bytes at the start. */
    void drop(int count) {
        start += count;
    }

    /** Reads more bytes into the buffer; returns false at the end of the stream. */
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

    /** The last step is larger, so that there are never two arrays of almost the same length. */
    private int grown() {
        long doubled = bytes.length * 2L;
        return doubled + FIRST_LENGTH < most ? (int) doubled : Math.max(most, bytes.length + 1);
    }

    private int read() throws IOException {
        try {
            return in.read(bytes, end, bytes.length - end);
        } catch (DamagedGzipException e) {
            corrupt = true;
            return -1;
        }
    }

    /** Whether the stream ended because it is not valid gzip data. */
    boolean isCorrupt() {
        return corrupt;
    }

    /** Returns the number of bytes read from the source, before decompression. */
    long bytesRead() {
        return source.count;
    }

    boolean isClosed() {
        return closed;
    }

    /** Can be called by a thread other than the reading thread, whose read then fails. */
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
        public void close() throws IOException {
            in.close();
        }
    }
}
