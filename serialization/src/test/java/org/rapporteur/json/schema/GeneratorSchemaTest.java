package org.rapporteur.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.PublishedSchema;
import org.rapporteur.json.Tree;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.LanguageMap;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.model.Dossier;

/** The schema for generators keeps to what these take, and what is written by it is read. */
class GeneratorSchemaTest {
    /** What generators of structured output have in common; no oneOf, no condition, no pattern. */
    private static final Set<String> KEYWORDS = Set.of(
            "$schema",
            "$id",
            "$ref",
            "$defs",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "anyOf",
            "enum",
            "minimum",
            "maximum");

    @SuppressWarnings("unchecked")
    private static final Map<String, Object> SCHEMA =
            (Map<String, Object>) Objects.requireNonNull(Tree.of(ModelFile.GENERATOR_SCHEMA.text()));

    @Test
    void everyObjectRequiresAllOfItsPropertiesAndAllowsNoOther() {
        List<Map<String, Object>> objects = new ArrayList<>();
        walk(SCHEMA, schema -> {
            assertThat(KEYWORDS).containsAll(schema.keySet());
            assertThat(schema.containsKey("$ref") && schema.size() > 1)
                    .as("%s", schema)
                    .isFalse();
            if (schema.containsKey("properties")) {
                objects.add(schema);
            }
        });

        assertThat(objects).hasSizeGreaterThan(20).allSatisfy(schema -> {
            assertThat(schema).containsEntry("type", "object").containsEntry("additionalProperties", false);
            assertThat(schema.get("required"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .containsExactlyElementsOf(((Map<?, ?>) schema.get("properties")).keySet());
        });
    }

    @Test
    void theRootIsAnObjectAndNothingLeadsBackToItself() {
        assertThat(SCHEMA).containsEntry("type", "object");
        assertNoCycle(SCHEMA, List.of());
    }

    @Test
    void aDossierWithNullsForAllThatIsAbsentIsValidAndIsReadAsTheOneWithout() throws IOException {
        for (String golden : List.of("full", "minimal")) {
            Object document = Tree.of(golden(golden));

            Object plain = written(ObjectTypes.DOSSIER, document, false);
            Object filled = written(ObjectTypes.DOSSIER, document, true);

            assertThat(PublishedSchema.faults(ModelFile.GENERATOR_SCHEMA, Tree.text(filled)))
                    .isEmpty();
            ReadResult<Dossier> read = JsonReader.of(Dossier.class).tryRead(Tree.text(filled));
            assertThat(read.problems()).isEmpty();
            assertThat(read.value())
                    .isEqualTo(JsonReader.of(Dossier.class)
                            .tryRead(Tree.text(plain))
                            .value());
        }
    }

    @Test
    void whatIsAbsentOrUnknownIsRefused() throws IOException {
        Map<String, Object> filled = map(written(ObjectTypes.DOSSIER, Tree.of(golden("minimal")), true));
        filled.put("later", true);
        filled.remove("title");

        assertThat(PublishedSchema.faults(ModelFile.GENERATOR_SCHEMA, Tree.text(filled)))
                .hasSize(2);
    }

    /** The document as a generator would write it: known properties only, all of them if wanted, and texts in English. */
    private static @Nullable Object written(ValueType type, @Nullable Object value, boolean filled) {
        if (value != null && type instanceof LanguageMap) {
            return Map.of("en", map(value).values().iterator().next());
        } else if (value instanceof List<?> elements && type instanceof ListType list) {
            return elements.stream()
                    .map(element -> written(list.element(), element, filled))
                    .filter(Objects::nonNull)
                    .toList();
        } else if (value != null && type instanceof EntityType entity) {
            Object kind = map(value).getOrDefault("type", entity.kinds().get(0).name());
            return entity.kinds().stream()
                    .filter(known -> known.name().equals(kind))
                    .findFirst()
                    .map(known -> written(known, value, filled))
                    .orElse(null);
        } else if (value != null && type instanceof ObjectType object) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (Member member : object.members()) {
                boolean isKept = filled || map(value).containsKey(member.name());
                if (isKept && !member.name().equals("others")) {
                    members.put(
                            member.name(), written(member.value(), map(value).get(member.name()), filled));
                }
            }
            return members;
        }
        return value;
    }

    private static void assertNoCycle(Object schema, List<String> way) {
        walk(schema, each -> {
            if (each.get("$ref") instanceof String reference) {
                String name = reference.replace("#/$defs/", "");
                assertThat(way).doesNotContain(name);
                List<String> longer = new ArrayList<>(way);
                longer.add(name);
                assertNoCycle(Objects.requireNonNull(map(SCHEMA.get("$defs")).get(name), name), longer);
            }
        });
    }

    /** Visits a schema and all in it. */
    private static void walk(@Nullable Object schema, Consumer<Map<String, Object>> visit) {
        Map<String, Object> keywords = map(schema);
        visit.accept(keywords);
        for (String holder : List.of("properties", "$defs")) {
            if (keywords.get(holder) instanceof Map<?, ?> schemas) {
                schemas.values().forEach(each -> walk(each, visit));
            }
        }
        if (keywords.get("anyOf") instanceof List<?> schemas) {
            schemas.forEach(each -> walk(each, visit));
        }
        if (keywords.containsKey("items")) {
            walk(keywords.get("items"), visit);
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in =
                GeneratorSchemaTest.class.getResourceAsStream("/golden/dossier/valid/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
