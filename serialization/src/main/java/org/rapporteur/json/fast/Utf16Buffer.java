package org.rapporteur.json.fast;

import java.util.Arrays;

/**
 * Decodes JSON strings in UTF-8 to UTF-16. It processes eight bytes at once if they are plain ASCII, or words of
 * two-byte characters, as in Cyrillic, Greek, Arabic or Hebrew. Ill-formed input is {@linkplain NotFast refused}.
 */
final class Utf16Buffer {
    /** Four times the bits that distinguish a two-byte lead from its continuation, and their values. */
    private static final long PAIR_BITS = 0xC0E0C0E0C0E0C0E0L;

    private static final long PAIRS = 0x80C080C080C080C0L;

    /**
     * When this is added to a 16-bit character, the highest bit is set from U+0080 on. Lower characters must not have
     * two bytes.
     */
    private static final long TO_HIGH_BIT_FROM_80 = 0x7F807F807F807F80L;

    private static final long HIGH_BITS_OF_16 = 0x8000800080008000L;
    private static final long TWO_HIGH_BITS = 0x8080;

    private static final boolean[] HIGH_OR_PLAIN = new boolean[256];

    private static final byte[] NO_BYTES = {};
    private static final char[] NO_UNITS = {};
    private static final int FIRST_LENGTH = 1 << 9;

    /** The maximum length of a buffer that is kept. */
    private static final int MOST_LENGTH = 1 << 16;

    /** The minimum free room, so that no check is needed while eight bytes are decoded. */
    private static final int ROOM = 9;

    static {
        for (int i = 0; i < HIGH_OR_PLAIN.length; i++) {
            HIGH_OR_PLAIN[i] = i >= 0x80 || EightBytes.isPlain(i);
        }
    }

    private byte[] bytes = NO_BYTES;
    private int end;
    private char[] units = NO_UNITS;
    private int length;
    private boolean escaped;
    private boolean doubtful;

