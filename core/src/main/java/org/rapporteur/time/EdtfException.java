package org.rapporteur.time;

import java.util.Locale;

/**
 * The refusal of a text that is not a date of ISO 8601-2:2019, levels 0 to 2.
 *
 * <p>The message is one line, such as {@code not an EDTF date: expected a month 01 to 12 at position 5; was "2023-13"}.
 * It quotes at most 80 characters of the text, with control characters escaped.
 *
 * @since 0.1
 */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private static final int QUOTED = 80;

    /** The whole text that was refused. */
    private final String text;

    /** Index of the first character that does not fit. */
    private final int position;

    /** What was expected there. */
    private final String expected;

    EdtfException(String text, int position, String expected) {
        super("not an EDTF date: expected " + expected + " at position " + position + "; was " + quote(text));
        this.text = text;
        this.position = position;
        this.expected = expected;
    }

    /**
     * The text that was refused.
     *
     * @return the whole text, neither cut nor escaped
     * @since 0.1
     */
    public String text() {
        return text;
    }

    /**
     * Where the text stops being a date: the index, in {@code char}s from 0, of the first character that does not fit.
     *
     * <p>A number out of its range, such as the month 13, does not fit as a whole, so its first digit is meant; so is
     * the first character of an end that lies before its start.
     *
     * @return from 0 to the length of the text inclusive; the length where the text ends too early
     * @since 0.1
     */
    public int position() {
        return position;
    }

    /**
     * What would have fitted at {@link #position()}.
     *
     * @return a phrase in English, such as {@code a month 01 to 12}
     * @since 0.1
     */
    public String expected() {
        return expected;
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder(QUOTED + 3).append('"');
        int end = Math.min(text.length(), QUOTED);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (breaksTheLine(c)) {
                quoted.append(String.format(Locale.ROOT, "\\u%04X", (int) c));
            } else {
                quoted.append(c);
            }
        }
        return quoted.append(end < text.length() ? "…\"" : "\"").toString();
    }

    /** Surrogates are escaped one by one, so that the cut never leaves half of a pair behind. */
    private static boolean breaksTheLine(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
