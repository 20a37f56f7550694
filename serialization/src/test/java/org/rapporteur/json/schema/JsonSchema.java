package org.rapporteur.json.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.AnyType;
import org.rapporteur.json.shape.ValueType.BooleanType;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.LanguageMap;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.NoType;
import org.rapporteur.json.shape.ValueType.NumberType;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.StringForm;
import org.rapporteur.json.shape.ValueType.StringType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.Constraint;
import org.rapporteur.model.property.Constraint.AllOrNone;
import org.rapporteur.model.property.Constraint.AtLeastOne;
import org.rapporteur.model.term.Term;

/**
 * The JSON Schema of the format, draft 2020-12.
 *
 * <p>One fault gives one message: a condition leads to the one schema that a value has to fit, where a union would report that it
 * fits none. No type is a union either, which Ajv's strict mode forbids.
 */
final class JsonSchema {
    static final Map<String, Object> NULL = Map.of("type", "null");
    private static final Map<String, Object> OTHER = Map.of("$ref", reference("OtherEntity"));

    private final Map<String, Object> definitions = new LinkedHashMap<>();

    String text() {
        define(ObjectTypes.DOSSIER, "Dossier", Javadocs.of(Dossier.class));
        definitions.put("Line", line());
        define(ObjectTypes.HEADER, "Header", Meanings.HEADER);
        definitions.put("Entity", described(Javadocs.of(Entity.class), entity(ObjectTypes.ENTITY)));
        ObjectTypes.entities().forEach(this::define);
        definitions.put("OtherEntity", otherEntity());
        ObjectTypes.parts().forEach(this::define);
        definitions.put("Text", text(Javadocs.of(Text.class)));
        for (StringForm form : StringForm.values()) {
            definitions.put(StringSchemas.name(form), StringSchemas.of(form));
        }
        ObjectTypes.vocabularies().forEach(term -> definitions.put(term.type().getSimpleName(), vocabulary(term)));
        return JsonText.of(map(
                "$schema",
                "https://json-schema.org/draft/2020-12/schema",
                "$id",
                id(ModelFile.JSON_SCHEMA),
                "title",
                "Rapporteur dossier, format " + Dossier.FORMAT,
                "description",
                "Reported diplomacy: who said what, who met whom, and who stands where on whose membership.",
                "$ref",
                reference("Dossier"),
                "$defs",
                definitions));
    }

    private static Map<String, Object> line() {
        return described(
                Meanings.LINE,
                map(
                        "if", ofType("const", "Dossier"),
                        "then", map("$ref", reference("Header")),
                        "else", map("$ref", reference("Entity"))));
    }

    /** The stable name of a schema, which need not be found there. */
    static String id(ModelFile schema) {
        return "https://rapporteur.org/schema/" + schema.fileName();
    }

    private void define(ObjectType type) {
        define(type, type.name(), Javadocs.of(type.type()));
    }

    private void define(ObjectType type, String name, String meaning) {
        Map<String, Object> properties = new LinkedHashMap<>();
        for (Member member : type.members()) {
            properties.put(member.name(), property(type, member));
        }
        Map<String, Object> schema = described(meaning, map("type", "object"));
        List<String> required = type.members().stream()
                .filter(Member::isRequired)
                .map(Member::name)
                .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        schema.put("properties", properties);
        if (!type.constraints().isEmpty()) {
            schema.put(
                    "allOf",
                    type.constraints().stream()
                            .flatMap(constraint -> constraint(type, constraint))
                            .toList());
        }
        definitions.put(name, schema);
    }

    private static Map<String, Object> property(ObjectType owner, Member member) {
        if (member.value() instanceof AnyType) {
            return described(Meanings.of(owner, member), map());
        }
        Map<String, Object> value = value(member.value());
        Map<String, Object> schema = new LinkedHashMap<>(member.isRequired() ? value : nullable(value));
        member.standard().ifPresent(standard -> schema.put("default", standard));
        return described(Meanings.of(owner, member), schema);
    }

    /** An explicit null reads as absent. */
    private static Map<String, Object> nullable(Map<String, Object> schema) {
        return schema.equals(NULL) ? NULL : map("if", map("not", NULL), "then", schema);
    }

    private static Map<String, Object> value(ValueType type) {
        if (type instanceof ObjectType object) {
            return map("$ref", reference(object.name()));
        } else if (type instanceof ListType list) {
            Map<String, Object> schema = map("type", "array", "items", value(list.element()));
            if (list.isNonEmpty()) {
                schema.put("minItems", 1);
            }
            return schema;
        } else if (type instanceof EntityType entity) {
            return entity(entity);
        } else if (type instanceof LanguageMap) {
            return map("$ref", reference("Text"));
        } else if (type instanceof StringType string) {
            return map("$ref", reference(StringSchemas.name(string.form())));
        } else if (type instanceof TermType term) {
            return map("$ref", reference(term.type().getSimpleName()));
        } else if (type instanceof ConstantType constant) {
            return map("const", constant.value());
        } else if (type instanceof NoType) {
            return NULL;
        }
        return numberOrTruth(type);
    }

