package org.rapporteur.exchange.popolo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.exchange.ExchangeResult;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Organization;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Violation;

class PopoloReaderTest {
    private static final String CITED = ",\"citations\":[{\"source\":\"popolo:import\"}]";

    @TempDir
    private Path folder;

    @Test
    void aPersonHasNamesDatesAndWhatElseIsStated() {
        assertThat(
                        person(
                                "\"name\":\"A\",\"birth_date\":\"1971\",\"death_date\":\"unknown\",\"gender\":\"female\",\"email\":null"))
                .isEqualTo("{\"type\":\"Person\",\"id\":\"p\",\"names\":[{\"text\":\"A\"}],\"born\":\"1971\"" + CITED
                        + ",\"popolo:death_date\":\"unknown\",\"popolo:gender\":\"female\"}");
    }

    @Test
    void nullArgumentsAreNamed() {
        PopoloReader reader = Popolo.reader();

        assertThatNullPointerException()
                .isThrownBy(() -> reader.read((String) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> reader.read((byte[]) null))
                .withMessage("json");
        assertThatNullPointerException()
                .isThrownBy(() -> reader.read((Path) null))
                .withMessage("json");
        assertThatNullPointerException().isThrownBy(() -> reader.withDate(null)).withMessage("published");
        assertThatNullPointerException()
                .isThrownBy(() -> reader.withLanguage(null))
                .withMessage("tag");
        assertThatNullPointerException()
                .isThrownBy(() -> reader.withLimits(null))
                .withMessage("choice");
        assertThatNullPointerException()
                .isThrownBy(() -> Popolo.writer().toText(null))
                .withMessage("dossier");
    }

    @Test
    void otherNamesKeepTheirLanguageKindAndPeriod() {
        assertThat(
                        person(
                                "\"name\":\"A\",\"other_names\":[{\"name\":\"B\",\"note\":\"alternate\",\"end_date\":\"1999\"},"
                                        + "{\"name\":\"C\",\"lang\":\"zh-hant\",\"note\":\"multilingual\"},{\"note\":\"nameless\"}]"))
                .isEqualTo("{\"type\":\"Person\",\"id\":\"p\",\"names\":[{\"text\":\"A\"},"
                        + "{\"text\":\"B\",\"kind\":\"alias\",\"period\":\"/1999\"},"
                        + "{\"text\":\"C\",\"language\":\"zh-Hant\",\"popolo:note\":\"multilingual\"}]" + CITED
                        + ",\"popolo:other_names\":[{\"note\":\"nameless\"}]}");
    }

    @Test
    void sourcesOfARecordAreCited() {
        Dossier dossier = read(
                "{\"persons\":[{\"name\":\"A\",\"sources\":[{\"url\":\"https://example.org/a\",\"note\":\"register\"},"
                        + "{\"url\":\"no URL\"}]}]}");
        assertThat(json(Person.class, dossier.actors().get(0)))
                .isEqualTo("{\"type\":\"Person\",\"id\":\"popolo:new/person/0\",\"names\":[{\"text\":\"A\"}],"
                        + "\"citations\":[{\"source\":\"popolo:import\"},"
                        + "{\"source\":\"https://example.org/a\",\"popolo:note\":\"register\"}],"
                        + "\"popolo:sources\":[{\"url\":\"no URL\"}]}");
        assertThat(json(Source.class, dossier.sources().get(1)))
                .isEqualTo("{\"type\":\"Source\",\"id\":\"https://example.org/a\",\"url\":\"https://example.org/a\"}");
    }

    @Test
    void anOrganizationHasAKindIfItIsATerm() {
        Dossier dossier = read(
                "{\"organizations\":[{\"id\":\"a\",\"name\":\"A\",\"classification\":\"party\",\"parent_id\":\"b\","
                        + "\"founding_date\":\"1848-03\"},{\"id\":\"b\",\"name\":\"B\",\"classification\":\"political party\"}]}");
        assertThat(json(Organization.class, dossier.actors().get(0)))
                .isEqualTo(
                        "{\"type\":\"Organization\",\"id\":\"a\",\"names\":[{\"text\":\"A\"}],\"kind\":\"party\",\"parent\":\"b\","
                                + "\"period\":\"1848-03/\"" + CITED + "}");
        assertThat(json(Organization.class, dossier.actors().get(1)))
                .isEqualTo("{\"type\":\"Organization\",\"id\":\"b\",\"names\":[{\"text\":\"B\"}]" + CITED
                        + ",\"popolo:classification\":\"political party\"}");
    }

    @Test
    void aMembershipWithAnOfficeIsATenureAndAnyOtherAMembership() {
        Dossier dossier = read("{\"persons\":[{\"id\":\"p\",\"name\":\"A\"}],"
                + "\"posts\":[{\"id\":\"chair\",\"label\":\"Chair\",\"organization_id\":\"o\"}],\"memberships\":["
                + "{\"person_id\":\"p\",\"organization_id\":\"o\",\"post_id\":\"chair\",\"start_date\":\"2014\",\"end_date\":\"2014\"},"
                + "{\"id\":\"m\",\"person_id\":\"p\",\"organization_id\":\"o\",\"label\":\"Clerk\",\"role\":\"clerk\",\"area_id\":\"1\"},"
                + "{\"person_id\":\"p\",\"organization_id\":\"o\",\"role\":\"member\",\"start_date\":\"2012\"},"
                + "{\"person_id\":\"gone\",\"organization_id\":\"o\",\"role\":\"whip\"},{\"organization_id\":\"o\"}]}");
        assertThat(json(Person.class, dossier.actors().get(0)))
                .isEqualTo("{\"type\":\"Person\",\"id\":\"p\",\"names\":[{\"text\":\"A\"}],\"tenures\":["
                        + "{\"office\":{\"und\":\"Chair\"},\"officeId\":\"chair\",\"organization\":\"o\",\"period\":\"2014\""
                        + CITED + "},"
                        + "{\"office\":{\"und\":\"Clerk\"},\"organization\":\"o\"" + CITED
                        + ",\"popolo:area_id\":\"1\",\"popolo:id\":\"m\",\"popolo:role\":\"clerk\"}]" + CITED + "}");
        assertThat(dossier.memberships().stream().map(each -> json(Membership.class, each)))
                .containsExactly(
                        "{\"type\":\"Membership\",\"id\":\"popolo:new/membership/0\",\"member\":\"p\",\"organization\":\"o\","
                                + "\"stage\":\"member\",\"period\":\"2012/\"" + CITED + "}",
                        "{\"type\":\"Membership\",\"id\":\"popolo:new/membership/1\",\"member\":\"gone\",\"organization\":\"o\","
                                + "\"stage\":\"member\"" + CITED + ",\"popolo:role\":\"whip\"}");
        assertThat(dossier.others().stream().map(each -> json(OtherEntity.class, each)))
                .containsExactly(
                        "{\"type\":\"popolo:post\",\"id\":\"chair\",\"popolo:label\":\"Chair\",\"popolo:organization_id\":\"o\"}",
                        "{\"type\":\"popolo:membership\",\"popolo:organization_id\":\"o\"}");
    }

    @Test
    void anEventIsAMeetingAndASpeechAStatement() {
        Dossier dossier = Popolo.reader()
                .withLanguage(LanguageTag.ENGLISH)
                .read(
                        "{\"events\":[{\"id\":\"e\",\"name\":\"Sitting\",\"status\":\"held\",\"start_date\":\"2013\",\"end_date\":\"2013\","
                                + "\"location\":\"Hall\",\"organization_id\":\"o\",\"attendees\":[{\"id\":\"p\"}],\"parent_id\":\"term\"}],"
                                + "\"speeches\":[{\"id\":\"s\",\"creator_id\":\"p\",\"attribution_text\":\"Ms A\",\"role\":\"Speaker\","
                                + "\"audience_id\":\"q\",\"text\":\"Order!\",\"type\":\"speech\",\"event_id\":\"e\",\"position\":1}]}")
                .orThrow();
        assertThat(json(Meeting.class, dossier.meetings().get(0)))
                .isEqualTo(
                        "{\"type\":\"Meeting\",\"id\":\"e\",\"title\":{\"en\":\"Sitting\"},\"status\":\"held\",\"date\":\"2013\","
                                + "\"place\":{\"name\":{\"en\":\"Hall\"}},\"participants\":[{\"party\":{\"actor\":\"o\"},\"role\":\"organiser\"},"
                                + "{\"party\":{\"actor\":\"p\"},\"attendance\":\"attended\"}]" + CITED
                                + ",\"links\":[{\"relation\":\"part-of\",\"target\":\"term\"}]}");
        assertThat(json(Statement.class, dossier.statements().get(0)))
                .isEqualTo("{\"type\":\"Statement\",\"id\":\"s\",\"speakers\":[{\"asNamed\":\"Ms A\",\"actor\":\"p\","
                        + "\"capacity\":{\"en\":\"Speaker\"}}],\"addressees\":[{\"actor\":\"q\"}],\"content\":{\"en\":\"Order!\"},"
                        + "\"fidelity\":\"verbatim\",\"meeting\":\"e\"" + CITED + ",\"popolo:position\":1}");
    }

    @Test
    void aVoteEventIsAMeetingWithAnOutcome() {
        Dossier dossier = read(
                "{\"motions\":[{\"id\":\"m\",\"creator_id\":\"p\",\"text\":\"To clean the lake.\",\"result\":\"pass\"}],"
                        + "\"vote_events\":[{\"id\":\"v\",\"identifier\":\"42\",\"motion_id\":\"m\",\"votes\":["
                        + "{\"voter_id\":\"p\",\"option\":\"not voting\",\"party_id\":\"o\",\"weight\":2},{\"option\":\"no\"}],"
                        + "\"counts\":[{\"option\":\"yes\",\"value\":3}]}]}");
        assertThat(json(Statement.class, dossier.statements().get(0)))
                .isEqualTo("{\"type\":\"Statement\",\"id\":\"m\",\"speakers\":[{\"actor\":\"p\"}],"
                        + "\"content\":{\"und\":\"To clean the lake.\"},\"act\":\"propose\"" + CITED
                        + ",\"popolo:class\":\"motion\",\"popolo:result\":\"pass\"}");
        assertThat(json(Meeting.class, dossier.meetings().get(0)))
                .isEqualTo("{\"type\":\"Meeting\",\"id\":\"v\",\"kind\":\"vote\",\"outcomes\":[{\"kind\":\"decision\","
                        + "\"summary\":{\"und\":\"To clean the lake.\"},\"statement\":\"m\",\"votes\":[{\"voter\":{\"actor\":\"p\","
                        + "\"onBehalfOf\":\"o\"},\"option\":\"not-voting\",\"popolo:weight\":2}],"
                        + "\"counts\":[{\"option\":\"yes\",\"value\":3}]}]" + CITED
                        + ",\"popolo:identifier\":\"42\",\"popolo:votes\":[{\"option\":\"no\"}]}");
    }

    @Test
    void idsAreMappedOneToOneAndKept() {
        Dossier dossier = read(
                "{\"persons\":[{\"id\":7,\"name\":\"A\"},{\"id\":\"a b\",\"name\":\"B\"},{\"id\":\"popolo:id/x\",\"name\":\"C\"}],"
                        + "\"organizations\":[{\"id\":\"7\",\"name\":\"D\"},{\"id\":\"party/й\",\"name\":\"E\",\"parent_id\":\"7\"}]}");
        assertThat(dossier.actors().stream().map(actor -> actor.id().value()))
                .containsExactly(
                        "popolo:person/7",
                        "popolo:id/a%20b",
                        "popolo:id/popolo:id/x",
                        "popolo:organization/7",
                        "popolo:id/party/%D0%B9");
        assertThat(dossier.actors().get(1).extensions().property("popolo:id")).contains(new JsonString("a b"));
        assertThat(((Organization) dossier.actors().get(4))
                        .parent()
                        .orElseThrow()
                        .value())
                .isEqualTo("popolo:organization/7");
    }

    @Test
    void danglingAndRepeatedIdsAreFindings() {
        Dossier dossier = read(
                "{\"organizations\":[{\"id\":\"a\",\"name\":\"A\",\"parent_id\":\"gone\"},{\"id\":\"a\",\"name\":\"B\"}]}");
        assertThat(RuleSet.standard().validate(dossier).violations().stream().map(Violation::code))
                .contains("dangling-reference", "duplicate-id");
    }

    @Test
    void namesOfExtensionsAreNoFindings() {
        for (String name : Sample.NAMES) {
            assertThat(RuleSet.standard().validate(read(Sample.of(name))).violations().stream()
                            .map(Violation::code))
                    .doesNotContain("unrecognized-property", "unrecognized-type", "possibly-misspelt-property");
        }
    }

    @Test
    void eachRecordCitesTheImport() {
        Dossier dossier = Popolo.reader()
                .withSource("our-import")
                .withDate(Edtf.parse("2024-05"))
                .read(Sample.of("everypolitician"))
                .orThrow();
        assertThat(json(Source.class, dossier.sources().get(0)))
                .isEqualTo(
                        "{\"type\":\"Source\",\"id\":\"our-import\",\"kind\":\"document\",\"date\":\"2024-05\",\"popolo:import\":true}");
        List<Entity> records = dossier.entities().stream()
                .filter(each -> each instanceof KnownEntity && !(each instanceof Source))
                .toList();
        assertThat(records)
                .hasSize(6)
                .allSatisfy(each -> assertThat(
                                ((KnownEntity) each).citations().get(0).source().value())
                        .isEqualTo("our-import"));
    }

    @Test
    void twoImportsAreEqual() {
        for (String name : Sample.NAMES) {
            assertThat(JsonWriter.of(Dossier.class).toBytes(read(Sample.of(name))))
                    .isEqualTo(JsonWriter.of(Dossier.class).toBytes(read(Sample.of(name))));
        }
    }

    @Test
    void embeddedObjectsAreRecordsOfTheirOwn() {
        Dossier dossier = read(Sample.of("embedded"));
        assertThat(dossier.actors().stream().map(actor -> actor.id().value())).containsExactly("p1", "p1", "p2", "o1");
        assertThat(json(Person.class, dossier.actors().get(0)))
                .contains(
                        "\"tenures\":[{\"office\":{\"und\":\"Chair\"},\"officeId\":\"chair\",\"organization\":\"o1\",\"period\":\"2001/\"");
        assertThat(dossier.meetings().stream().map(meeting -> meeting.id().value()))
                .containsExactly("e1", "e2", "v1");
        assertThat(dossier.extensions().property("popolo:items"))
                .hasToString("Optional[[{\"@type\": \"Unheard\", \"id\": \"u\"}, \"a string\"]]");
    }

    @Test
    void whatAnObjectIsEmbeddedInIsKeptWhereNothingElseNamesIt() {
        Dossier dossier = read("{\"organizations\":[{\"id\":\"o\",\"name\":\"O\",\"memberships\":[{\"label\":\"Chair\","
                + "\"area\":{\"id\":\"a\",\"name\":\"A\"}}]}]}");
        assertThat(dossier.others().stream().map(each -> json(OtherEntity.class, each)))
                .containsExactly(
                        "{\"type\":\"popolo:membership\",\"popolo:area_id\":\"a\",\"popolo:label\":\"Chair\","
                                + "\"popolo:organization_id\":\"o\"}",
                        "{\"type\":\"popolo:area\",\"id\":\"a\",\"popolo:name\":\"A\"}");
    }

    @Test
    void theRoleOfAPostIsTheOfficeOfItsMembers() {
        Dossier dossier =
                read("{\"persons\":[{\"id\":\"p\",\"name\":\"A\"}],\"posts\":[{\"id\":\"t\",\"role\":\"Treasurer\"}],"
                        + "\"memberships\":[{\"person_id\":\"p\",\"post_id\":\"t\",\"role\":\"member\"}]}");
        assertThat(json(Person.class, dossier.actors().get(0)))
                .contains("\"tenures\":[{\"office\":{\"und\":\"Treasurer\"},\"officeId\":\"t\"" + CITED
                        + ",\"popolo:role\":\"member\"}]");
        assertThat(read(Popolo.writer().toText(dossier).orThrow())).isEqualTo(dossier);
    }

    @Test
    void textFilesAndStreamsGiveTheSame() throws IOException {
        byte[] sample = Sample.of("parliament");
        Dossier dossier = read(sample);
        assertThat(read(new String(sample, StandardCharsets.UTF_8))).isEqualTo(dossier);
        assertThat(Popolo.reader().read(new ByteArrayInputStream(sample)).orThrow())
                .isEqualTo(dossier);
        assertThat(Popolo.reader()
                        .read(Files.write(folder.resolve("a"), sample))
                        .orThrow())
                .isEqualTo(dossier);
    }

    private static String person(String members) {
        ExchangeResult<Dossier> result = Popolo.reader().read("{\"persons\":[{\"id\":\"p\"," + members + "}]}");
        return json(Person.class, result.orThrow().actors().get(0));
    }

    private static Dossier read(String json) {
        return Popolo.reader().read(json).orThrow();
    }

    private static Dossier read(byte[] json) {
        return Popolo.reader().read(json).orThrow();
    }

    private static <T> String json(Class<T> type, Object entity) {
        return JsonWriter.of(type).toText(type.cast(entity));
    }
}
