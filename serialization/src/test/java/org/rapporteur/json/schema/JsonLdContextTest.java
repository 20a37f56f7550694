package org.rapporteur.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.RandomDossiers;
import org.rapporteur.json.Tree;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.ConstantType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.LanguageMap;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Dossier;

/** Each property of a document is in its expanded form, once, and nothing else is. */
class JsonLdContextTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 11L);

    @Test
    void allThatIsKnownOfAGoldenDossierIsExpanded() throws IOException {
        assertExpanded(golden("full"));
        assertExpanded(golden("minimal"));
    }

    @Test
    void allThatIsKnownOfRandomDossiersIsExpanded() {
        RandomDossiers random = new RandomDossiers(SEED, false);
        JsonWriter<Dossier> writer = JsonWriter.of(Dossier.class);
        for (int i = 0; i < 20; i++) {
            assertExpanded(writer.toText((Dossier)
                    Objects.requireNonNull(random.byType().get(Dossier.class)).get()));
        }
    }

    @Test
    void everyTypeHasOneIriForEachOfItsProperties() {
        for (ObjectType type : types()) {
            assertThat(type.members())
                    .extracting(member -> JsonLdContext.iri(type, member))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyForeignIriIsThatOfATypeOrOfAPropertyThatTheTypeDeclares() {
        Set<String> names = new HashSet<>();
        for (ObjectType type : types()) {
            names.add(type.name());
            type.members().stream()
                    .filter(member -> !(member.value() instanceof ConstantType))
                    .forEach(member -> names.add(JsonLdContext.name(type, member)));
        }

        assertThat(names).containsAll(LinkedTerms.FOREIGN.keySet());
    }

    @Test
    void anIdThatLooksLikeAPrefixedNameStaysAsItIs() {
        String document = "{\"format\": \"rapporteur/1\", \"actors\": [{\"type\": \"State\", \"id\": \"org:1\","
                + " \"names\": [{\"text\": \"A\"}], \"basis\": [\"schema:x\"]}]}";

        assertThat(LinkedData.expanded(document).toString())
                .contains("\"@id\":\"org:1\"")
                .contains("{\"@id\":\"schema:x\"}");
    }

    @Test
    void whatIsNotKnownIsNotExpanded() {
        String document =
                "{\"format\": \"rapporteur/1\", \"later\": 1, \"sources\": [{\"type\": \"Source\", \"id\": \"s\","
                        + " \"licence\": \"CC0-1.0\", \"publisher\": {\"asNamed\": \"A\", \"id\": \"b\", \"type\": \"C\","
                        + " \"title\": {\"en\": \"D\"}, \"url\": \"https://example.org/\"}}]}";

        assertThat(LinkedData.expanded(document).toString())
                .isEqualTo("[{\"https://rapporteur.org/ns/1#Dossier.format\":[{\"@value\":\"rapporteur/1\"}],"
                        + "\"https://rapporteur.org/ns/1#Dossier.sources\":[{\"@type\":[\"https://schema.org/CreativeWork\"],"
                        + "\"@id\":\"https://example.org/dossiers/7/s\",\"https://rapporteur.org/ns/1#Source.publisher\":"
                        + "[{\"https://rapporteur.org/ns/1#Party.asNamed\":[{\"@value\":\"A\"}]}]}]}]");
    }

    @Test
    void aRecordWithoutATypeIsKnownByItsIdAlone() {
        String document =
                "{\"format\": \"rapporteur/1\", \"sources\": [{\"id\": \"s\", \"title\": \"A\", \"licence\": \"B\"}]}";

        assertThat(LinkedData.expanded(document).toString())
                .contains("#Dossier.sources\":[{\"@id\":\"https://example.org/dossiers/7/s\"}]");
    }

    @Test
    void aTypeThatIsNotKnownIsRelativeToTheBaseAndHasNoProperties() {
        String document =
                "{\"format\": \"rapporteur/1\", \"others\": [{\"type\": \"Treaty\", \"id\": \"t\", \"title\": \"A\"}]}";

        assertThat(LinkedData.expanded(document).toString())
                .contains("#Dossier.others\":[{\"@type\":[\"https://example.org/dossiers/7/Treaty\"],"
                        + "\"@id\":\"https://example.org/dossiers/7/t\"}]");
    }

    private static List<ObjectType> types() {
        return Stream.of(List.of(ObjectTypes.DOSSIER), ObjectTypes.entities(), ObjectTypes.parts())
                .flatMap(List::stream)
                .toList();
    }

    private static void assertExpanded(String document) {
        JsonArray expanded = LinkedData.expanded(document);
        assertThat(expanded).hasSize(1);
        assertExpanded(ObjectTypes.DOSSIER, map(Tree.of(document)), expanded.getJsonObject(0));
    }

    private static void assertExpanded(ObjectType type, Map<String, Object> written, JsonObject expanded) {
        Set<String> iris = new HashSet<>();
        if (written.containsKey("id")) {
            iris.add("@id");
        }
        for (Member member : type.members()) {
            Object value = written.get(member.name());
            if (member.name().equals("type") && value != null) {
                iris.add("@type");
                assertThat(expanded.getJsonArray("@type").getString(0)).isEqualTo(LinkedTerms.of(type));
            } else if (value != null && !member.name().equals("id")) {
                String iri = JsonLdContext.iri(type, member);
                iris.add(iri);
                assertThat(expanded).as("%s of %s", member.name(), type.name()).containsKey(iri);
                assertValues(member.value(), value, expanded.getJsonArray(iri));
            }
        }
        assertThat(expanded.keySet()).as(type.name()).isEqualTo(iris);
    }

    private static void assertValues(ValueType type, Object written, JsonArray expanded) {
        if (type instanceof LanguageMap) {
            assertThat(expanded).hasSameSizeAs(map(written).keySet());
            return;
        }
        List<?> values = type instanceof ListType && !isJson(type) ? (List<?>) written : List.of(written);
        JsonArray found = isOrdered(expanded) ? expanded.getJsonObject(0).getJsonArray("@list") : expanded;
        assertThat(found).hasSameSizeAs(values);
        for (int i = 0; i < values.size(); i++) {
            assertValue(ObjectTypes.plain(type), values.get(i), found.get(i));
        }
    }

    private static boolean isJson(ValueType type) {
        return ObjectTypes.plain(type) instanceof LanguageMap;
    }

    private static boolean isOrdered(JsonArray expanded) {
        return expanded.get(0) instanceof JsonObject object && object.containsKey("@list");
    }

    private static void assertValue(ValueType type, @Nullable Object written, JsonValue expanded) {
        JsonObject value = expanded.asJsonObject();
        if (type instanceof ObjectType part) {
            assertExpanded(part, map(written), value);
        } else if (type instanceof EntityType entity) {
            String kind = String.valueOf(map(written).get("type"));
            entity.kinds().stream()
                    .filter(known -> known.name().equals(kind))
                    .forEach(known -> assertExpanded(known, map(written), value));
        } else if (type instanceof TermType term && !term.isOpen()) {
            assertThat(value.getString("@id"))
                    .isEqualTo(LinkedTerms.NAMESPACE + term.type().getSimpleName() + "." + written);
        } else if (value.containsKey("@id")) {
            assertThat(value.getString("@id")).endsWith(String.valueOf(written)).contains(":");
        } else if (written instanceof String text) {
            assertThat(value.getString("@value")).isEqualTo(text);
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream in = JsonLdContextTest.class.getResourceAsStream("/golden/dossier/valid/" + name + ".json")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }
}
