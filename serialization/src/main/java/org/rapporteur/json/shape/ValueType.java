package org.rapporteur.json.shape;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.property.Constraint;
import org.rapporteur.model.term.Term;

/**
 * The type of a value in a document, from which schemas, declarations and reference pages are generated.
 *
 * <p>It describes the form of each value separately. Dependencies between values are described by {@link
 * ObjectType#constraints}.
 */
public sealed interface ValueType {
    /** The forms of strings. */
    enum StringForm {
        /** Text of at least one character. */
        TEXT,

        /** An absolute IRI. */
        IRI,

        /** A slug, as an id may be. */
        SLUG,

        /** A slug or an absolute IRI. */
        SLUG_OR_IRI,

        /** A country code of the form of ISO 3166-1 alpha-2. */
        COUNTRY,

        /** A BCP 47 language tag. */
        LANGUAGE_TAG,

        /** An EDTF date. */
        DATE,

        /** An instant in UTC. */
        INSTANT,

        /** An id: a slug or an absolute IRI. */
        ID
    }

    /**
     * An object with known properties, which may have others too.
     *
     * @param name the name of the type
     * @param type its class
     * @param members its properties in the order in which they are written
     * @param constraints the dependencies between its properties
     */
    record ObjectType(String name, Class<?> type, List<Member> members, List<Constraint> constraints)
            implements ValueType {}

    /**
     * A property.
     *
     * @param name the name
     * @param value the type of the value
     * @param isRequired whether the property is always present; an optional property may also be null
     * @param standard the value of an absent property, a string or a boolean; empty if an absent property is
     *     unspecified
     */
    record Member(String name, ValueType value, boolean isRequired, Optional<Object> standard) {}

    /**
     * An array.
     *
     * @param element the type of each element
     * @param isNonEmpty whether there is at least one element
     */
    record ListType(ValueType element, boolean isNonEmpty) implements ValueType {}

    /** Text in at least one language: an object that maps language tags to strings, which may be empty. */
    record LanguageMap() implements ValueType {}

    /**
     * An entity whose property {@code type} determines its kind.
     *
     * @param kinds the kinds that are permitted
     * @param implied the kind of an entity without a type; empty if the type is required
     * @param keepsOthers whether entities of unknown types are permitted
     */
    record EntityType(List<ObjectType> kinds, Optional<ObjectType> implied, boolean keepsOthers) implements ValueType {}

    /**
     * A term of a vocabulary.
     *
     * @param type the vocabulary
     * @param known the terms that this version knows
     * @param isOpen whether any other well-formed token is permitted too
     */
    record TermType(Class<? extends Term> type, List<? extends Term> known, boolean isOpen) implements ValueType {}

    /**
     * A string of some form.
     *
     * @param form the form
     */
    record StringType(StringForm form) implements ValueType {}

    /**
     * A constant string.
     *
     * @param value the string
     */
    record ConstantType(String value) implements ValueType {}

    /**
     * A number.
     *
     * @param isWhole whether it is an integer, in any notation
     * @param least the minimum, inclusive
     * @param most the maximum, inclusive
     */
    record NumberType(boolean isWhole, int least, int most) implements ValueType {}

    /** A boolean. */
    record BooleanType() implements ValueType {}

    /** Any JSON value. */
    record AnyType() implements ValueType {}

    /** No value, for a property that is not permitted here because it belongs elsewhere. */
    record NoType() implements ValueType {}
}
