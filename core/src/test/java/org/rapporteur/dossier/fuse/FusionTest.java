package org.rapporteur.dossier.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.time.Edtf;

class FusionTest {
    private static final Citation REPORT = Citation.of("report");
    private static final Citation READOUT = Citation.of("readout");

    private static Meeting.Builder talks() {
        return Meeting.builder().id("talks").addCitation(REPORT);
    }

    private static Meeting.Builder call() {
        return Meeting.builder().id("call").addCitation(READOUT);
    }

    private static Citation disputing(Citation citation, String property, String value) {
        return reading(citation, property, value).toBuilder()
                .bearing(Bearing.DISPUTES)
                .build();
    }

    private static Citation reading(Citation citation, String property, String value) {
        return citation.concerning(property).toBuilder()
                .reads(new JsonString(value))
                .build();
    }

    @Test
    void whatOnlyOneRecordSaysIsNotVouchedForByTheSourceOfTheOther() {
        Meeting talks =
                talks().kind(MeetingKind.TALKS).format(MeetingFormat.PHONE).build();
        Meeting call = call().kind(MeetingKind.TALKS).status(MeetingStatus.HELD).build();

        Fusion<Meeting> fusion = Fusion.of(talks, call);

        assertThat(fusion.record())
                .isEqualTo(Meeting.builder()
                        .id("call")
                        .kind(MeetingKind.TALKS)
                        .format(MeetingFormat.PHONE)
                        .status(MeetingStatus.HELD)
                        .addCitation(READOUT.concerning("kind", "status"))
                        .addCitation(REPORT.concerning("kind", "format"))
                        .build());
        assertThat(fusion.differences()).isEmpty();
    }

    @Test
    void aSourceOfAllThatTheFusedRecordSaysIsCitedForTheWhole() {
        Meeting talks = talks().kind(MeetingKind.TALKS).build();
        Meeting call = call().kind(MeetingKind.TALKS).status(MeetingStatus.HELD).build();

        assertThat(Fusion.of(talks, call).record().citations()).containsExactly(READOUT, REPORT.concerning("kind"));
    }

    @Test
    void aValueThatGaveWayStaysAsADisputedReading() {
        Fusion<Meeting> fusion = Fusion.of(
                talks().date("2023-08-23").build(), call().date("2023-08-24").build());

        assertThat(fusion.record())
                .isEqualTo(Meeting.builder()
                        .id("call")
                        .date("2023-08-24")
                        .addCitation(READOUT)
                        .addCitation(disputing(REPORT, "date", "2023-08-23"))
                        .build());
        assertThat(fusion.differences())
                .containsExactly(new Difference(
                        "/date",
                        Difference.Kind.DIFFERS,
                        new Difference.Side(Id.of("call"), new JsonString("2023-08-24"), List.of(READOUT)),
                        new Difference.Side(Id.of("talks"), new JsonString("2023-08-23"), List.of(REPORT))));
        assertThat(fusion.differences().get(0))
                .hasToString("/date differs: \"2023-08-24\" in call, \"2023-08-23\" in talks");
        assertThat(fusion.differences().get(0).toText(Locale.forLanguageTag("uk")))
                .isEqualTo("/date різниться: \"2023-08-24\" у call, \"2023-08-23\" у talks");
    }

    @Test
    void theNarrowerDateIsKeptAndTheWiderOneIsReadWithoutADispute() {
        Fusion<Meeting> fusion = Fusion.of(
                talks().date("2023-08").build(), call().date("2023-08-24").build());

        assertThat(fusion.record().date()).contains(Edtf.parse("2023-08-24"));
        assertThat(fusion.record().citations()).containsExactly(READOUT, reading(REPORT, "date", "2023-08"));
        assertThat(fusion.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.NARROWS);
    }

    @Test
    void anIntervalIsNotNarrowedByOneOfItsDays() {
        Fusion<Meeting> fusion = Fusion.of(
                talks().date("2022-11-29/2022-11-30").build(),
                call().date("2022-11-29").build());

        assertThat(fusion.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.DIFFERS);
    }

