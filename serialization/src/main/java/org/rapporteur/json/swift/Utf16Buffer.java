package org.rapporteur.json.swift;

import java.util.Arrays;

/**
 * Decodes strings of JSON in UTF-8 to UTF-16: eight bytes together while they are plain ASCII, or four characters of two bytes each,
 * as those of Cyrillic, Greek, Arabic or Hebrew words are. What is not well-formed is {@linkplain Declined declined}.
 */
final class Utf16Buffer {
    /** Four times the bits that tell a lead byte of two from its continuation, and what they are. */
    private static final long PAIR_BITS = 0xC0E0C0E0C0E0C0E0L;

    private static final long PAIRS = 0x80C080C080C080C0L;

    /** Added to a character of 16 bits, carries into the highest bit from U+0080 on: what is less needs no second byte. */
    private static final long TO_HIGH_BIT_FROM_80 = 0x7F807F807F807F80L;

    private static final long HIGH_BITS_OF_16 = 0x8000800080008000L;

    private static final byte[] NO_BYTES = {};
    private static final char[] NO_UNITS = {};
    private static final int FIRST_LENGTH = 1 << 9;

    /** What is longer is not kept. */
    private static final int MOST_LENGTH = 1 << 16;

    /** Room that there is always to be, so that nothing is checked while eight bytes are decoded. */
    private static final int ROOM = 9;

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
     * Decodes a string of which the first bytes are plain, as far as the second quotation mark. Of eight bytes, the plain ones or the
     * pairs at their start are taken together, without a branch that depends on how many they are.
     *
     * @return the place of the second quotation mark
     */
    int decode(int start, int plainEnd) {
        escaped = false;
        doubtful = false;
        char[] to = roomFor(plainEnd - start);
        int count = 0;
        for (int i = start; i < plainEnd; i++) {
            to[count++] = (char) bytes[i];
        }
        int i = plainEnd;
        while (i <= end - Long.BYTES) {
            if (count + ROOM > to.length) {
                to = roomFor(count);
            }
            long eight = EightBytes.at(bytes, i);
            if ((byte) eight < 0) {
                long four = (eight & 0x001F001F001F001FL) << 6 | eight >>> 8 & 0x003F003F003F003FL;
                long others = (eight ^ PAIRS) & PAIR_BITS | ~(four + TO_HIGH_BIT_FROM_80) & HIGH_BITS_OF_16;
                int pairs = Long.numberOfTrailingZeros(others) >>> 4;
                to[count] = (char) four;
                to[count + 1] = (char) (four >>> 16);
                to[count + 2] = (char) (four >>> 32);
                to[count + 3] = (char) (four >>> 48);
                if (pairs == 0) {
                    length = count;
                    i = longer(i);
                    count = length;
                    continue;
                }
                count += pairs;
                int behind =
                        (int) (eight >>> 2 * Byte.SIZE * pairs) & 0xFF; // behind four it is the first again, not plain
                int plain = EightBytes.plainOne(behind);
                to[count] = (char) behind;
                count += plain;
                i += 2 * pairs + plain;
            } else {
                int plain = EightBytes.plain(eight);
                for (int k = 0; k < Long.BYTES; k++) {
                    to[count + k] = (char) (eight >>> Byte.SIZE * k & 0x7F);
                }
                count += plain;
                i += plain;
                if (plain == 0) {
                    if ((byte) eight == '"') {
                        break;
                    }
                    length = count;
                    i = escape(i);
                    count = length;
                }
            }
        }
        length = count;
        return decodeLast(i);
    }

    /** Decodes bytes one by one; the place of the second quotation mark. */
    private int decodeLast(int from) {
        int i = from;
        while (i < end && bytes[i] != '"') {
            roomFor(length);
            if (bytes[i] < 0) {
                i = bytes[i] < (byte) 0xE0 ? pair(i) : longer(i);
            } else if (EightBytes.plainOne(bytes[i]) == 1) {
                units[length++] = (char) bytes[i++];
            } else {
                i = escape(i);
            }
        }
        if (i >= end) {
            throw Declined.INSTANCE;
        }
        return i;
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
            throw Declined.INSTANCE;
        }
        units[length++] = (char) ((bytes[start] & 0x1F) << 6 | continuation(start + 1));
        return start + 2;
    }

    /** Decodes a character of three bytes, or one of four as a surrogate pair. */
    private int longer(int start) {
        int first = bytes[start];
        if (first < (byte) 0xE0) {
            throw Declined.INSTANCE;
        }
        int second = continuation(start + 1);
        int third = continuation(start + 2);
        if (first < (byte) 0xF0) {
            int unit = (first & 0xF) << 12 | second << 6 | third;
            if (unit < 0x800 || unit >= 0xD800 && unit <= 0xDFFF) {
                throw Declined.INSTANCE;
            }
            units[length++] = (char) unit;
            return start + 3;
        }
        if (first > (byte) 0xF4) {
            throw Declined.INSTANCE;
        }
        int point = (first & 0x7) << 18 | second << 12 | third << 6 | continuation(start + 3);
        if (point < 0x10000 || point > Character.MAX_CODE_POINT) {
            throw Declined.INSTANCE;
        }
        units[length++] = Character.highSurrogate(point);
        units[length++] = Character.lowSurrogate(point);
        return start + 4;
    }

    private int continuation(int place) {
        if (place >= end || (bytes[place] & 0xC0) != 0x80) {
            throw Declined.INSTANCE;
        }
        return bytes[place] & 0x3F;
    }

    /** Decodes what starts with a backslash; what starts with something else does not stand in a string. */
    private int escape(int start) {
        if (bytes[start] != '\\' || start + 1 >= end) {
            throw Declined.INSTANCE;
        }
        escaped = true;
        int kind = bytes[start + 1];
        int unit = switch (kind) {
            case '"', '\\', '/' -> kind;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> hexadecimal(start + 2);
            default -> throw Declined.INSTANCE;
        };
        doubtful |= unit == 0 || Character.isSurrogate((char) unit);
        units[length++] = (char) unit;
        return kind == 'u' ? start + 6 : start + 2;
    }

    private int hexadecimal(int start) {
        if (start > end - 4) {
            throw Declined.INSTANCE;
        }
        int unit = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], 16);
            if (digit < 0) {
                throw Declined.INSTANCE;
            }
            unit = unit << 4 | digit;
        }
        return unit;
    }
}
