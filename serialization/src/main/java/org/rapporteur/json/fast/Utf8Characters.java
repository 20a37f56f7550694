package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;

/** Writes the characters of JSON strings in UTF-8, with escapes where they are necessary. */
final class Utf8Characters {
    /** The maximum number of bytes for one UTF-16 code unit. */
    static final int MOST_BYTES_OF_A_UNIT = 6;

    private static final int END_OF_TWO_BYTES = 0x800;

    /** The one or two bytes of a character, with their number from bit 16; 0 if the character must be escaped. */
    private static final int[] SHORT_FORMS = new int[END_OF_TWO_BYTES];

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    static {
        for (int c = 0; c < 0x80; c++) {
            SHORT_FORMS[c] = EightBytes.isPlain(c) ? 1 << 16 | c : 0;
        }
        for (int c = 0x80; c < END_OF_TWO_BYTES; c++) {
            SHORT_FORMS[c] = 2 << 16 | (0x80 | c & 0x3F) << 8 | 0xC0 | c >> 6;
        }
    }

    private Utf8Characters() {}

    /** Writes the leading plain characters as one byte each, and returns their number. */
    static int plain(String from, byte[] to, int at) {
        int length = from.length();
        int i = 0;
        while (i < length) {
            char c = from.charAt(i);
            if (c >= 0x80 || !EightBytes.isPlain(c)) {
                break;
            }
            to[at + i++] = (byte) c;
        }
        return i;
    }

    /**
     * Writes characters.
     *
     * <p>Characters of one and of two bytes are written without a branch, because the processor could not predict it.
     *
     * @param to has room for {@link #MOST_BYTES_OF_A_UNIT} times as many bytes, plus eight
     * @return the index after the last byte written
     * @throws IllegalArgumentException if the characters are not well-formed UTF-16 and end inside a surrogate pair
     */
    static int write(char[] from, int count, byte[] to, int start) {
        int at = start;
        for (int i = 0; i < count; i++) {
            char c = from[i];
            int form = c < END_OF_TWO_BYTES ? SHORT_FORMS[c] : 0;
            if (form != 0) {
                EightBytes.put(form, to, at);
                at += form >> 16;
            } else if (c < 0x80) {
                at = escape(c, to, at);
            } else if (Character.isSurrogate(c)) {
                if (++i == count) {
                    throw new IllegalArgumentException("a string ends with a lone surrogate");
                }
                at = pair(c, from[i], to, at);
            } else {
                to[at] = (byte) (0xE0 | c >> 12);
                to[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
                to[at + 2] = (byte) (0x80 | c & 0x3F);
                at += 3;
            }
        }
        return at;
    }

    private static int escape(char c, byte[] to, int at) {
        to[at] = '\\';
        char letter = switch (c) {
            case '"', '\\' -> c;
            case '\b' -> 'b';
            case '\t' -> 't';
            case '\n' -> 'n';
            case '\f' -> 'f';
            case '\r' -> 'r';
            default -> 'u';
        };
        to[at + 1] = (byte) letter;
        if (letter != 'u') {
            return at + 2;
        }
        to[at + 2] = '0';
        to[at + 3] = '0';
        to[at + 4] = HEX[c >> 4];
        to[at + 5] = HEX[c & 0xF];
        return at + 6;
    }

    private static int pair(char high, char low, byte[] to, int at) {
        int point = Character.toCodePoint(high, low);
        to[at] = (byte) (0xF0 | point >> 18);
        to[at + 1] = (byte) (0x80 | point >> 12 & 0x3F);
        to[at + 2] = (byte) (0x80 | point >> 6 & 0x3F);
        to[at + 3] = (byte) (0x80 | point & 0x3F);
        return at + 4;
    }
}
