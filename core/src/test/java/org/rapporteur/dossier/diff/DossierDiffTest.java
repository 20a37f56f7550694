package org.rapporteur.dossier.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.diff.RecordChange.Kind;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Name;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.ParticipantRole;

class DossierDiffTest {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");
    private static final Source REPORT =
            Source.builder().id("report").title("Talks in Kyiv").build();
    private static final Person KULEBA =
            Person.builder().id("kuleba").addName(Name.of("Dmytro Kuleba")).build();
    private static final Meeting TALKS = Meeting.builder()
            .id("talks")
            .title(Text.en("Talks"))
            .date("2023-08-23")
            .addParticipants(Participant.of(Party.of("kuleba")), Participant.of(Party.of("breton")))
            .build();

    private static List<String> changes(Meeting before, Meeting after) {
        return RecordChange.between(before, after).properties().stream()
                .map(PropertyChange::toString)
                .toList();
    }

    @Test
    void recordsAreAddedRemovedAndChanged() {
        Meeting later = TALKS.toBuilder().date("2023-08-24").build();

        DossierDiff diff = DossierDiff.between(Dossier.of(KULEBA, TALKS), Dossier.of(REPORT, later));

        assertThat(diff).extracting(RecordChange::kind).containsExactly(Kind.ADDED, Kind.REMOVED, Kind.CHANGED);
        assertThat(diff.added().get(0).after()).contains(REPORT);
        assertThat(diff.removed().get(0).before()).contains(KULEBA);
        RecordChange changed = diff.changed().get(0);
        assertThat(changed.before()).contains(TALKS);
        assertThat(changed.record()).isEqualTo(later);
        assertThat(changed.id()).hasValue(later.id());
        assertThat(changed.properties().get(0).pointer()).isEqualTo("/date");
        assertThat(changed.properties().get(0).before()).contains(new JsonString("2023-08-23"));
        assertThat(changed.properties().get(0).after()).contains(new JsonString("2023-08-24"));
        assertThat(diff).hasToString("DossierDiff: 1 added, 1 removed, 1 changed");
    }

    @Test
    void theWordsAreInEnglishAndUkrainian() {
        Dossier before =
                Dossier.builder().title(Text.en("Talks")).add(KULEBA, TALKS).build();
        Dossier after = Dossier.builder()
                .title(Text.en("All talks"))
                .licence("CC0-1.0")
                .add(REPORT, TALKS.toBuilder().date("2023-08-24").build())
                .build();

        assertThat(DossierDiff.between(before, after).toText(Locale.ENGLISH)).isEqualTo("""
                        the dossier
                          /title/en: "Talks" → "All talks"
                          /licence: added "CC0-1.0"
                        added: 1
                          Source report: "Talks in Kyiv"
                        removed: 1
                          Person kuleba: Dmytro Kuleba
                        changed: 1
                          Meeting talks: Talks (2023-08-24)
                            /date: 2023-08-23 → 2023-08-24
                        """);
        assertThat(DossierDiff.between(before, after).toText(UKRAINIAN)).isEqualTo("""
                        досьє
                          /title/en: "Talks" → "All talks"
                          /licence: додано "CC0-1.0"
                        додано: 1
                          Source report: "Talks in Kyiv"
                        вилучено: 1
                          Person kuleba: Dmytro Kuleba
                        змінено: 1
                          Meeting talks: Talks (2023-08-24)
                            /date: 2023-08-23 → 2023-08-24
                        """);
    }

    @Test
    void theOrderOfRecordsIsNoDifference() {
        DossierDiff diff = DossierDiff.between(Dossier.of(REPORT, TALKS, KULEBA), Dossier.of(KULEBA, TALKS, REPORT));

        assertThat(diff.isEmpty()).isTrue();
        assertThat(diff.toText(Locale.ENGLISH)).isEqualTo("no differences\n");
        assertThat(diff.toText(UKRAINIAN)).isEqualTo("відмінностей немає\n");
    }

    @Test
    void partsAreComparedPropertyByProperty() {
        Place kyiv = Place.builder().name(Text.en("Kyiv")).build();

        assertThat(changes(
                        TALKS.toBuilder().place(kyiv).build(),
                        TALKS.toBuilder()
                                .place(Place.builder()
                                        .name(Text.en("Kyiv").and("uk", "Київ"))
                                        .country("UA")
                                        .build())
                                .build()))
                .containsExactly("/place/name/uk: added \"Київ\"", "/place/country: added \"UA\"");
        assertThat(changes(TALKS, TALKS.toBuilder().place(kyiv).build())).containsExactly("/place: added Place: Kyiv");
    }

