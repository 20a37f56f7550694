package org.rapporteur.model;

import java.util.Objects;

/**
 * Thrown when a value does not have the form that its field requires, such as an empty id or a latitude of 91 degrees.
 *
 * <p>The exception is about form alone. A well-formed value that is implausible is reported by the validators instead.
 * The message reads {@code Place.latitude: expected a number from -90 to 90; was 91.0}.
 *
 * @since 0.1
 */
public final class IllFormedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The type and the field. */
    private final String field;

    /** What the field accepts. */
    private final String expected;

    /** The value as the message quotes it. */
    private final String value;

    IllFormedException(String field, String expected, String value) {
        super(field + ": expected " + expected + "; was " + value);
        this.field = field;
        this.expected = expected;
        this.value = value;
    }

    /**
     * Returns an exception that reports the same value for another field, for code that passes a parameter on.
     *
     * @param field the name of the field or parameter
     * @return the exception
     */
    public IllFormedException withField(String field) {
        return new IllFormedException(Objects.requireNonNull(field, "field"), expected, value);
    }

    /** {@return the type and the field, such as {@code Place.latitude}} */
    public String field() {
        return field;
    }

    /** {@return what the field accepts, such as {@code a number from -90 to 90}} */
    public String expected() {
        return expected;
    }

    /** {@return the value as the message quotes it; text is in quotation marks, escaped, and cut at 80 characters} */
    public String value() {
        return value;
    }
}
