package org.rapporteur.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.Tree;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.SpeechAct;

/** What this version does not know is kept, and written back where it stood. */
class UnknownsTest {
    /** As a later version might write it: unknown properties in every object, unknown terms and kinds of entity. */
    private static final String LATER = """
        {"format": "rapporteur/1", "profile": {"version": 1.90, "tags": [null, [], {}]}, "title": {"en": "Later"},
         "sources": [
           {"type": "Source", "id": "s1", "kind": "hologram", "paywall": true,
            "publisher": {"asNamed": "DEA News", "imprint": {"b": 1, "a": 2}}},
           {"type": "Recording", "id": "r1", "minutes": 12.50}],
         "actors": [
           {"type": "Person", "id": "p1", "pronoun": "she",
            "names": [{"text": "Олена", "kind": "patronymic", "tone": [1e2],
                "citations": [{"source": "s1", "page": -0}]}],
            "tenures": [{"office": {"uk": "посол"}, "rank": "first", "citations": [{"source": "s1", "page": 3}]}]},
           {"type": "Movement", "names": "none", "id": 17}],
         "statements": [
           {"type": "Statement", "id": "st1", "act": "muse", "mood": null, "content": {"en": "Words."},
            "speakers": [{"actor": "p1", "attribution": "whispered", "gesture": "nod"}],
            "topics": [{"label": {"en": "peace"}, "weight": 0.10}],
            "place": {"name": {"en": "Kyiv"}, "plusCode": "8GX5",
                "identifiers": [{"scheme": "later", "value": "1", "by": "x"}]},
            "links": [{"relation": "echoes", "target": "st0", "since": 2030}],
            "assessment": {"credibility": 2, "model": "x"}, "revision": {"number": 3, "branch": "main"}}],
         "meetings": [
           {"type": "Meeting", "id": "m1", "kind": "vigil", "hybridity": 0.5,
            "previously": [{"date": "2023", "cause": "rain"}],
            "participants": [{"party": {"actor": "p1"}, "role": "witness", "seat": 1}],
            "outcomes": [{"kind": "later-kind", "summary": {"en": "x"}, "cost": 1.0}]}],
         "positions": [
           {"type": "MembershipPosition", "id": "pos1", "holder": {"actor": "p1"}, "candidate": "c",
                "organization": "o",
            "aspect": "later-aspect", "direction": "supports", "strength": 9,
            "conditions": [{"operator": "requires", "kind": "later", "text": {"en": "x"}, "clause": {"z": 1, "y": [2]},
                            "citations": [{"source": "s1", "page": 4}]}]}],
         "memberships": [
           {"type": "Membership", "id": "ms1", "member": "c", "organization": "o", "stage": "later-stage",
                "fee": 1e-7}],
         "others": [{"type": "Treaty", "id": "two words", "articles": [{"b": [], "a": null}]}]}
        """;

    private static final String TYPES =
            "one of the types Source, Person, State, Organization, Forum, Statement, Meeting, "
                    + "MembershipPosition or Membership";

    private final JsonReader<Dossier> reader = JsonReader.of(Dossier.class);
    private final JsonWriter<Dossier> writer = JsonWriter.of(Dossier.class);

    @Test
    void aLaterDossierIsWrittenBackAsTheSameTree() {
        assertThat(Tree.of(writer.toBytes(reader.read(LATER)))).isEqualTo(Tree.of(LATER));
    }

    @Test
    void editingOneFieldOfALaterDossierChangesNothingElse() {
        Dossier dossier = reader.read(LATER);
        Dossier edited = dossier.toBuilder().title(Text.en("Earlier")).build();
        assertThat(Tree.of(writer.toBytes(edited))).isEqualTo(Tree.of(LATER.replace("\"Later\"", "\"Earlier\"")));
    }

    @Test
    void editingOneEntityOfALaterDossierChangesNothingElse() {
        Dossier dossier = reader.read(LATER);
        Statement statement = dossier.statements().get(0);
        Statement edited = statement.toBuilder().act(SpeechAct.DENY).build();
        byte[] json =
                writer.toBytes(dossier.toBuilder().statements(List.of(edited)).build());
        assertThat(Tree.of(json)).isEqualTo(Tree.of(LATER.replace("\"muse\"", "\"deny\"")));
    }

    @Test
    void unknownPropertiesCanBeLookedUp() {
        Dossier dossier = reader.read(LATER);
        assertThat(dossier.memberships().get(0).extensions().property("fee")).contains(new JsonNumber("1e-7"));
        assertThat(dossier.sources().get(0).extensions().properties()).containsOnlyKeys("paywall");
        assertThat(dossier.positions()
                        .get(0)
                        .conditions()
                        .get(0)
                        .citations()
                        .get(0)
                        .extensions()
                        .property("page"))
                .contains(new JsonNumber("4"));
    }

    @Test
    void unknownTermsAreKeptAndToldApart() {
        Dossier dossier = reader.read(LATER);
        assertThat(dossier.sources().get(0).kind()).hasValueSatisfying(kind -> {
            assertThat(kind.token()).isEqualTo("hologram");
            assertThat(kind.isKnown()).isFalse();
        });
    }

