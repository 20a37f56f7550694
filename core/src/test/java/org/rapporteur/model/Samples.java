package org.rapporteur.model;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.term.Term;
import org.rapporteur.time.Edtf;

/**
 * Values of every type with every attribute set and no attribute at its default. Variants, numbered from 0, differ in
 * every attribute that can have two values.
 */
final class Samples {
    private static final Map<List<?>, Object> BUILT = new ConcurrentHashMap<>();

    private Samples() {}

    static Object of(Class<?> type) {
        return of(type, 0);
    }

    static Object of(Class<?> type, int variant) {
        List<?> key = List.of(type, variant);
        Object known = BUILT.get(key);
        if (known == null) {
            known = make(type, variant);
            BUILT.put(key, known);
        }
        return known;
    }

    /** As {@link #of}, and a new object each time. */
    static Object make(Class<?> type, int variant) {
        if (type != Person.class && type.isAssignableFrom(Person.class)) {
            return make(Person.class, variant);
        }
        Object builder = Model.builder(type);
        for (Method attribute : Model.attributes(type)) {
            Model.set(builder, attribute, attribute(type, attribute, variant));
        }
        return Model.build(builder);
    }

    /** A value for one attribute: of an optional one a present value, of a list two elements. */
    static Object attribute(Class<?> type, Method attribute, int variant) {
        return value(type.getSimpleName() + '.' + attribute.getName(), attribute.getGenericReturnType(), variant);
    }

    static Object value(String field, Type type, int variant) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            return Optional.of(value(field, argument(type), variant));
        }
        if (raw == List.class || raw == Iterable.class) {
            Type element = argument(type);
            return raw(element) == Actor.class
                    ? Stream.of(Person.class, State.class, Organization.class, Forum.class)
                            .map(actor -> of(actor, variant))
                            .toList()
                    : List.of(value(field, element, 2 * variant), value(field, element, 2 * variant + 1));
        }
        if (raw == String.class) {
            return string(field, variant);
        }
        return scalar(field, raw, variant);
    }

    private static Object scalar(String field, Class<?> raw, int variant) {
        if (raw == int.class) {
            return variant + 2;
        } else if (raw == OptionalInt.class) {
            return OptionalInt.of(variant + 2);
        } else if (raw == OptionalDouble.class) {
            return OptionalDouble.of(variant + 30.5);
        } else if (raw == boolean.class) {
            return variant % 2 == 0;
        } else if (raw == Instant.class) {
            return Instant.parse("2024-05-01T12:00:00Z").plusSeconds(variant);
        } else if (raw == Edtf.class) {
            return Edtf.parse(Integer.toString(2001 + variant));
        } else if (raw == LanguageTag.class) {
            return LanguageTag.parse("x-" + variant);
        } else if (raw == Id.class) {
            return Id.of(field + '-' + variant);
        } else if (raw == Text.class) {
            return Text.en(field + ' ' + variant).and("uk", "слово");
        } else if (raw == Extensions.class) {
            return Extensions.of(Map.of("x-" + variant, new JsonString(field)));
        } else if (raw == JsonObject.class) {
            return JsonObject.of(Map.of("x", new JsonNumber(Integer.toString(variant))));
        } else if (raw == JsonValue.class) {
            return new JsonString(field + ' ' + variant);
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[raw.getEnumConstants().length - 1 - variant % 2];
        } else if (Term.class.isAssignableFrom(raw)) {
            return Model.call(Model.method(raw, "of", String.class).orElseThrow(), null, "x-" + variant);
        }
        return of(raw == Entity.class ? Source.class : raw, variant);
    }

    private static String string(String field, int variant) {
        String name = field.substring(field.indexOf('.') + 1);
        return switch (name) {
            case "country" -> "U" + (char) ('A' + variant);
            case "list" -> EntityKind.lists().get(variant % EntityKind.lists().size());
            case "id" -> "dossier-" + variant;
            case "key" -> "key-" + variant;
            case "digest" -> "sha-256:0" + variant;
            case "url", "archivedAt", "officeId", "concept" -> "https://example.org/" + name + '/' + variant;
            default -> name + ' ' + variant;
        };
    }

    static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        if (type instanceof WildcardType wildcard) {
            return raw(wildcard.getUpperBounds()[0]);
        }
        return type instanceof Class<?> known ? known : Entity.class;
    }

    static Type argument(Type type) {
        Type argument = ((ParameterizedType) type).getActualTypeArguments()[0];
        return argument instanceof WildcardType wildcard ? wildcard.getUpperBounds()[0] : argument;
    }
}
