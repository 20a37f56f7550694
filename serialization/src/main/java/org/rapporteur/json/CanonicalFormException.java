package org.rapporteur.json;

import org.rapporteur.text.Quote;

/**
 * Thrown when a value has no canonical form, because an unknown property holds a number that an IEEE double cannot
 * represent exactly.
 *
 * <p>The methods of a {@linkplain JsonWriter#canonical() canonical writer} and {@link JsonWriter#digest} throw it.
 * Example of a message: {@code /outcomes/0/cost: expected a number that an IEEE double holds exactly; found 1e400}.
 *
 * @since 0.1
 */
public final class CanonicalFormException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The location of the number, as a JSON Pointer. */
    private final String pointer;

    /** A description of the numbers that are permitted. */
    private final String expected;

    /** The number, truncated. */
    private final String found;

    CanonicalFormException(String pointer, String expected, String found) {
        super(Quote.printable(Quote.pointer(pointer) + ": expected " + expected + "; found " + found));
        this.pointer = pointer;
        this.expected = expected;
        this.found = found;
    }

    /**
     * {@return the location of the number, as a JSON Pointer (RFC 6901) into the value as {@link JsonWriter} writes it}
     */
    public String pointer() {
        return pointer;
    }

    /** {@return a description of the numbers that are permitted} */
    public String expected() {
        return expected;
    }

    /** {@return the number, truncated to 80 characters} */
    public String found() {
        return found;
    }
}
