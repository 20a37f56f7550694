package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;

/** The characters of strings of JSON as UTF-8, those escaped that must be. */
final class Utf8Characters {
    /** The most bytes that one UTF-16 code unit becomes. */
    static final int MOST_BYTES_OF_A_UNIT = 6;

    private static final int END_OF_TWO_BYTES = 0x800;

    /** Of what is up to two bytes: the bytes, and how many from bit 16 on; 0 for what needs an escape. */
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

    /** Writes the characters at the start that are plain, each as one byte; how many they are. */
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
     * Writes characters, which are well-formed UTF-16.
     *
     * <p>What is up to two bytes is written without a question which of both it is, since no processor foresees the answers.
     *
     * @param to has room for {@link #MOST_BYTES_OF_A_UNIT} times as many bytes, and eight more
     * @return the place behind what was written
     * @throws IllegalArgumentException if they are not well-formed, and end amid a pair
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