    @Test
    void unknownEntitiesKeepTheirListAndComeInTheOrderOfTheDocument() {
        assertThat(reader.read(LATER).others())
                .extracting(OtherEntity::type, other -> other.list().orElse("others"))
                .containsExactly(tuple("Recording", "sources"), tuple("Movement", "actors"), tuple("Treaty", "others"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sources", "actors", "statements", "meetings", "positions", "memberships", "others"})
    void anUnknownEntityIsKeptInEveryList(String list) {
        String json = "{\"format\":\"rapporteur/1\",\"" + list + "\":[{\"type\":\"Later\",\"id\":\"x\",\"a\":[null]}]}";
        Dossier dossier = reader.read(json);
        assertThat(dossier.others()).singleElement().satisfies(other -> {
            assertThat(other.type()).isEqualTo("Later");
            assertThat(other.id())
                    .hasValueSatisfying(id -> assertThat(id.value()).isEqualTo("x"));
            assertThat(other.list()).isEqualTo(Optional.of(list).filter(name -> !name.equals("others")));
        });
        assertThat(writer.toText(dossier)).isEqualTo(json);
    }

    @Test
    void anUnknownEntityIsWrittenBehindTheKnownOnesOfItsList() {
        Dossier dossier = reader.read("{\"format\":\"rapporteur/1\",\"sources\":"
                + "[{\"type\":\"B\"},{\"id\":\"s\"},{\"type\":\"A\"},{\"id\":\"t\",\"type\":\"Source\"}]}");
        assertThat(writer.toText(dossier))
                .isEqualTo("{\"format\":\"rapporteur/1\",\"sources\":[{\"type\":\"Source\",\"id\":\"s\"},"
                        + "{\"type\":\"Source\",\"id\":\"t\"},{\"type\":\"B\"},{\"type\":\"A\"}]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"two words\"", "17", "null", "{\"@value\":\"x\"}", "[\"x\"]", "false"})
    void anUnknownEntityMayCallAnythingItsId(String id) {
        String json = "{\"type\":\"Later\",\"a\":1,\"id\":" + id + "}";
        OtherEntity other = JsonReader.of(OtherEntity.class).read(json);
        assertThat(other.id()).isEmpty();
        assertThat(other.extensions().properties()).containsOnlyKeys("a", "id");
        assertThat(JsonWriter.of(OtherEntity.class).toText(other)).isEqualTo(json);
    }

    @Test
    void anUnknownEntityReadAloneIsAnOtherEntity() {
        Entity entity = JsonReader.of(Entity.class).read("{\"type\":\"Later\",\"x\":\"y\"}");
        assertThat(entity).isInstanceOfSatisfying(OtherEntity.class, other -> {
            assertThat(other.list()).isEmpty();
            assertThat(other.extensions().properties()).isEqualTo(Map.of("x", new JsonString("y")));
        });
    }

    @Test
    void unionsReadEachKindAsItself() {
        assertThat(JsonReader.of(Entity.class).read("{\"id\":\"s\",\"type\":\"Source\"}"))
                .isInstanceOf(Source.class);
        assertThat(JsonReader.of(Entity.class).read("{\"id\":\"m\",\"type\":\"Meeting\"}"))
                .isInstanceOf(Meeting.class);
    }

    @Test
    void unknownPropertiesAreSortedByUtf16CodeUnitsAtEveryDepth() {
        String json = "{\"id\":\"s\",\"\uFFFD\":1,\"😀\":{\"\uFFFD\":1,\"😀\":2,\"a\":3,\"Z\":4},\"b\":0}";
        byte[] written =
                JsonWriter.of(Source.class).toBytes(JsonReader.of(Source.class).read(json));
        assertThat(new String(written, StandardCharsets.UTF_8))
                .isEqualTo("{\"type\":\"Source\",\"id\":\"s\",\"b\":0,\"😀\":"
                        + "{\"Z\":4,\"a\":3,\"😀\":2,\"\uFFFD\":1},\"\uFFFD\":1}");
    }

    @Test
    void aRefusedNameIsSaidWithTheOneThatMayBeMeant() {
        JsonReader<Dossier> strict =
                JsonReader.of(Dossier.class, ReadOptions.defaults().withUnknowns(Unknowns.REFUSE));

        assertThat(strict.tryRead("""
                {"format": "rapporteur/1", "statments": [], "mood": 1,
                 "sources": [{"type": "Source", "id": "s1", "titel": "x"}, {"type": "Sorce"}],
                 "others": [{"type": "Statemnt"}, {"type": "Treaty"}]}
                """).problems())
                .extracting(Problem::pointer, Problem::expected)
                .containsExactly(
                        tuple("/statments", "a property of Dossier (did you mean \"statements\"?)"),
                        tuple("/mood", "a property of Dossier"),
                        tuple("/sources/0/titel", "a property of Source (did you mean \"title\"?)"),
                        tuple("/sources/1/type", "the type Source (did you mean \"Source\"?)"),
                        tuple("/others/0/type", TYPES + " (did you mean \"Statement\"?)"),
                        tuple("/others/1/type", TYPES));
    }
}
