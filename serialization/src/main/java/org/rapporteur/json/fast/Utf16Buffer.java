package org.rapporteur.json.fast;

/**
 * Decodes JSON strings in UTF-8 to UTF-16. It processes eight bytes at once if they are plain ASCII, or words of
 * two-byte characters, as in Cyrillic, Greek, Arabic or Hebrew. Runs of three-byte characters, as in Chinese or Georgian,
 * and of escapes have loops of their own. Ill-formed input is {@linkplain NotFast refused}.
 */
final class Utf16Buffer extends Utf16Characters {
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

    /** The upper half of the first byte of a character of three bytes, with its sign. */
    private static final int THREE_BYTES = (byte) 0xE0 >>> 4;

    private static final boolean[] HIGH_OR_PLAIN = new boolean[256];

    static {
        for (int i = 0; i < HIGH_OR_PLAIN.length; i++) {
            HIGH_OR_PLAIN[i] = i >= 0x80 || EightBytes.isPlain(i);
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
            i = bytes[i] >>> 4 == THREE_BYTES ? threes(i) : bytes[i] == '\\' ? escapes(i) : plain(i);
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

    /**
     * Decodes three-byte characters, and single plain characters between them; returns the index of other content, or at
     * which there is no more room.
     */
    private int threes(int start) {
        byte[] from = bytes;
        char[] to = units;
        int count = length;
        int last = lastEight(start);
        int i = start;
        while (i <= last) {
            int first = from[i];
            if (first >>> 4 == THREE_BYTES) {
                int second = from[i + 1] ^ 0x80;
                int third = from[i + 2] ^ 0x80;
                int unit = (first & 0xF) << 12 | (second & 0x3F) << 6 | third & 0x3F;
                if (((second | third) & 0xC0) != 0 || unit < 0x800 || Character.isSurrogate((char) unit)) {
                    break;
                }
                to[count++] = (char) unit;
                i += 3;
            } else if (EightBytes.isPlain(first) && from[i + 1] >>> 4 == THREE_BYTES) {
                to[count++] = (char) first;
                i++;
            } else {
                break;
            }
        }
        length = count;
        return i;
    }

    /**
     * Decodes escapes of four digits, and single plain characters between them; returns the index of other content, or
     * at which there is no more room.
     */
    private int escapes(int start) {
        byte[] from = bytes;
        char[] to = units;
        int count = length;
        int last = lastEight(start);
        int i = start;
        while (i <= last) {
            if (from[i] == '\\' && from[i + 1] == 'u') {
                int unit = Escapes.unit(from, i + 2);
                if (unit < 0) {
                    break;
                }
                doubtful |= unit == 0 || Character.isSurrogate((char) unit);
                to[count++] = (char) unit;
                i += 6;
            } else if (EightBytes.isPlain(from[i]) && from[i + 1] == '\\') {
                to[count++] = (char) from[i++];
            } else {
                break;
            }
        }
        escaped |= i > start;
        length = count;
        return i;
    }

    /** Returns the last index from which eight bytes can be decoded without exceeding the document or the room. */
    private int lastEight(int start) {
        int room = units.length - ROOM - length; // a byte needs at most one code unit
        return Math.min(room, end - Long.BYTES - start) + start;
    }
}