    /** Starts another document. */
    void open(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Whether the last string had a backslash. */
    boolean hadEscapes() {
        return escaped;
    }

    /** Whether an escape of the last string denoted U+0000 or a surrogate, which may be unpaired. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** Returns the last string. */
    String text() {
        return new String(units, 0, length);
    }

    /** Releases the document. */
    void close() {
        open(NO_BYTES, 0);
        if (units.length > MOST_LENGTH) {
            units = NO_UNITS;
        }
    }

    /**
     * Decodes a string up to the closing quotation mark.
     *
     * @param latin contains the first characters of the string, which are not above U+00FF
     * @param start the index of the first of these characters
     * @param count the number of these characters
     * @param behind the index of the bytes after them
     * @return the index of the closing quotation mark
     */
    int decode(byte[] latin, int start, int count, int behind) {
        escaped = false;
        doubtful = false;
        length = 0;
        char[] to = roomFor(count);
        for (int k = start; k < start + count; k++) {
            to[length++] = (char) (latin[k] & 0xFF);
        }
        int i = behind;
        while (i <= end - Long.BYTES) {
            roomFor(length);
            i = words(i);
            if (i > end - Long.BYTES || bytes[i] == '"') {
                break;
            }
            roomFor(length);
            int from = i;
            i = plain(i);
            if (i == from) {
                i = one(i);
            }
        }
        while (i < end && bytes[i] != '"') {
            roomFor(length);
            i = one(i);
        }
        if (i >= end) {
            throw NotFast.INSTANCE;
        }
        return i;
    }

    /**
     * Decodes words. Of eight bytes, it decodes the leading pairs and the plain character after them. No branch depends
     * on the number of pairs, which is computed from the high bits alone. Whether the pairs are well-formed is
     * determined later; they nearly always are.
     *
     * @return the index of other content, or at which there is no more room
     */
    private int words(int start) {
        byte[] from = bytes;
        char[] to = units;
        int count = length;
        int last = lastEight(start);
        int i = start;
        while (i <= last) {
            long eight = EightBytes.at(from, i);
            long four = (eight & 0x001F001F001F001FL) << 6 | eight >>> 8 & 0x003F003F003F003FL;
            long others = (eight ^ PAIRS) & PAIR_BITS | ~(four + TO_HIGH_BIT_FROM_80) & HIGH_BITS_OF_16;
            int pairs = Long.numberOfTrailingZeros(others) >>> 4;
            int high = EightBytes.high(eight);
            int behind =
                    (int) (eight >>> Byte.SIZE * high) & 0xFF; // if all eight are high, this is the first byte again
            int step = Math.min(high + 1, Long.BYTES);
            to[count] = (char) four;
            to[count + 1] = (char) (four >>> 16);
            to[count + 2] = (char) (four >>> 32);
            to[count + 3] = (char) (four >>> 48);
            to[count + (step >>> 1)] = (char) behind;
            if (2 * pairs + 1 < step || !HIGH_OR_PLAIN[behind] || (eight & TWO_HIGH_BITS) == 0) {
                count += pairs;
                i += 2 * pairs;
                break;
            }
            count += step + 1 >>> 1;
            i += step;
        }
        length = count;
        return i;
    }

    /** Decodes plain characters; returns the index of other content, or at which there is no more room. */
    private int plain(int start) {
        byte[] from = bytes;
        char[] to = units;
        int count = length;
        int last = lastEight(start);
        int i = start;
        int plain = Long.BYTES;
        while (plain == Long.BYTES && i <= last) {
            long eight = EightBytes.at(from, i);
            for (int k = 0; k < Long.BYTES; k++) {
                to[count + k] = (char) (eight >>> Byte.SIZE * k & 0x7F);
            }
            plain = EightBytes.plain(eight);
            count += plain;
            i += plain;
        }
        length = count;
        return i;
    }

    /** Returns the last index from which eight bytes can be decoded without exceeding the document or the room. */
    private int lastEight(int start) {
        int room = units.length - ROOM - length; // a byte needs at most one code unit
        return Math.min(room, end - Long.BYTES - start) + start;
    }

    /** Decodes one character or escape; returns the index after it. */
    private int one(int start) {
        if (bytes[start] < 0) {
            return bytes[start] < (byte) 0xE0 ? pair(start) : longer(start);
        }
        if (!EightBytes.isPlain(bytes[start])) {
            return escape(start);
        }
        units[length++] = (char) bytes[start];
        return start + 1;
    }

    /** Makes room for more code units than these. */
    private char[] roomFor(int count) {
        if (count + ROOM > units.length) {
            units = Arrays.copyOf(units, Math.max(FIRST_LENGTH, 2 * (count + ROOM)));
        }
        return units;
    }

    private int pair(int start) {
        if (bytes[start] < (byte) 0xC2) {
            throw NotFast.INSTANCE;
        }
        units[length++] = (char) ((bytes[start] & 0x1F) << 6 | continuation(start + 1));
        return start + 2;
    }

    /** Decodes a three-byte character, or a four-byte character as a surrogate pair. */
    private int longer(int start) {
        int first = bytes[start];
        if (first < (byte) 0xE0) {
            throw NotFast.INSTANCE;
        }
        int second = continuation(start + 1);
        int third = continuation(start + 2);
        if (first < (byte) 0xF0) {
            int unit = (first & 0xF) << 12 | second << 6 | third;
            if (unit < 0x800 || unit >= 0xD800 && unit <= 0xDFFF) {
                throw NotFast.INSTANCE;
            }
            units[length++] = (char) unit;
            return start + 3;
        }
        if (first > (byte) 0xF4) {
            throw NotFast.INSTANCE;
        }
        int point = (first & 0x7) << 18 | second << 12 | third << 6 | continuation(start + 3);
        if (point < 0x10000 || point > Character.MAX_CODE_POINT) {
            throw NotFast.INSTANCE;
        }
        units[length++] = Character.highSurrogate(point);
        units[length++] = Character.lowSurrogate(point);
        return start + 4;
    }

    private int continuation(int place) {
        if (place >= end || (bytes[place] & 0xC0) != 0x80) {
            throw NotFast.INSTANCE;
        }
        return bytes[place] & 0x3F;
    }

    /** Decodes an escape, which starts with a backslash. No other character is permitted here. */
    private int escape(int start) {
        if (bytes[start] != '\\' || start + 1 >= end) {
            throw NotFast.INSTANCE;
        }
        escaped = true;
        int kind = bytes[start + 1];
        int unit = kind == 'u' ? hexadecimal(start + 2) : LatinBuffer.escaped(kind);
        if (unit < 0) {
            throw NotFast.INSTANCE;
        }
        doubtful |= unit == 0 || Character.isSurrogate((char) unit);
        units[length++] = (char) unit;
        return kind == 'u' ? start + 6 : start + 2;
    }

    private int hexadecimal(int start) {
        if (start > end - 4) {
            throw NotFast.INSTANCE;
        }
        int unit = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
            if (digit < 0) {
                throw NotFast.INSTANCE;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
