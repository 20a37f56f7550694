package org.rapporteur.json.schema;

import static org.rapporteur.json.schema.JsonSchema.map;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.AnyType;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.LanguageMap;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.StringType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.property.Constraint;
import org.rapporteur.model.property.Constraint.AllOrNone;
import org.rapporteur.model.property.Constraint.AtLeastOne;

/**
 * The JSON Schema for generators such as language models, which take a part of JSON Schema only: every property is required, what is
 * optional may be null, nothing else may be there, and no condition stands anywhere.
 *
 * <p>What it leaves out, the reader and the rules find afterwards. It has no entities of other types, and texts in one language.
 */
final class GeneratorSchema {
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    String text() {
        ObjectTypes.entities().forEach(type -> definitions.put(type.name(), object(type)));
        ObjectTypes.parts().forEach(type -> definitions.put(type.name(), object(type)));
        definitions.put(
                "Text",
                map(
                        "description",
                        "Words of ours in English. For another language, write its tag in place of en, here alone.",
                        "type",
                        "object",
                        "properties",
                        map("en", map("type", "string")),
                        "required",
                        List.of("en"),
                        "additionalProperties",
                        false));
        Map<String, Object> schema = map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                JsonSchema.id(ModelFile.GENERATOR_SCHEMA),
                "title",
                "Rapporteur dossier, format " + Dossier.FORMAT + ", for generators");
        schema.putAll(object(ObjectTypes.DOSSIER));
        schema.put("$defs", definitions);
        return JsonText.of(schema);
    }

    private static Map<String, Object> object(ObjectType type) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Member member : type.members()) {
            if (!member.name().equals("others")) {
                properties.put(member.name(), property(type, member));
            }
        }
        return map(
                "description",
                Javadocs.of(type.type()) + words(type.constraints()),
                "type",
                "object",
                "properties",
                properties,
                "required",
                List.copyOf(properties.keySet()),
                "additionalProperties",
                false);
    }

    private static String words(List<Constraint> rules) {
        StringBuilder words = new StringBuilder();
        for (Constraint constraint : rules) {
            words.append(
                    constraint instanceof AtLeastOne some
                            ? " At least one of " + String.join(", ", some.properties()) + " is not null."
                            : " All of " + String.join(", ", ((AllOrNone) constraint).properties())
                                    + " are null, or none.");
        }
        return words.toString();
    }

    private static Map<String, Object> property(ObjectType owner, Member member) {
        Map<String, Object> value = value(member.value());
        if (member.value() instanceof ConstantType constant) {
            return JsonSchema.described("Always " + constant.value() + ".", value);
        }
        return JsonSchema.described(
                Meanings.of(owner, member) + form(member.value()),
                member.isRequired() ? alone(value) : nullable(value));
    }

    /** What the schema cannot say of a string, in words. */
    private static String form(ValueType type) {
        ValueType plain = ObjectTypes.plain(type);
        if (plain instanceof TermType term && term.isOpen()) {
            return " Preferably one of: " + String.join(", ", JsonSchema.tokens(term)) + ".";
        }
        if (plain instanceof StringType string) {
            return switch (string.form()) {
                case TEXT -> "";
                case IRI -> " An absolute IRI.";
                case SLUG -> " A slug: letters, digits, hyphens.";
                case SLUG_OR_IRI -> " An absolute IRI, or a slug: letters, digits, hyphens.";
                case COUNTRY -> " Two capital letters of ISO 3166-1.";
                case LANGUAGE_TAG -> " A tag of BCP 47 such as uk.";
                case DATE ->
                    " A date of EDTF: 2023-11-30, 2023-11, XXXX-23 for an autumn, [..2023-08] for some time up to August"
                            + " 2023, 2022-11-29/2022-11-30 for both days throughout.";
                case INSTANT -> " An instant in UTC such as 2024-05-01T12:00:00Z.";
                case ID -> " An id: letters, digits, hyphens.";
            };
        }
        return "";
    }

    /** Generators take nothing beside a reference, not even a description. */
    private static Map<String, Object> alone(Map<String, Object> schema) {
        return schema.containsKey("$ref") ? map("anyOf", List.of(schema)) : schema;
    }

    private static Map<String, Object> nullable(Map<String, Object> schema) {
        if (schema.get("type") instanceof String type) {
            Map<String, Object> nullable = new LinkedHashMap<>(schema);
            nullable.put("type", List.of(type, "null"));
            if (schema.get("enum") instanceof List<?> tokens) {
                nullable.put(
                        "enum",
                        Stream.concat(tokens.stream(), Stream.of(JsonText.NULL)).toList());
            }
            return nullable;
        }
        return map("anyOf", List.of(schema, JsonSchema.NULL));
    }

    private static Map<String, Object> value(ValueType type) {
        if (type instanceof ObjectType object) {
            return map("$ref", JsonSchema.reference(object.name()));
        } else if (type instanceof ListType list) {
            return map("type", "array", "items", value(list.element()));
        } else if (type instanceof EntityType entity) {
            List<Map<String, Object>> kinds = entity.kinds().stream()
                    .map(kind -> map("$ref", JsonSchema.reference(kind.name())))
                    .toList();
            return kinds.size() == 1 ? kinds.get(0) : map("anyOf", kinds);
        } else if (type instanceof LanguageMap) {
            return map("$ref", JsonSchema.reference("Text"));
        } else if (type instanceof TermType term && !term.isOpen()) {
            return map("type", "string", "enum", JsonSchema.tokens(term));
        } else if (type instanceof StringType || type instanceof TermType) {
            return map("type", "string");
        } else if (type instanceof ConstantType constant) {
            return map("type", "string", "enum", List.of(constant.value()));
        } else if (type instanceof AnyType) {
            return map("anyOf", List.of(map("type", "string"), map("$ref", JsonSchema.reference("Text"))));
        }
        return JsonSchema.numberOrTruth(type);
    }
}