    @Test
    void anEndOfAnIntervalCanBeNarrower() {
        State one = State.builder().id("a").addName("A").period("1991/..").build();
        State other =
                State.builder().id("b").addName("A").period("1991-08-24/..").build();

        Fusion<State> fusion = Fusion.of(one, other);

        assertThat(fusion.record().period()).contains(Edtf.parse("1991-08-24/.."));
        assertThat(fusion.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.NARROWS);
    }

    @Test
    void theCallerChoosesForAllPropertiesOrForOne() {
        Meeting talks = talks().date("2023-08-23").kind(MeetingKind.TALKS).build();
        Meeting call = call().date("2023-08-24").kind(MeetingKind.CALL).build();

        Meeting preferred = Fusion.of(talks, call).preferring("talks").record();
        assertThat(preferred.date()).contains(Edtf.parse("2023-08-23"));
        assertThat(preferred.kind()).contains(MeetingKind.TALKS);
        assertThat(preferred.citations())
                .containsExactly(disputing(READOUT, "date", "2023-08-24"), disputing(READOUT, "kind", "call"), REPORT);

        Meeting mixed = Fusion.of(talks, call)
                .preferring(talks)
                .preferring("kind", call.id())
                .keepingId("talks")
                .record();
        assertThat(mixed.id()).isEqualTo(talks.id());
        assertThat(mixed.date()).contains(Edtf.parse("2023-08-23"));
        assertThat(mixed.kind()).contains(MeetingKind.CALL);
    }

    @Test
    void aChoiceIsRememberedByTheDisputedReading() {
        Meeting talks = talks().date("2023-08-23").build();
        Meeting call = call().date("2023-08-24").build();

        Meeting chosen = Fusion.of(talks, call).preferring("date", "talks").record();

        assertThat(Fusion.of(chosen, call).record()).isEqualTo(chosen);
        assertThat(Fusion.of(talks, chosen).record()).isEqualTo(chosen);
    }

    @Test
    void aDisputedReadingThatBecomesTheValueIsStated() {
        Meeting talks = talks().date("2023-08-23")
                .addCitation(disputing(READOUT, "date", "2023-08-24"))
                .build();
        Meeting call = Meeting.builder().id("call").date("2023-08-24").build();

        assertThat(Fusion.of(talks, call).preferring("call").record().citations())
                .containsExactly(READOUT, disputing(REPORT, "date", "2023-08-23"));
    }

    @Test
    void textsAreUnitedByLanguageAndEachSourceReadsItsOwn() {
        Statement one = Statement.builder()
                .id("a")
                .addSpeaker(Party.of("x"))
                .content(Text.en("Peace"))
                .addCitation(REPORT)
                .build();
        Statement other = one.toBuilder()
                .id("b")
                .content(Text.of("uk", "Мир").and("en", "Quiet"))
                .citations(List.of(READOUT))
                .build();

        Fusion<Statement> fusion = Fusion.of(one, other);

        assertThat(fusion.record().content()).isEqualTo(Text.of("uk", "Мир").and("en", "Quiet"));
        assertThat(fusion.differences()).hasToString("[/content/en differs: \"Quiet\" in b, \"Peace\" in a]");
        assertThat(Fusion.of(
                                one,
                                other.toBuilder().content(Text.of("uk", "Мир")).build())
                        .differences())
                .hasToString("[/content is compatible: {\"uk\": \"Мир\"} in b, {\"en\": \"Peace\"} in a]");
    }

    @Test
    void partsAreCompletedIfTheyFitAndKeptWholeIfNot() {
        Place kyiv = Place.builder().name(Text.en("Kyiv")).build();
        Place ours = kyiv.toBuilder().country("UA").build();
        Place lviv = Place.builder().name(Text.en("Lviv")).build();

        assertThat(Fusion.of(talks().place(kyiv).build(), call().place(ours).build())
                        .record()
                        .place())
                .contains(ours);
        Fusion<Meeting> differing =
                Fusion.of(talks().place(lviv).build(), call().place(ours).build());
        assertThat(differing.record().place()).contains(ours);
        assertThat(differing.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.DIFFERS);
    }

