package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.model.term.PositionAspect;

/** What values look like in a log or a debugger. */
class ShownTest {
    private static final String LONG =
            "Accession cannot be sped up while the candidates (all of them, and that includes "
                    + "those whose talks began long ago) have not met each of the conditions. ";

    static List<Class<?>> builtTypes() {
        return Model.builtTypes();
    }

    @Test
    void entitiesAreShownByKindIdAndWhatOneWouldCallThem() {
        assertThat(Person.builder()
                        .id("breton")
                        .addName(Name.of("Thierry Breton"))
                        .build())
                .hasToString("Person breton: Thierry Breton");
        assertThat(Source.builder().id("report").build()).hasToString("Source report");
        assertThat(Source.builder()
                        .id("report")
                        .publisher(Party.named("Reuters"))
                        .date("2023-10-05")
                        .build())
                .hasToString("Source report: Reuters (2023-10-05)");
        assertThat(Source.builder().id("report").url("https://example.org/1").build())
                .hasToString("Source report: https://example.org/1");
        assertThat(Source.builder()
                        .id("report")
                        .title("Say \"no\"")
                        .publisher(Party.of("reuters"))
                        .build())
                .hasToString("Source report: \"Say \\\"no\\\"\" (reuters)");
        assertThat(OtherEntity.builder().type("Treaty").id("rome").build()).hasToString("OtherEntity rome: Treaty");
        assertThat(OtherEntity.builder().type("Treaty").build()).hasToString("OtherEntity: Treaty");
    }

    @Test
    void aStatementIsShownByWhatWasSaid() {
        Statement.Builder statement = Statement.builder().id("breton-on-pace").addSpeaker(Party.of("breton"));

        assertThat(statement.content(Text.of("uk", "Ні.").and("en", "No.")).build())
                .hasToString("Statement breton-on-pace: \"No.\"");
        assertThat(statement.content(Text.of("uk", "Ні.")).build()).hasToString("Statement breton-on-pace: \"Ні.\"");
        assertThat(statement.content(Text.en(LONG)).build())
                .hasToString("Statement breton-on-pace: \"Accession cannot be sped up while the candidates…\"");
    }

    @Test
    void meetingsArePartiesTimesAndPlaces() {
        Meeting.Builder meeting = Meeting.builder().id("kyiv");

        assertThat(meeting.build()).hasToString("Meeting kyiv");
        meeting.addParticipants(
                Collections.nCopies(7, Participant.of(Party.of("kuleba"))).toArray(Participant[]::new));
        assertThat(meeting.build()).hasToString("Meeting kyiv: kuleba, kuleba, kuleba, kuleba, kuleba, …");
        meeting.title(Text.en("Foreign ministers")).date("2023-10-02").place(Place.of(Text.en("Kyiv")));
        assertThat(meeting.build()).hasToString("Meeting kyiv: Foreign ministers (2023-10-02, Kyiv)");
    }

    @Test
    void positionsAndMembershipsAreShownByTheirParties() {
        MembershipPosition position = MembershipPosition.builder()
                .id("x")
                .holder(Party.of("breton"))
                .candidate("ukraine")
                .organization("eu")
                .direction(Direction.OPPOSES)
                .build();
        Membership membership = Membership.builder()
                .id("m")
                .member("ukraine")
                .organization("eu")
                .stage(MembershipStage.CANDIDATE)
                .period("2022-06-23/..")
                .build();

        assertThat(position).hasToString("MembershipPosition x: breton opposes ukraine in eu");
        assertThat(position.toBuilder().aspect(PositionAspect.PACE).build())
                .hasToString("MembershipPosition x: breton opposes ukraine in eu (pace)");
        assertThat(position.toBuilder().date("2023-10-02").build())
                .hasToString("MembershipPosition x: breton opposes ukraine in eu (2023-10-02)");
        assertThat(membership).hasToString("Membership m: ukraine in eu (candidate, 2022-06-23/..)");
    }

    @Test
    void aDossierIsShownByItsNumbers() {
        Dossier empty = Dossier.builder().build();
        Source source = Source.builder().id("a").build();

        assertThat(empty).hasToString("Dossier: no records");
        assertThat(empty.with(source)).hasToString("Dossier: 1 source");
        assertThat(Dossier.builder()
                        .id("d1")
                        .title(Text.en("Claims"))
                        .add(source, source, Meeting.builder().id("m").build())
                        .build())
                .hasToString("Dossier d1: Claims (2 sources, 1 meeting)");
    }

    @Test
    void partsBeginWithTheirKind() {
        Party breton = Party.named("Mr Breton").actor("breton");
        assertThat(List.of(
                        Party.of("breton"),
                        breton.withCapacity(Text.en("Commissioner")),
                        Party.described(Text.en("officials")),
                        Participant.of(breton).toBuilder()
                                .role(ParticipantRole.CHAIR)
                                .build(),
                        Citation.builder()
                                .source("report")
                                .locator("p. 3")
                                .quote("No.")
                                .build(),
                        Name.of("Bretón", "es", NameKind.TRANSLITERATION),
                        Identifier.of("wikidata", "Q1"),
                        Topic.of(Text.en("the pace")),
                        Place.builder().name(Text.en("Kyiv")).country("UA").build(),
                        Outcome.builder()
                                .kind(OutcomeKind.AGREEMENT)
                                .summary(Text.en("A plan"))
                                .build(),
                        Condition.requires(ConditionKind.of("reform"), Text.en("courts")),
                        Tenure.builder()
                                .office(Text.en("Minister"))
                                .organization("mfa")
                                .acting(true)
                                .build(),
                        Link.to(LinkRelation.of("denies"), "s1"),
                        Link.toUnidentified(LinkRelation.of("denies"), Text.en("a rumour")),
                        Schedule.builder()
                                .status(MeetingStatus.PLANNED)
                                .date("2023")
                                .build(),
                        Assessment.builder().credibility(2).confidence(80).build(),
                        Assessment.builder().build(),
                        Revision.builder().number(3).recordedBy("Ada").build()))
                .extracting(Object::toString)
                .containsExactly(
                        "Party: breton",
                        "Party: Mr Breton (breton, Commissioner)",
                        "Party: officials",
                        "Participant: Mr Breton (breton), chair",
                        "Citation: report, p. 3, \"No.\"",
                        "Name: Bretón (es, transliteration)",
                        "Identifier: wikidata Q1",
                        "Topic: the pace",
                        "Place: Kyiv (UA)",
                        "Outcome: A plan (agreement)",
                        "Condition: requires reform, courts",
                        "Tenure: Minister (mfa, acting)",
                        "Link: denies s1",
                        "Link: denies a rumour",
                        "Schedule: planned, 2023",
                        "Assessment: credibility 2, confidence 80",
                        "Assessment",
                        "Revision: 3 (Ada)");
    }

