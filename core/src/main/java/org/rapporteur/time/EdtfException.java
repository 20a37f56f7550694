package org.rapporteur.time;

import org.rapporteur.text.Quote;

/**
 * The refusal of a text that is not a date of ISO 8601-2:2019, levels 0 to 2.
 *
 * <p>The message is one line, such as {@code not an EDTF date: expected a month 01 to 12 at position 5; was "2023-13-01"}.
 * It quotes at most 80 characters of the text, with control characters escaped.
 *
 * @since 0.1
 */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The whole text that was refused. */
    private final String text;

    /** Index of the first character that does not fit. */
    private final int position;

    /** What was expected there. */
    private final String expected;

    EdtfException(String text, int position, String expected) {
        super("not an EDTF date: expected " + expected + " at position " + position + "; was " + Quote.of(text));
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
}
