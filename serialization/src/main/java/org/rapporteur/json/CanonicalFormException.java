package org.rapporteur.json;

import org.rapporteur.text.Quote;

/**
 * Refuses to write the canonical form, or to tell the digest, of a value that has none: it keeps a number that an IEEE double
 * does not hold.
 *
 * <p>Only an unknown property can hold such a number. The message reads
 * {@code /outcomes/0/cost: expected a number that an IEEE double holds exactly; found 1e400}.
 *
 * @since 0.1
 */
public final class CanonicalFormException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The number, as a JSON Pointer. */
    private final String pointer;

    /** What could stand there. */
    private final String expected;

    /** What stands there. */
    private final String found;

    CanonicalFormException(String pointer, String expected, String found) {
        super(Quote.pointer(pointer) + ": expected " + expected + "; found " + found);
        this.pointer = pointer;
        this.expected = expected;
        this.found = found;
    }

    /** {@return the number, as a JSON Pointer (RFC 6901) into the value as {@link JsonWriter} writes it} */
    public String pointer() {
        return pointer;
    }

    /** {@return what could stand there, in words} */
    public String expected() {
        return expected;
    }

    /** {@return what stands there, cut at 80 characters} */
    public String found() {
        return found;
    }
}
