package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Decodes strings of JSON in UTF-8 of which all characters are up to U+00FF, as most of Western Europe are. Of escapes it knows those
 * of two characters.
 */
final class LatinBuffer {
    private static final byte[] NO_BYTES = {};
    private static final int FIRST_LENGTH = 1 << 9;

    /** What is longer is not kept. */
    private static final int MOST_LENGTH = 1 << 16;

    private byte[] bytes = NO_BYTES;
    private int end;
    private byte[] characters = NO_BYTES;
    private int length;

    /** Turns to another document. */
    void open(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** The characters that were decoded last, from 0 on. */
    byte[] characters() {
        return characters;
    }

    /** How many these are. */
    int length() {
        return length;
    }

    /** The string that was decoded last. */
    String text() {
        return new String(characters, 0, length, StandardCharsets.ISO_8859_1);
    }

    /** Forgets the document. */
    void close() {
        open(NO_BYTES, 0);
        if (characters.length > MOST_LENGTH) {
            characters = NO_BYTES;
        }
    }

    /**
     * Decodes a string of which the first bytes are plain, as far as the second quotation mark, or what is no character or escape of
     * these, or ends too near the end of the document.
     *
     * @return the place where it stops
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

    /** The character of two bytes; -1 if they are none. */
    private static int character(int first, int second) {
        if (first == (byte) 0xC2 || first == (byte) 0xC3) {
            return (second & 0xC0) == 0x80 ? (first & 0x3) << 6 | second & 0x3F : -1;
        }
        return first == '\\' ? escaped(second) : -1;
    }

    /** What a letter stands for behind a backslash; -1 for {@code u}, which four digits follow, and for what stands for nothing. */
    static int escaped(int letter) {
        return switch (letter) {
            case '"', '\\', '/' -> letter;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> -1;
        };
    }

    /** Makes room for eight more bytes than these. */
    private byte[] roomFor(int count) {
        if (count + Long.BYTES > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(FIRST_LENGTH, 2 * (count + Long.BYTES)));
        }
        return characters;
    }
}
