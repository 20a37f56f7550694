package org.rapporteur.json.swift;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes strings of JSON in UTF-8 of which all characters are up to U+00FF and none is escaped, as most of Western Europe are. */
final class LatinBuffer {
    private static final byte[] NO_BYTES = {};
    private static final int FIRST_LENGTH = 1 << 9;

    /** What is longer is not kept. */
    private static final int MOST_LENGTH = 1 << 16;

    private byte[] bytes = NO_BYTES;
    private int end;
    private byte[] characters = NO_BYTES;
    private int position;

    /** Turns to another document. */
    void open(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Whether it is the first of two bytes of a character up to U+00FF. */
    static boolean isFirstByte(int b) {
        return b == (byte) 0xC2 || b == (byte) 0xC3;
    }

    /** The place of the second quotation mark of the last string. */
    int position() {
        return position;
    }

    /** Forgets the document. */
    void close() {
        open(NO_BYTES, 0);
        if (characters.length > MOST_LENGTH) {
            characters = NO_BYTES;
        }
    }

    /** The string of which the first bytes are plain; null if it is not one of these, or ends with the document. */
    @Nullable
    String text(int start, int plainEnd) {
        int count = plainEnd - start;
        byte[] to = roomFor(count);
        System.arraycopy(bytes, start, to, 0, count);
        int i = plainEnd;
        while (i <= end - Long.BYTES) {
            if (count + Long.BYTES > to.length) {
                to = roomFor(count);
            }
            long eight = EightBytes.at(bytes, i);
            if (isFirstByte((byte) eight)) {
                if ((eight & 0xC000) != 0x8000) {
                    return null;
                }
                to[count++] = (byte) (eight << 6 | eight >>> 8 & 0x3F);
                i += 2;
                continue;
            }
            int plain = EightBytes.plain(eight);
            if (plain == 0) {
                position = i;
                return (byte) eight == '"' ? new String(to, 0, count, StandardCharsets.ISO_8859_1) : null;
            }
            EightBytes.put(eight, to, count);
            count += plain;
            i += plain;
        }
        return null;
    }

    /** Makes room for eight more bytes than these. */
    private byte[] roomFor(int count) {
        if (count + Long.BYTES > characters.length) {
            characters = Arrays.copyOf(characters, Math.max(FIRST_LENGTH, 2 * (count + Long.BYTES)));
        }
        return characters;
    }
}
