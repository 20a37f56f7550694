package org.rapporteur.json.fast;

import java.util.Arrays;

/** Decodes the escapes of JSON strings. */
final class Escapes {
    /** The value of each hexadecimal digit; a negative number for all other bytes. */
    private static final int[] DIGITS = new int[256];

    static {
        Arrays.fill(DIGITS, -1);
        for (int digit = 0; digit < 16; digit++) {
            char letter = Character.forDigit(digit, 16);
            DIGITS[letter] = digit;
            DIGITS[Character.toUpperCase(letter)] = digit;
        }
    }

    private Escapes() {}

    /**
     * Returns the character that a letter denotes after a backslash; -1 for {@code u}, which four digits follow, and for
     * invalid escapes.
     */
    static int character(int letter) {
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

    /** Returns the code unit that four hexadecimal digits denote; a negative number if one of them is no digit. */
    static int unit(byte[] bytes, int start) {
        return DIGITS[bytes[start] & 0xFF] << 12
                | DIGITS[bytes[start + 1] & 0xFF] << 8
                | DIGITS[bytes[start + 2] & 0xFF] << 4
                | DIGITS[bytes[start + 3] & 0xFF];
    }
}
