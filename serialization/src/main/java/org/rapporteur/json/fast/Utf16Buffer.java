package org.rapporteur.json.fast;

import java.util.Arrays;

/**
 * Decodes strings of JSON in UTF-8 to UTF-16: eight bytes together where they are plain ASCII, or words of characters of two bytes
 * each, as those of Cyrillic, Greek, Arabic or Hebrew are. What is not well-formed is {@linkplain NotFast declined}.
 */
final class Utf16Buffer {
    /** Four times the bits that tell a lead byte of two from its continuation, and what they are. */
    private static final long PAIR_BITS = 0xC0E0C0E0C0E0C0E0L;

    private static final long PAIRS = 0x80C080C080C080C0L;

    /** Added to a character of 16 bits, carries into the highest bit from U+0080 on: what is less needs no second byte. */
    private static final long TO_HIGH_BIT_FROM_80 = 0x7F807F807F807F80L;

    private static final long HIGH_BITS_OF_16 = 0x8000800080008000L;
    private static final long TWO_HIGH_BITS = 0x8080;

    private static final boolean[] HIGH_OR_PLAIN = new boolean[256];

    private static final byte[] NO_BYTES = {};
    private static final char[] NO_UNITS = {};
    private static final int FIRST_LENGTH = 1 << 9;

    /** What is longer is not kept. */
    private static final int MOST_LENGTH = 1 << 16;

    /** Room that there is always to be, so that nothing is checked while eight bytes are decoded. */
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

    /** Turns to another document. */
    void open(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Whether the last string had a backslash. */
    boolean hadEscapes() {
        return escaped;
    }

    /** Whether an escape of the last string stood for U+0000 or a surrogate, of which there may be a lone one. */
    boolean isDoubtful() {
        return doubtful;
    }

    /** The last string. */
    String text() {
        return new String(units, 0, length);
    }

    /** Forgets the document. */
    void close() {
        open(NO_BYTES, 0);
        if (units.length > MOST_LENGTH) {
            units = NO_UNITS;
        }
    }

    /**
     * Decodes a string as far as the second quotation mark.
     *
     * @param latin has the first characters of the string, up to U+00FF, from a place on
     * @param count how many these are
     * @param behind where the bytes behind those start
     * @return the place of the second quotation mark
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
     * Decodes words: of eight bytes, the pairs at their start and the one plain character behind them. Nothing branches on how many
     * pairs there are, which the high bits alone tell at once; whether they are well-formed is known later, and nearly always yes.
     *
     * @return the place where something else stands, or there is no more room
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
            int behind = (int) (eight >>> Byte.SIZE * high) & 0xFF; // behind eight it is the first again
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

    /** Decodes plain characters; the place where something else stands, or there is no more room. */
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

    /** The last place from which eight bytes can be decoded within the document, and without more room. */
    private int lastEight(int start) {
        int room = units.length - ROOM - length; // each byte takes no more than one
        return Math.min(room, end - Long.BYTES - start) + start;
    }

    /** Decodes one character or escape; the place behind it. */
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

    /** Decodes a character of three bytes, or one of four as a surrogate pair. */
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

    /** Decodes what starts with a backslash; what starts with something else does not stand in a string. */
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
