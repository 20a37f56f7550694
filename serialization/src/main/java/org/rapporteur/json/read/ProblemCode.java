package org.rapporteur.json.read;

import java.util.Locale;

/**
 * What is wrong with an input, as a stable code.
 *
 * <p>A code never changes its meaning within a major format version; new ones may be added.
 *
 * @since 0.1
 */
public enum ProblemCode {
    /** The bytes are not UTF-8, or not the compressed data that a name promises. */
    ENCODING,

    /** The text is not JSON (RFC 8259). */
    SYNTAX,

    /** The text ends inside a value. */
    UNEXPECTED_END,

    /** Something follows the document. */
    TRAILING_CONTENT,

    /**
     * The document is larger or more deeply nested than the reader allows, or holds a longer string or number; or a record
     * leads to more others than are looked at.
     */
    LIMIT_EXCEEDED,

    /** An object has two properties of one name. */
    DUPLICATE_PROPERTY,

    /** A required property is missing, or null. */
    MISSING_PROPERTY,

    /** A value is of another JSON type than the property takes. */
    WRONG_TYPE,

    /** A value has the right JSON type and a form that the property refuses. */
    ILL_FORMED_VALUE,

    /** A word is not one of a closed vocabulary. */
    UNKNOWN_TERM,

    /** An entity is of a kind that cannot stand here. */
    WRONG_ENTITY_TYPE,

    /** A property is none that this version knows, and the reader was told to refuse such. */
    UNKNOWN_PROPERTY,

    /** An entity is of a type that this version does not know, and the reader was told to refuse such. */
    UNKNOWN_ENTITY_TYPE,

    /** The document is of a format, or a major version of it, that this library does not read. */
    UNSUPPORTED_FORMAT,

    /** The file is not the one that it was when the reader began. */
    FILE_CHANGED;

    private final String token = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** {@return the code as it stands in messages and reports, such as {@code missing-property}} */
    public String token() {
        return token;
    }

    /** {@return the token} */
    @Override
    public String toString() {
        return token;
    }
}
