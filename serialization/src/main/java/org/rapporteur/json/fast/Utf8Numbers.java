package org.rapporteur.json.fast;

/** Reads numbers of JSON (RFC 8259) directly from the bytes. */
final class Utf8Numbers {
    /** Every integer with this number of digits is an {@code int}. */
    private static final int MOST_DIGITS = 9;

    private Utf8Numbers() {}

    /** Returns the index after a number. */
    static int end(byte[] bytes, int start, int end) {
        int i = start < end && bytes[start] == '-' ? start + 1 : start;
        i = i < end && bytes[i] == '0' ? i + 1 : digits(bytes, i, end);
        if (i < end && bytes[i] == '.') {
            i = digits(bytes, i + 1, end);
        }
        if (i < end && (bytes[i] == 'e' || bytes[i] == 'E')) {
            i++;
            i = digits(bytes, i < end && (bytes[i] == '+' || bytes[i] == '-') ? i + 1 : i, end);
        }
        return i;
    }

    /**
     * Returns the index after the digits of an integer, which must be small. If a fraction or an exponent follows, the
     * next token will be refused.
     */
    static int wholeEnd(byte[] bytes, int start, int end) {
        int first = start < end && bytes[start] == '-' ? start + 1 : start;
        int stop = digits(bytes, first, end);
        if (stop - first > MOST_DIGITS || stop - first > 1 && bytes[first] == '0') {
            throw NotFast.INSTANCE;
        }
        return stop;
    }

    /** Returns the integer between a start and its {@link #wholeEnd}. */
    static int integer(byte[] bytes, int start, int end) {
        boolean negative = bytes[start] == '-';
        int whole = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            whole = 10 * whole + bytes[i] - '0';
        }
        return negative ? -whole : whole;
    }

    /** Returns the index after one or more digits. */
    private static int digits(byte[] bytes, int start, int end) {
        int i = start;
        while (i < end && bytes[i] >= '0' && bytes[i] <= '9') {
            i++;
        }
        if (i == start) {
            throw NotFast.INSTANCE;
        }
        return i;
    }
}
