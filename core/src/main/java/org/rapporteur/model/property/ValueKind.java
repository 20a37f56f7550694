package org.rapporteur.model.property;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Term;

/**
 * The kind of the value of a property, and its form in JSON.
 *
 * @param <V> the type of the value
 */
public sealed interface ValueKind<V> {
    /**
     * Returns a value as JSON.
     *
     * @param value the value
     * @return the JSON
     */
    JsonValue toJson(V value);

    /**
     * Converts JSON to a value.
     *
     * @param json any JSON
     * @return the value; empty if the JSON is not of this kind
     */
    Optional<V> fromJson(JsonValue json);

    /** The forms of strings. */
    enum StringForm {
        /** Text of a source or a register in a natural language, at least one character long. */
        WORDS,
        /** Any other string of at least one character. */
        TOKEN,
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
        /** The id of the value that has the property: a slug or an absolute IRI. */
        ID
    }

    /**
     * A value that is written as a string.
     *
     * @param <V> the type of the value
     * @param form the form of the string
     * @param parser converts a string to a value; throws an {@link IllegalArgumentException} if the string is
     *     ill-formed
     * @param printer converts a value to a string
     */
    record StringKind<V>(StringForm form, Function<String, V> parser, Function<V, String> printer)
            implements ValueKind<V> {
        @Override
        public JsonValue toJson(V value) {
            return new JsonString(printer.apply(value));
        }

        @Override
        public Optional<V> fromJson(JsonValue json) {
            return parsed(json, parser);
        }
    }

    /**
     * The id of another record.
     *
     * @param <I> the type of the id
     * @param target the type of that record; {@code Entity} if any type is permitted
     */
    record ReferenceKind<I extends Id<?>>(Class<? extends Entity> target) implements ValueKind<I> {
        @Override
        public JsonValue toJson(I value) {
            return new JsonString(value.value());
        }

        @Override
        @SuppressWarnings("unchecked") // the type parameter of an id is not part of its value
        public Optional<I> fromJson(JsonValue json) {
            return parsed(json, text -> (I) Id.of(text));
        }
    }

    /**
     * A term of a vocabulary.
     *
     * @param <V> the type of the term
     * @param vocabulary the class of the term
     * @param known the terms that this version knows
     * @param isOpen whether any other well-formed token is permitted too
     * @param parser converts a token to a term
     */
    record TermKind<V extends Term>(Class<V> vocabulary, List<V> known, boolean isOpen, Function<String, V> parser)
            implements ValueKind<V> {
        @Override
        public JsonValue toJson(V value) {
            return new JsonString(value.token());
        }

        @Override
        public Optional<V> fromJson(JsonValue json) {
            return parsed(json, parser);
        }
    }

    /** Text in at least one language. */
    record TextKind() implements ValueKind<Text> {
        @Override
        public JsonValue toJson(Text value) {
            Map<String, JsonValue> members = new TreeMap<>();
            value.entries().forEach((tag, words) -> members.put(tag.value(), new JsonString(words)));
            return JsonObject.of(members);
        }

        @Override
        public Optional<Text> fromJson(JsonValue json) {
            if (!(json instanceof JsonObject object)) {
                return Optional.empty();
            }
            Map<LanguageTag, String> entries = new TreeMap<>();
            try {
                for (Map.Entry<String, JsonValue> member : object.members().entrySet()) {
                    boolean isEntry = member.getValue() instanceof JsonString words
                            && entries.put(LanguageTag.parse(member.getKey()), words.value()) == null;
                    if (!isEntry) {
                        return Optional.empty();
                    }
                }
                return Optional.of(new Text(entries));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /**
     * An integer.
     *
     * @param least the minimum, inclusive
     * @param most the maximum, inclusive
     */
    record IntegerKind(int least, int most) implements ValueKind<Integer> {
        @Override
        public JsonValue toJson(Integer value) {
            return new JsonNumber(value.toString());
        }

        @Override
        public Optional<Integer> fromJson(JsonValue json) {
            return decimal(json).flatMap(number -> {
                try {
                    return Optional.of(number.intValueExact()).filter(value -> value >= least && value <= most);
                } catch (ArithmeticException e) {
                    return Optional.empty();
                }
            });
        }
    }

    /**
     * A number.
     *
     * @param least the minimum, inclusive
     * @param most the maximum, inclusive
     */
    record DecimalKind(int least, int most) implements ValueKind<Double> {
        @Override
        public JsonValue toJson(Double value) {
            return new JsonNumber(value.toString());
        }

        @Override
        public Optional<Double> fromJson(JsonValue json) {
            return decimal(json).map(BigDecimal::doubleValue).filter(value -> value >= least && value <= most);
        }
    }

    /** A boolean. */
    record BooleanKind() implements ValueKind<Boolean> {
        @Override
        public JsonValue toJson(Boolean value) {
            return JsonBoolean.of(value);
        }

        @Override
        public Optional<Boolean> fromJson(JsonValue json) {
            return json instanceof JsonBoolean bool ? Optional.of(bool == JsonBoolean.TRUE) : Optional.empty();
        }
    }

    /** Any JSON but null. */
    record JsonKind() implements ValueKind<JsonValue> {
        @Override
        public JsonValue toJson(JsonValue value) {
            return value;
        }

        @Override
        public Optional<JsonValue> fromJson(JsonValue json) {
            return json == JsonNull.NULL ? Optional.empty() : Optional.of(json);
        }
    }

    /**
     * A value with properties, whose type is not stated in JSON.
     *
     * @param <V> the type of the value
     * @param type its description
     */
    record PartKind<V>(TypeDescription<V, ?> type) implements ValueKind<V> {
        @Override
        public JsonValue toJson(V value) {
            return type.toJson(value);
        }

        @Override
        public Optional<V> fromJson(JsonValue json) {
            return type.fromJson(json);
        }
    }

    private static <V> Optional<V> parsed(JsonValue json, Function<String, V> parser) {
        try {
            return json instanceof JsonString string ? Optional.of(parser.apply(string.value())) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<BigDecimal> decimal(JsonValue json) {
        try {
            return json instanceof JsonNumber number ? Optional.of(new BigDecimal(number.lexeme())) : Optional.empty();
        } catch (NumberFormatException e) { // the exponent has more than nine digits
            return Optional.empty();
        }
    }
}
