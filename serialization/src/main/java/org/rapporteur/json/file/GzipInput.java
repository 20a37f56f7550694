package org.rapporteur.json.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Decompresses gzip data (RFC 1952) as it arrives, and accepts nothing else: one or more members, and zeros after the
 * last one.
 *
 * <p>The stream of the JDK ends without an exception at a second member that it cannot read, and relies on
 * {@link InputStream#available}, which a pipe does not support. Like that stream, this one leaves memory outside the
 * heap to the garbage collector if it is not read to its end, because another thread may close it.
 */
final class GzipInput extends InputStream {
    private static final int HEADER_CRC = 1 << 1;
    private static final int EXTRA = 1 << 2;
    private static final int NAME = 1 << 3;
    private static final int COMMENT = 1 << 4;
    private static final int RESERVED = 0xE0;

    private final InputStream in;
    private final byte[] input = new byte[1 << 16];
    private int start;
    private int end;
    private final Inflater inflater = new Inflater(true);

    /** Of the header, and then of the content. */
    private final CRC32 crc = new CRC32();

    private boolean isFirst = true;
    private boolean inMember;
    private boolean ended;

    GzipInput(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        int count = 0;
        while (count < length && count == 0) {
            if (!inMember && !startMember()) {
                return -1;
            }
            count = inflate(target, offset, length);
        }
        return count;
    }

    /** Returns 0 if more input is needed, or the member has ended. */
    private int inflate(byte[] target, int offset, int length) throws IOException {
        int count;
        try {
            count = inflater.inflate(target, offset, length);
        } catch (DataFormatException e) {
            throw new DamagedGzipException();
        }
        if (count > 0) {
            crc.update(target, offset, count);
        } else if (inflater.finished()) {
            start = end - inflater.getRemaining();
            endMember();
        } else {
            require(inflater.needsInput() && fill());
            inflater.setInput(input, 0, end);
        }
        return count;
    }

    /** Returns false at the end of the data. */
    private boolean startMember() throws IOException {
        int first = ended ? -1 : next();
        boolean isPadding = !isFirst && first == 0;
        while (isPadding && first == 0) {
            first = next();
        }
        ended = !isFirst && first < 0;
        if (ended) {
            inflater.end();
            return false;
        }
        require(!isPadding && first == 0x1F);
        crc.reset();
        crc.update(first);
        passHeader();
        crc.reset();
        inflater.setInput(input, start, end - start);
        isFirst = false;
        inMember = true;
        return true;
    }

    private void passHeader() throws IOException {
        require(number(2) == 0x088B);
        long flags = number(1);
        require((flags & RESERVED) == 0);
        pass(6); // time, extra flags and operating system
        if ((flags & EXTRA) != 0) {
            pass(number(2));
        }
        if ((flags & NAME) != 0) {
            passString();
        }
        if ((flags & COMMENT) != 0) {
            passString();
        }
        if ((flags & HEADER_CRC) != 0) {
            long expected = crc.getValue() & 0xFFFF;
            require(number(2) == expected);
        }
    }

    private void endMember() throws IOException {
        long expected = crc.getValue();
        require(number(4) == expected);
        require(number(4) == (inflater.getBytesWritten() & 0xFFFF_FFFFL));
        inflater.reset();
        inMember = false;
    }

    private void pass(long count) throws IOException {
        for (long i = 0; i < count; i++) {
            number(1);
        }
    }

    private void passString() throws IOException {
        while (number(1) != 0) {
            // each byte is only counted into the checksum
        }
    }

    /** Takes a number, whose first byte is the least significant one. */
    private long number(int length) throws IOException {
        long number = 0;
        for (int i = 0; i < length; i++) {
            int b = next();
            require(b >= 0);
            crc.update(b);
            number |= (long) b << 8 * i;
        }
        return number;
    }

    /** Returns the next byte of the input; -1 at its end. */
    private int next() throws IOException {
        return start < end || fill() ? input[start++] & 0xFF : -1;
    }

    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(in.read(input), 0);
        return end > 0;
    }

    private static void require(boolean good) throws DamagedGzipException {
        if (!good) {
            throw new DamagedGzipException();
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
