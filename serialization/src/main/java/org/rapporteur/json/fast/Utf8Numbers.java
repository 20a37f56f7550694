package org.rapporteur.json.fast;

/** Numbers by the grammar of JSON (RFC 8259), where they stand. */
final class Utf8Numbers {
    /** Of as many digits, any whole number is an {@code int}. */
    private static final int MOST_DIGITS = 9;

    private Utf8Numbers() {}

    /** Behind the number that starts there. */
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

    /** Behind the digits of the number that starts there, which is to be whole and not large; what else may follow is no value's. */
    static int wholeEnd(byte[] bytes, int start, int end) {
        int first = start < end && bytes[start] == '-' ? start + 1 : start;
        int stop = digits(bytes, first, end);
        if (stop - first > MOST_DIGITS || stop - first > 1 && bytes[first] == '0') {
            throw NotFast.INSTANCE;
        }
        return stop;
    }

    /** The number between {@link #wholeEnd} and its start. */
    static int integer(byte[] bytes, int start, int end) {
        boolean negative = bytes[start] == '-';
        int whole = 0;
        for (int i = negative ? start + 1 : start; i < end; i++) {
            whole = 10 * whole + bytes[i] - '0';
        }
        return negative ? -whole : whole;
    }

    /** Behind one digit or more. */
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
