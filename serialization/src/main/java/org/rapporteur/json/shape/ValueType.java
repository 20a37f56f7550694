package org.rapporteur.json.shape;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.property.Constraint;
import org.rapporteur.model.term.Term;

/**
 * What stands in a document where a codec reads: the source of schemas, declarations and reference pages.
 *
 * <p>It tells the form of each value by itself. What values must be beside each other is told by {@link ObjectType#constraints}.
 */
public sealed interface ValueType {
    /** The forms of strings. */
    enum StringForm {
        /** Text of at least one character. */
        TEXT,

        /** An absolute IRI. */
        IRI,

        /** A country of the form of ISO 3166-1 alpha-2. */
        COUNTRY,

        /** A tag of BCP 47. */
        LANGUAGE_TAG,

        /** A date of EDTF. */
        DATE,

        /** An instant in UTC. */
        INSTANT,

        /** An id: a slug or an absolute IRI. */
        ID
    }

    /**
     * An object of known properties, which may have others too.
     *
     * @param name the name of the type
     * @param type its class
     * @param members its properties in the order in which they are written
     * @param constraints what its properties must be beside each other
     */
    record ObjectType(String name, Class<?> type, List<Member> members, List<Constraint> constraints)
            implements ValueType {}

    /**
     * A property.
     *
     * @param name its name
     * @param value what it holds
     * @param isRequired whether it is always there; one that is not may also be null
     * @param standard the value that it has where it is absent, a string or a Boolean; empty if absence means that nobody said
     */
    record Member(String name, ValueType value, boolean isRequired, Optional<Object> standard) {}

    /**
     * An array.
     *
     * @param element what each element is
     * @param isNonEmpty whether there is at least one
     */
    record ListType(ValueType element, boolean isNonEmpty) implements ValueType {}

    /** Text in at least one language: an object of language tags and strings, which may be empty. */
    record LanguageMap() implements ValueType {}

    /**
     * An entity, whose property {@code type} tells its kind.
     *
     * @param kinds the kinds that may stand here
     * @param implied the kind of an entity that has no type; empty if the type is required
     * @param keepsOthers whether an entity of a type that nobody knows may stand here
     */
    record EntityType(List<ObjectType> kinds, Optional<ObjectType> implied, boolean keepsOthers) implements ValueType {}

    /**
     * A word of a vocabulary.
     *
     * @param type the vocabulary
     * @param known the terms that this version knows
     * @param isOpen whether any other well-formed token may stand here too
     */
    record TermType(Class<? extends Term> type, List<? extends Term> known, boolean isOpen) implements ValueType {}

    /**
     * A string of some form.
     *
     * @param form the form
     */
    record StringType(StringForm form) implements ValueType {}

    /**
     * The one string that may stand here.
     *
     * @param value the string
     */
    record ConstantType(String value) implements ValueType {}

    /**
     * A number.
     *
     * @param isWhole whether it has no fraction, in whatever way it is written
     * @param least the least that it may be
     * @param most the most that it may be
     */
    record NumberType(boolean isWhole, int least, int most) implements ValueType {}

    /** True or false. */
    record BooleanType() implements ValueType {}

    /** Any value of JSON. */
    record AnyType() implements ValueType {}

    /** No value: what may not stand here, because it belongs elsewhere. */
    record NoType() implements ValueType {}
}
