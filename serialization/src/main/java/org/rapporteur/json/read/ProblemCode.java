package org.rapporteur.json.read;

import java.util.Locale;

/**
 * A stable code for a kind of problem in an input.
 *
 * <p>The meaning of a code never changes within a major version of the format; new codes may be added.
 *
 * @since 0.1
 */
public enum ProblemCode {
    /** The bytes are not UTF-8, or the file is not valid gzip data although its name ends in {@code .gz}. */
    ENCODING,

    /** The text is not JSON (RFC 8259). */
    SYNTAX,

    /** The text ends inside a value. */
    UNEXPECTED_END,

    /** There is content after the document. */
    TRAILING_CONTENT,

    /**
     * The document is too large or too deeply nested, it contains a string or a number that is too long, or the check
     * of a record requires too many other records.
     */
    LIMIT_EXCEEDED,

    /** An object has two properties with the same name. */
    DUPLICATE_PROPERTY,

    /** A required property is missing or null. */
    MISSING_PROPERTY,

    /** A value has another JSON type than the property requires. */
    WRONG_TYPE,

    /** A value has the required JSON type, but is not well-formed. */
    ILL_FORMED_VALUE,

    /** A term is not part of a closed vocabulary. */
    UNKNOWN_TERM,

    /** An entity is of a kind that is not permitted here. */
    WRONG_ENTITY_TYPE,

    /** This version does not know a property, and the options refuse unknown content. */
    UNKNOWN_PROPERTY,

    /** This version does not know the type of an entity, and the options refuse unknown content. */
    UNKNOWN_ENTITY_TYPE,

    /** The document has a format, or a major version of the format, that this library does not read. */
    UNSUPPORTED_FORMAT,

    /** The file was changed while it was being read. */
    FILE_CHANGED;

    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the code as used in messages and reports, such as {@code missing-property}} */
    public String token() {
        return token;
    }

    /** {@return the token} */
    @Override
    public String toString() {
        return token;
    }
}