    @Test
    void elementsOfListsAreMatchedBeforeTheyAreCompared() {
        Participant borrell = Participant.of(Party.of("borrell"));
        Participant host = Participant.builder()
                .party(Party.of("kuleba"))
                .role(ParticipantRole.HOST)
                .build();
        Participant breton = TALKS.participants().get(1);

        assertThat(changes(
                        TALKS,
                        TALKS.toBuilder()
                                .participants(List.of(borrell, host, breton))
                                .build()))
                .containsExactly("/participants/0: added Participant: borrell", "/participants/1/role: added host");
        assertThat(changes(
                        TALKS, TALKS.toBuilder().participants(List.of(breton)).build()))
                .containsExactly("/participants/0: removed Participant: kuleba");
        assertThat(changes(
                        TALKS,
                        TALKS.toBuilder().participants(List.of(host, breton)).build()))
                .containsExactly("/participants/0/role: added host");
        assertThat(changes(TALKS, TALKS.toBuilder().participants(List.of()).build()))
                .containsExactly("/participants: removed Participant: kuleba; Participant: breton");
    }

    @Test
    void anElementInThePlaceOfOneIsAChange() {
        assertThat(changes(
                        TALKS.toBuilder().addBasis("a", "b", "c").build(),
                        TALKS.toBuilder().addBasis("a", "x", "c").build()))
                .containsExactly("/basis/1: b → x");
        assertThat(changes(
                        TALKS.toBuilder().addCitation(Citation.of("report")).build(),
                        TALKS.toBuilder()
                                .addCitation(Citation.of("report").implied())
                                .build()))
                .containsExactly("/citations/0/bearing: added implies");
    }

    @Test
    void unknownPropertiesAreCompared() {
        assertThat(changes(
                        TALKS.toBuilder()
                                .extensions(Extensions.of(Map.of("a/b", JsonBoolean.TRUE, "c", new JsonNumber("1"))))
                                .build(),
                        TALKS.toBuilder()
                                .extensions(Extensions.of(Map.of("c", new JsonNumber("2"), "d", JsonBoolean.TRUE)))
                                .build()))
                .containsExactly("/a~1b: removed true", "/c: 1 → 2", "/d: added true");
    }

    @Test
    void recordsOfUnknownTypesAreMatchedByTypeAndIdOrContent() {
        OtherEntity.Builder treaty = OtherEntity.builder().type("Treaty").id("t");
        OtherEntity act = OtherEntity.builder().type("Act").build();
        Dossier before = Dossier.of(treaty.build(), act, act);
        Dossier after = Dossier.of(
                treaty.extensions(Extensions.of(Map.of("name", new JsonString("Rome"))))
                        .build(),
                act);

        assertThat(DossierDiff.between(before, after).toText(Locale.ENGLISH)).isEqualTo("""
                        removed: 1
                          OtherEntity: Act
                        changed: 1
                          OtherEntity t: Treaty
                            /name: added "Rome"
                        """);
    }

    @Test
    void aRecordOfAnotherKindIsAnotherRecord() {
        Source source = Source.builder().id("kuleba").build();
        DossierDiff diff = DossierDiff.between(Dossier.of(KULEBA), Dossier.of(source));

        assertThat(diff)
                .extracting(RecordChange::toString)
                .containsExactly("ADDED Source kuleba", "REMOVED Person kuleba: Dmytro Kuleba");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordChange.between(KULEBA, source))
                .withMessage("after: must be of the kind of before; was Source kuleba");
        assertThatNullPointerException()
                .isThrownBy(() -> DossierDiff.between(Dossier.of(), null))
                .withMessage("after");
    }

    @Test
    void versionsOfAnUnknownTypeMayDifferInTypeAndId() {
        OtherEntity act = OtherEntity.builder().type("Act").build();
        OtherEntity treaty = OtherEntity.builder().type("Treaty").id("t").build();

        assertThat(RecordChange.between(act, treaty).toText(Locale.ENGLISH)).isEqualTo("""
                        OtherEntity t: Treaty
                          /type: "Act" → "Treaty"
                          /id: added "t"
                        """);
    }

    @Test
    void recordsOfOneIdAreMatchedInTheirOrder() {
        Meeting later = TALKS.toBuilder().date("2023-08-24").build();

        assertThat(DossierDiff.between(Dossier.of(TALKS, TALKS), Dossier.of(TALKS, later, TALKS)))
                .extracting(RecordChange::kind)
                .containsExactly(Kind.ADDED, Kind.CHANGED);
    }

    @Test
    void equalDossiersHaveNoDifferencesAndOthersHave() {
        for (int seed = 0; seed < 50; seed++) {
            Dossier one = new DoubtfulDossiers(seed, 20).next(30);
            Dossier same = new DoubtfulDossiers(seed, 20).next(30);
            Dossier other = new DoubtfulDossiers(seed + 1000, 20).next(30);

            assertThat(DossierDiff.between(one, same).isEmpty())
                    .as("seed %d", seed)
                    .isTrue();
            DossierDiff diff = DossierDiff.between(one, other);
            assertThat(diff.isEmpty()).isFalse();
            assertThat(diff.changed()).allMatch(change -> !change.properties().isEmpty());
            assertThat(diff.toText(UKRAINIAN))
                    .isEqualTo(DossierDiff.between(same, other).toText(UKRAINIAN));
        }
    }
}
