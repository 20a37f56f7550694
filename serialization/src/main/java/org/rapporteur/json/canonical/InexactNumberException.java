package org.rapporteur.json.canonical;

/** Ends the writing of a value that keeps a number which a double does not hold. It is caught near by, so it needs no stack trace. */
public final class InexactNumberException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The number, as a JSON Pointer. */
    private final String pointer;

    /** What could stand there. */
    private final String expected;

    /** What stands there. */
    private final String found;

    InexactNumberException(String pointer, String expected, String found) {
        super(null, null, false, false);
        this.pointer = pointer;
        this.expected = expected;
        this.found = found;
    }

    /** {@return the number, as a JSON Pointer (RFC 6901)} */
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