    @Test
    void textsAreShownByLanguage() {
        assertThat(Text.en("Kyiv").and("uk", "Київ")).hasToString("en: \"Kyiv\", uk: \"Київ\"");
        assertThat(Extensions.none()).hasToString("Extensions: none");
        assertThat(Extensions.of(Map.of("x-b", JsonNull.NULL, "x-a", JsonNull.NULL)))
                .hasToString("Extensions: x-a, x-b");
    }

    @Test
    void jsonIsShownAsJson() {
        JsonObject object = JsonObject.of(Map.of(
                "a", JsonArray.of(List.of(new JsonNumber("1e5"), new JsonString("say \"no\""))),
                "b", JsonObject.of(Map.of("", JsonBoolean.TRUE)),
                "c", JsonArray.of(List.of()),
                "d", JsonNull.NULL));

        assertThat(object)
                .hasToString("{\"a\": [1e5, \"say \\\"no\\\"\"], \"b\": {\"\": true}, \"c\": [], \"d\": null}");
        assertThat(JsonBoolean.FALSE).hasToString("false");
    }

    @Test
    void longJsonEndsInsideNoBracket() {
        List<JsonNumber> digits = Collections.nCopies(1_000, new JsonNumber("123456789"));

        assertThat(JsonObject.of(Map.of("x", JsonArray.of(digits), "y", JsonNull.NULL)))
                .hasToString("{\"x\": [" + "123456789, ".repeat(18) + "…], …}");
    }

    /** The number of characters and of bytes allocated is the same for values of any size. */
    @ParameterizedTest
    @MethodSource("builtTypes")
    void theLineIsShortAndCostsTheSameForValuesOfAnySize(Class<?> type) {
        Object large = large(type, 100);
        Object larger = large(type, 1_000);

        assertThat(large.toString())
                .startsWith(type.getSimpleName())
                .hasSizeLessThan(500)
                .satisfies(ShownTest::assertBalanced);
        assertThat(larger.toString().replaceAll("[0-9]+", ""))
                .isEqualTo(large.toString().replaceAll("[0-9]+", ""));
        assertThat(allocatedByShowing(larger)).isLessThan(2 * allocatedByShowing(large) + 10_000);
    }

    private static long allocatedByShowing(Object value) {
        return Allocated.by(() -> assertThat(value.toString()).isNotEmpty());
    }

    @Test
    void otherValuesAreShortForAnySize() {
        Map<String, JsonValue> members = new TreeMap<>();
        JsonValue deep = JsonArray.of(List.of());
        for (int i = 1; i < 99; i++) {
            members.put(i + LONG, new JsonString(LONG));
            deep = JsonArray.of(List.of(deep, new JsonString("a".repeat(200))));
        }
        Text text = Text.en(LONG.repeat(100));
        for (char c = 'a'; c <= 'z'; c++) {
            text = text.and("f" + c, LONG);
        }
        assertThat(List.of(JsonObject.of(members), deep, Extensions.of(members), text, new JsonNumber("1".repeat(999))))
                .extracting(Object::toString)
                .allSatisfy(shown -> assertThat(shown).hasSizeLessThan(1_000).satisfies(ShownTest::assertBalanced));
    }

    private static void assertBalanced(String shown) {
        for (String brackets : List.of("()", "[]", "{}")) {
            assertThat(shown.chars().filter(c -> c == brackets.charAt(0)).count())
                    .as(shown)
                    .isEqualTo(
                            shown.chars().filter(c -> c == brackets.charAt(1)).count());
        }
    }

    /** A value with long texts and long lists. */
    private static Object large(Class<?> type, int size) {
        Object builder = Model.builder(type);
        Model.attributes(type).forEach(attribute -> {
            Object sample = Samples.attribute(type, attribute, 0);
            String field = type.getSimpleName() + '.' + attribute.getName();
            Model.set(builder, attribute, enlarged(field, sample, size));
        });
        return Model.build(builder);
    }

    private static Object enlarged(String field, Object sample, int size) {
        if (sample instanceof List<?> list) {
            return Collections.nCopies(size, enlarged(field, list.get(0), 10));
        } else if (sample instanceof Optional<?> optional) {
            return optional.map(value -> enlarged(field, value, size));
        } else if (sample instanceof Text) {
            return Text.en(LONG.repeat(size));
        } else if (sample instanceof String string && string.matches("[a-z]+[A-Za-z]* 0")) {
            return LONG.repeat(size);
        } else if (sample instanceof Id<?>) {
            return Id.of("a".repeat(Id.MAX_LENGTH));
        }
        return sample;
    }
}
