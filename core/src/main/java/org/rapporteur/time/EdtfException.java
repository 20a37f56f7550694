package org.rapporteur.time;

import org.rapporteur.text.Quote;

/**
 * Thrown when a text is not a date of ISO 8601-2:2019, levels 0 to 2.
 *
 * <p>The message is one line, such as
 * {@code not an EDTF date: expected a month from 01 to 12 at character 6; was "2023-13-01"}. It quotes at most 80 characters
 * of the text, with control characters escaped.
 *
 * @since 0.1
 */
public final class EdtfException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    /** The whole text. */
    private final String text;

    /** The index of the first character that does not fit. */
    private final int position;

    /** What was expected there. */
    private final String expected;

    EdtfException(String text, int position, String expected) {
        super("not an EDTF date: expected " + expected + " at character " + (position + 1) + "; was " + Quote.of(text));
        this.text = text;
        this.position = position;
        this.expected = expected;
    }

    /**
     * Returns the text that is not a date.
     *
     * @return the whole text, neither cut nor escaped
     * @since 0.1
     */
    public String text() {
        return text;
    }

    /**
     * Returns the index of the first {@code char} that does not fit, counted from 0.
     *
     * <p>A number out of range, such as the month 13, does not fit as a whole, so that the index is that of its first
     * digit. For an interval that ends before it starts, the index is that of the end.
     *
     * @return an index from 0 to the length of the text, inclusive; the length if the text ends too early
     * @since 0.1
     */
    public int position() {
        return position;
    }

    /**
     * Returns what was expected at {@link #position()}.
     *
     * @return a phrase in English, such as {@code a month from 01 to 12}
     * @since 0.1
     */
    public String expected() {
        return expected;
    }
}