    static Map<String, Object> numberOrTruth(ValueType type) {
        if (type instanceof NumberType number) {
            return map(
                    "type",
                    number.isWhole() ? "integer" : "number",
                    "minimum",
                    number.least(),
                    "maximum",
                    number.most());
        } else if (type instanceof BooleanType) {
            return map("type", "boolean");
        }
        throw new IllegalArgumentException("no schema for " + type);
    }

    /** The schema of the kind that the type tells, or of a kind that nobody knows yet. */
    private static Map<String, Object> entity(EntityType type) {
        if (type.implied().isPresent()) {
            String implied = type.implied().get().name();
            Map<String, Object> known =
                    map("type", "object", "properties", map("type", nullable(map("const", implied))));
            return map("if", known, "then", map("$ref", reference(implied)), "else", OTHER);
        }
        List<Map<String, Object>> branches = new ArrayList<>();
        for (ObjectType kind : type.kinds()) {
            branches.add(map("if", ofType("const", kind.name()), "then", map("$ref", reference(kind.name()))));
        }
        branches.add(map("if", map("not", ofType("enum", names(type.kinds()))), "then", OTHER));
        return map("allOf", branches);
    }

    private static Map<String, Object> otherEntity() {
        List<String> known = new ArrayList<>(List.of("Dossier"));
        known.addAll(names(ObjectTypes.entities()));
        Map<String, Object> type = described(
                "What kind of record it is: none that this version knows, nor one that belongs into another list.",
                map("$ref", reference("String"), "not", map("enum", known)));
        return described(
                Javadocs.of(OtherEntity.class),
                map("type", "object", "required", List.of("type"), "properties", map("type", type)));
    }

    /** What is of a type, by name: null and absence are none. */
    private static Map<String, Object> ofType(String keyword, Object value) {
        return map("type", "object", "required", List.of("type"), "properties", map("type", map(keyword, value)));
    }

    private static Stream<Map<String, Object>> constraint(ObjectType owner, Constraint constraint) {
        if (constraint instanceof AtLeastOne some) {
            Map<String, Object> absent = new LinkedHashMap<>();
            some.properties().forEach(name -> absent.put(name, NULL));
            return Stream.of(map("not", map("type", "object", "properties", absent)));
        }
        List<String> together = ((AllOrNone) constraint).properties();
        return owner.members().stream()
                .filter(member -> together.contains(member.name()))
                .map(member -> besides(member, together));
    }

    /** Where a property is there, and good, so are the others. */
    private static Map<String, Object> besides(Member member, List<String> together) {
        List<String> others =
                together.stream().filter(name -> !name.equals(member.name())).toList();
        Map<String, Object> present = new LinkedHashMap<>();
        others.forEach(name -> present.put(name, map("not", NULL)));
        return map(
                "if",
                map(
                        "type", "object",
                        "required", List.of(member.name()),
                        "properties", map(member.name(), value(member.value()))),
                "then",
                map("required", others, "properties", present));
    }

    private static Map<String, Object> text(String meaning) {
        return described(
                meaning,
                map(
                        "type",
                        "object",
                        "minProperties",
                        1,
                        "propertyNames",
                        map("$ref", reference(StringSchemas.name(StringForm.LANGUAGE_TAG))),
                        "additionalProperties",
                        map("$ref", reference(StringSchemas.name(StringForm.TEXT)))));
    }

    private static Map<String, Object> vocabulary(TermType term) {
        String meaning = Javadocs.of(term.type());
        return term.isOpen()
                ? described(meaning + " Any other token is kept.", openVocabulary(term))
                : described(meaning, map("enum", tokens(term)));
    }

    private static Map<String, Object> openVocabulary(TermType term) {
        Map<String, Object> schema = StringSchemas.string(Patterns.TERM, Patterns.LINE_BREAK);
        schema.put("examples", tokens(term));
        return schema;
    }

    static List<String> tokens(TermType term) {
        return term.known().stream().map(Term::token).toList();
    }

    private static List<String> names(List<ObjectType> types) {
        return types.stream().map(ObjectType::name).toList();
    }

    static String reference(String definition) {
        return "#/$defs/" + definition;
    }

    static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> described = map("description", description);
        described.putAll(schema);
        return described;
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