    @Test
    void elementsOfAListCiteTheSourcesOfTheirRecords() {
        Participant kuleba = Participant.of(Party.of("kuleba"));
        Participant stoltenberg = Participant.of(Party.of("stoltenberg"));
        Meeting talks = talks().addParticipant(kuleba).build();
        Meeting call = call().addParticipant(kuleba).addParticipant(stoltenberg).build();

        Fusion<Meeting> fusion = Fusion.of(talks, call);

        assertThat(fusion.record().participants())
                .containsExactly(
                        kuleba.toBuilder().citations(List.of(READOUT, REPORT)).build(),
                        stoltenberg.toBuilder().citations(List.of(READOUT)).build());
        assertThat(fusion.differences()).extracting(Difference::kind).containsExactly(Difference.Kind.COMPATIBLE);
    }

    @Test
    void aListWithoutCitationsIsStatedByTheSourcesThatGiveAllOfIt() {
        Statement one = Statement.builder()
                .id("a")
                .addSpeaker(Party.of("x"))
                .content(Text.en("Peace"))
                .addCitation(REPORT)
                .build();
        Statement both = one.toBuilder()
                .id("b")
                .addSpeaker(Party.of("y"))
                .citations(List.of(READOUT))
                .build();

        Statement fused = Fusion.of(one, both).record();

        assertThat(fused.speakers()).containsExactly(Party.of("x"), Party.of("y"));
        assertThat(fused.citations()).containsExactly(READOUT, REPORT.concerning("content"));
    }

    @Test
    void withoutAPreferenceTheGreaterRevisionIsKept() {
        Revision first = Revision.builder().number(1).recordedBy("desk").build();
        Revision second = Revision.builder().number(2).recordedBy("agency").build();
        Meeting talks = talks().kind(MeetingKind.CALL).revision(second).build();
        Meeting call = call().kind(MeetingKind.TALKS).revision(first).build();

        Meeting fused = Fusion.of(talks, call).record();

        assertThat(fused.kind()).contains(MeetingKind.CALL);
        assertThat(fused.revision()).contains(second);
    }

    @Test
    void aPositionHasOneDirection() {
        MembershipPosition one = MembershipPosition.builder()
                .id("a")
                .holder(Party.of("x"))
                .candidate("ukraine")
                .organization("nato")
                .direction(Direction.OPPOSES)
                .addCitation(REPORT)
                .build();
        MembershipPosition other = one.toBuilder()
                .id("b")
                .direction(Direction.SUPPORTS)
                .citations(List.of())
                .build();

        MembershipPosition fused = Fusion.of(one, other).record();

        assertThat(fused.direction()).isEqualTo(Direction.SUPPORTS);
        assertThat(fused.citations())
                .contains(disputing(REPORT, "direction", "opposes"))
                .hasSize(2);
    }

    @Test
    void oneRecordStaysAsItIs() {
        Meeting talks = talks().date("2023-08-23").build();

        assertThat(Fusion.of(talks).record()).isSameAs(talks);
        assertThat(Fusion.of(talks, talks).record()).isSameAs(talks);
        assertThat(Fusion.of(List.of(talks)).differences()).isEmpty();
    }

    @Test
    void namesThatAreEqualApartFromTheirCitationsBecomeOne() {
        Name name = Name.of("Ukraine");
        State one = State.builder().id("a").addName(name).addCitation(REPORT).build();
        State other = State.builder()
                .id("b")
                .addName(name.toBuilder().addCitation(READOUT).build())
                .build();

        assertThat(Fusion.of(one, other).record().names())
                .containsExactly(
                        name.toBuilder().citations(List.of(READOUT, REPORT)).build());
    }

    @Test
    void mistakesAreRefused() {
        Meeting talks = talks().build();
        Actor person = Person.builder().id("p").addName("P").build();
        Actor state = State.builder().id("s").addName("S").build();

        assertThatThrownBy(() -> Fusion.of(List.<KnownEntity>of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("records: must have at least one element");
        assertThatThrownBy(() -> Fusion.of(person, state))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("records: must be of one kind; were Person and State");
        assertThatThrownBy(() -> Fusion.of(talks).preferring("unheard-of"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("record: must be one that is fused; was \"unheard-of\"");
        assertThatThrownBy(() -> Fusion.of(talks).preferring("dat", "talks"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("property: must be one of the records; was \"dat\"");
        assertThatThrownBy(() -> Fusion.of(talks).keepingId("")).isInstanceOf(IllFormedException.class);
    }
}
