package org.rapporteur.time;

/** A text and the current position of the parser in it. */
final class Cursor {
    static final int END = -1;

    final String text;
    int at;

    Cursor(String text) {
        this.text = text;
    }

    /** Returns the current character, or {@link #END}. */
    int peek() {
        return peek(0);
    }

    int peek(int ahead) {
        int index = at + ahead;
        return index < text.length() ? text.charAt(index) : END;
    }

    boolean skip(char c) {
        if (peek() != c) {
            return false;
        }
        at++;
        return true;
    }

    /** The position after the digits and hyphens, or the current position if the date does not end there. */
    int plainEnd() {
        int end = at;
        while (end < text.length() && (isDigit(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return end == text.length() || "/.,]}T".indexOf(text.charAt(end)) >= 0 ? end : at;
    }

    /** Skips the two dots of an open end. */
    boolean skipDots() {
        if (peek() != '.' || peek(1) != '.') {
            return false;
        }
        at += 2;
        return true;
    }

    /** Skips the qualifier, if there is one, and returns its bits, or 0. */
    int skipQualifier() {
        int bits = Qualifiers.bits(peek());
        if (bits != 0) {
            at++;
        }
        return bits;
    }

    boolean atDigit() {
        return isDigit(peek());
    }

    /** Reads two digits, whose number must be in the range. */
    int number(int low, int high, String expected) {
        int start = at;
        int number = 0;
        for (int i = 0; i < 2; i++, at++) {
            if (!atDigit()) {
                throw refuse(at, expected);
            }
            number = 10 * number + peek() - '0';
        }
        if (number < low || number > high) {
            throw refuse(start, expected);
        }
        return number;
    }

    EdtfException refuse(int position, String expected) {
        return new EdtfException(text, position, expected);
    }

    EdtfException refuse(String expected) {
        return refuse(at, expected);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
