package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes JSON strings in UTF-8 without characters above U+00FF, which is typical of Western European languages. It
 * supports only two-character escapes.
 */
final class LatinBuffer {
    private static final byte[] NO_BYTES = {};
    private static final int FIRST_LENGTH = 1 << 9;

    /** The maximum length of a buffer that is kept. */
    private static final int MOST_LENGTH = 1 << 16;

    private byte[] bytes = NO_BYTES;
    private int end;
    private byte[] characters = NO_BYTES;
    private int length;

    /** Starts another document. */
    void open(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Returns the array of the characters decoded last, which start at index 0. */
    byte[] characters() {
        return characters;
    }

    /** Returns the number of these characters. */
    int length() {
        return length;
    }

    /** Returns the string decoded last. */
    String text() {
        return new String(characters, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Releases the document. */
    void close() {
        open(NO_BYTES, 0);
        if (characters.length > MOST_LENGTH) {
            characters = NO_BYTES;
        }
    }

    /**
     * Decodes a string whose first bytes are plain, up to the closing quotation mark, a character or an escape that is
     * not supported, or a place near the end of the document.
     *
     * @return the index at which it stopped
     */
    int decode(int start, int plainEnd) {
        length = plainEnd - start;
        byte[] to = roomFor(length);
        System.arraycopy(bytes, start, to, 0, length);
        int i = plainEnd;
        while (i <= end - Long.BYTES) {
            if (length + Long.BYTES > to.length) {
                to = roomFor(length);
            }
            long eight = EightBytes.at(bytes, i);
            int plain = (byte) eight < 0 ? 0 : EightBytes.plain(eight);
            if (plain == 0) {
                int character = character((byte) eight, (int) eight >>> Byte.SIZE & 0xFF);
                if (character < 0) {
                    return i;
                }
                to[length++] = (byte) character;
                i += 2;
            } else {
                EightBytes.put(eight, to, length);
                length += plain;
                i += plain;
            }
        }
        return i;
    }

    /** Returns the character of two bytes; -1 if it is not supported. */
    private static int character(int first, int second) {
        if (first == (byte) 0xC2 || first == (byte) 0xC3) {
            return (second & 0xC0) == 0x80 ? (first & 0x3) << 6 | second & 0x3F : -1;
        }
        return first == '\\' ? Escapes.character(second) : -1;
    }

    /** Makes room for eight more bytes than these. */
    private byte[] roomFor(int count) {
        if (count + Long.BYTES > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(FIRST_LENGTH, 2 * (count + Long.BYTES)));
        }
        return characters;
    }
}
