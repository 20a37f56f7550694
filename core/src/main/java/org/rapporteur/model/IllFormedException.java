package org.rapporteur.model;

/**
 * Refuses a value that its field cannot hold, such as an empty id or a latitude of 91 degrees.
 *
 * <p>It speaks of form alone: a well-formed value that is doubtful is a finding of the validators, never an exception.
 * The message reads {@code Place.latitude: expected a number from -90 to 90; was 91.0}.
 *
 * @since 0.1
 */
public final class IllFormedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The type and the field that refuse. */
    private final String field;

    /** What the field can hold. */
    private final String expected;

    /** The value as the message quotes it. */
    private final String value;

    IllFormedException(String field, String expected, String value) {
        super(field + ": expected " + expected + "; was " + value);
        this.field = field;
        this.expected = expected;
        this.value = value;
    }

    /** {@return the type and the field that refuse, such as {@code Place.latitude}} */
    public String field() {
        return field;
    }

    /** {@return what the field can hold, such as {@code a number from -90 to 90}} */
    public String expected() {
        return expected;
    }

    /** {@return the value as the message quotes it: text in quotation marks, escaped, and cut at 80 characters} */
    public String value() {
        return value;
    }
}
