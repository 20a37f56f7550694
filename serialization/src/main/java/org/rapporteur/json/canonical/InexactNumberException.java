package org.rapporteur.json.canonical;

/**
 * Thrown while writing a number that a double cannot represent exactly. It has no stack trace because it is always
 * caught.
 */
public final class InexactNumberException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The location of the number, as a JSON Pointer. */
    private final String pointer;

    private final String expected;

    private final String found;

    InexactNumberException(String pointer, String expected, String found) {
        super(null, null, false, false);
        this.pointer = pointer;
        this.expected = expected;
        this.found = found;
    }

    /** {@return the location of the number, as a JSON Pointer (RFC 6901)} */
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
