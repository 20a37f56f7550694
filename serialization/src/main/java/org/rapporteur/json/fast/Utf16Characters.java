package org.rapporteur.json.fast;

import java.util.Arrays;

/** Decodes the characters and escapes of JSON strings one by one, into a buffer. Ill-formed input is refused. */
abstract class Utf16Characters {
    private static final byte[] NO_BYTES = {};
    private static final char[] NO_UNITS = {};
    private static final int FIRST_LENGTH = 1 << 9;

    /** The maximum length of a buffer that is kept. */
    private static final int MOST_LENGTH = 1 << 16;

    /** The minimum free room, so that no check is needed while eight bytes are decoded. */
    static final int ROOM = 9;

    byte[] bytes = NO_BYTES;
    int end;
    char[] units = NO_UNITS;
    int length;
    boolean escaped;
    boolean doubtful;

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

    /** Decodes one character or escape; returns the index after it. */
    final int one(int start) {
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
    final char[] roomFor(int count) {
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
        if (kind == 'u' && start > end - 6) {
            throw NotFast.INSTANCE;
        }
        int unit = kind == 'u' ? Escapes.unit(bytes, start + 2) : Escapes.character(kind);
        if (unit < 0) {
            throw NotFast.INSTANCE;
        }
        doubtful |= unit == 0 || Character.isSurrogate((char) unit);
        units[length++] = (char) unit;
        return kind == 'u' ? start + 6 : start + 2;
    }
}
