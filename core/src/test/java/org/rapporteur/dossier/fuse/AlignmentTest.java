package org.rapporteur.dossier.fuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Recognition;

class AlignmentTest {
    private static final Person KULEBA =
            Person.builder().id("kuleba").addName("Dmytro Kuleba").build();
    private static final Person MINISTER = Person.builder()
            .id("dmitry")
            .addName("Dmitry Kuleba")
            .addTenure(Tenure.builder().office(Text.en("Foreign minister")).build())
            .build();

    private static List<String> between(Entity one, Entity other) {
        return Alignment.between(Dossier.of(one), Dossier.of(other)).proposals().stream()
                .map(Proposal::toString)
                .toList();
    }

    private static Person identified(String id, String value) {
        return KULEBA.toBuilder()
                .id(id)
                .addIdentifier(Identifier.of("wikidata", value))
                .build();
    }

    @Test
    void aSharedIdentifierOfARegisterIsCertain() {
        assertThat(between(identified("a", "Q1"), identified("b", "q1")))
                .containsExactly("a = b: the same identifier, the same name (CERTAIN)");
    }

    @Test
    void differentIdentifiersOfOneRegisterContradict() {
        assertThat(between(identified("a", "Q1"), identified("b", "Q2"))).isEmpty();
    }

    @Test
    void similarNamesAreNeverCertain() {
        assertThat(between(KULEBA, MINISTER)).containsExactly("kuleba = dmitry: similar names (POSSIBLE)");
    }

    @Test
    void theSameOfficeMakesASimilarNameLikely() {
        Person holder = KULEBA.toBuilder().tenures(MINISTER.tenures()).build();

        assertThat(between(holder, MINISTER))
                .containsExactly("kuleba = dmitry: similar names, the same office (LIKELY)");
    }

    @Test
    void aNameInAnotherScriptIsLikelyTheSame() {
        Person cyrillic = Person.builder().id("dk").addName("Дмитро Кулеба").build();

        assertThat(between(KULEBA, cyrillic)).containsExactly("kuleba = dk: similar names (LIKELY)");
    }

    @Test
    void nobodyIsBornTwice() {
        assertThat(between(
                        KULEBA.toBuilder().born("1981").build(),
                        KULEBA.toBuilder().id("other").born("1950").build()))
                .isEmpty();
    }

    @Test
    void aCountryCodeIsCertainUnlessOneStateIsAFormerOne() {
        State one = State.builder().id("ua").addName("Ukraine").country("UA").build();
        State other =
                State.builder().id("ukraina").addName("Україна").country("UA").build();

        assertThat(between(one, other)).hasSize(1).allMatch(line -> line.contains("(CERTAIN)"));
        assertThat(between(
                        one, other.toBuilder().recognition(Recognition.FORMER).build()))
                .isEmpty();
    }

    @Test
    void sourcesAtOneAddressAreCertain() {
        Source one = Source.builder().id("s1").url("https://example.org/a").build();
        Source other =
                Source.builder().id("s2").archivedAt("https://example.org/a").build();

        assertThat(between(one, other)).containsExactly("s1 = s2: the same address (CERTAIN)");
    }

    private static Meeting talks(String id, String date, String... participants) {
        Meeting.Builder meeting = Meeting.builder().id(id).date(date);
        for (String participant : participants) {
            meeting.addParticipant(Participant.of(Party.of(participant)));
        }
        return meeting.build();
    }

    @Test
    void meetingsWithTwoParticipantsInCommonAreComparedByDate() {
        Meeting one = talks("a", "2023-08", "kuleba", "stoltenberg");

        assertThat(between(one, talks("b", "2023-08-24", "stoltenberg", "kuleba")))
                .containsExactly("a = b: shared participants, the same date (LIKELY)");
        assertThat(between(one, talks("b", "2023-09-24", "stoltenberg", "kuleba")))
                .isEmpty();
        assertThat(between(one, talks("b", "2023-08-24", "kuleba"))).isEmpty();
        assertThat(between(one, talks("b", "[2023..2024]", "kuleba", "stoltenberg")))
                .hasSize(1);
    }

    @Test
    void actorsThatAreLikelyTheSameCountAsOneInMeetings() {
        Person holder = KULEBA.toBuilder().tenures(MINISTER.tenures()).build();
        Dossier one = Dossier.of(holder, talks("a", "2023-08-24", "kuleba", "stoltenberg"));
        Dossier other = Dossier.of(MINISTER, talks("b", "2023-08-24", "dmitry", "stoltenberg"));

        assertThat(Alignment.between(one, other).proposals())
                .hasToString("[a = b: shared participants, the same date (LIKELY), "
                        + "kuleba = dmitry: similar names, the same office (LIKELY)]");
    }

    @Test
    void sittingsOfOneForumOnOneDayAreLikelyOne() {
        Meeting one =
                Meeting.builder().id("a").forum("council").date("2023-08-24").build();

        assertThat(between(one, one.toBuilder().id("b").build()))
                .containsExactly("a = b: sittings of the same forum, the same date (LIKELY)");
    }

    @Test
    void statementsAreComparedBySpeakerDayAndSubject() {
        Statement one = Statement.builder()
                .id("a")
                .addSpeaker(Party.of("kuleba"))
                .content(Text.en("Peace"))
                .date("2023-08-24")
                .addAbout("talks")
                .build();
        Statement other = one.toBuilder().id("b").content(Text.en("Quiet")).build();

        assertThat(between(one, other))
                .containsExactly("a = b: the same speaker and day, the same subject, the same date (LIKELY)");
        assertThat(between(one, other.toBuilder().about(List.of()).build()))
                .containsExactly("a = b: the same speaker and day, the same date (POSSIBLE)");
        assertThat(between(one, one.toBuilder().id("b").about(List.of()).build()))
                .containsExactly("a = b: the same words, the same speaker and day, the same date (LIKELY)");
    }

    @Test
    void stancesAndMembershipsAreComparedByWhatTheyAreAbout() {
        MembershipPosition stance = MembershipPosition.builder()
                .id("a")
                .holder(Party.of("x"))
                .candidate("ukraine")
                .organization("nato")
                .direction(Direction.SUPPORTS)
                .build();
        Membership membership = Membership.builder()
                .id("m")
                .member("x")
                .organization("nato")
                .stage(MembershipStage.MEMBER)
                .build();

        assertThat(between(stance, stance.toBuilder().id("b").build()))
                .containsExactly("a = b: the same stance (POSSIBLE)");
        assertThat(between(
                        stance,
                        stance.toBuilder().id("b").direction(Direction.OPPOSES).build()))
                .isEmpty();
        assertThat(between(membership, membership.toBuilder().id("n").build()))
                .containsExactly("m = n: the same membership (POSSIBLE)");
    }

    @Test
    void oneDossierIsComparedWithItselfWithoutLinkedRecords() {
        Meeting one = talks("a", "2023-08-24", "x", "y");
        Meeting other = talks("b", "2023-08-24", "x", "y");

        assertThat(Alignment.within(Dossier.of(other, one)).proposals())
                .hasToString("[a = b: shared participants, the same date (LIKELY)]");
        Meeting linked =
                other.toBuilder().addLink(Link.to(LinkRelation.FOLLOWS, "a")).build();
        assertThat(Alignment.within(Dossier.of(one, linked)).proposals()).isEmpty();
    }

    @Test
    void versionsOfOneRecordAreNotProposed() {
        assertThat(between(KULEBA, KULEBA.toBuilder().born("1981").build())).isEmpty();
    }

    @Test
    void oneIdForDifferentThingsIsAClash() {
        Dossier one = Dossier.of(KULEBA, talks("talks", "2023-08-24", "x", "y"), talks("call", "2023", "x", "y"));
        Dossier other = Dossier.of(
                State.builder().id("kuleba").addName("Kuleba").build(),
                talks("talks", "2022-08-24", "z"),
                talks("call", "2024", "x", "y"));
        Alignment alignment = Alignment.between(one, other);

        assertThat(alignment.clashes()).hasToString("[kuleba, talks]");
        assertThatThrownBy(() -> alignment.fuse(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("dossiers: must not have one id for different things; have kuleba, talks");
    }

    @Test
    void aLaterRevisionByTheSameRecorderIsNoClash() {
        Meeting first = talks("talks", "2023", "x").toBuilder()
                .revision(Revision.builder().number(1).recordedBy("desk").build())
                .build();
        Meeting later = talks("talks", "2024", "y").toBuilder()
                .revision(Revision.builder().number(2).recordedBy("desk").build())
                .build();

        assertThat(Alignment.between(Dossier.of(first), Dossier.of(later)).clashes())
                .isEmpty();
    }

    @Test
    void acceptedPairsAreMergedAndFused() {
        Dossier one = Dossier.of(KULEBA, talks("a", "2023-08", "kuleba", "x"));
        Dossier other = Dossier.of(MINISTER, talks("b", "2023-08-24", "dmitry", "x"));
        Alignment alignment = Alignment.between(one, other);

        assertThat(alignment.certain()).isEmpty();
        assertThat(alignment.fuse(alignment.certain()).dossier())
                .isEqualTo(alignment.merge().dossier());
        assertThat(alignment.fuse(alignment.proposals()).dossier().actors()).hasSize(1);
    }

    @Test
    void theOrderOfTheDossiersDecidesOnlyWhichRecordIsTheFirst() {
        Dossier one = Dossier.of(KULEBA, talks("a", "2023-08-24", "x", "y"));
        Dossier other = Dossier.of(MINISTER, talks("b", "2023-08-24", "x", "y"));

        assertThat(Alignment.between(other, one).proposals())
                .hasToString(
                        "[b = a: shared participants, the same date (LIKELY), dmitry = kuleba: similar names (POSSIBLE)]");
    }

    @Test
    void reasonsHaveWordsInBothLanguages() {
        Proposal proposal = Alignment.between(Dossier.of(KULEBA), Dossier.of(MINISTER))
                .proposals()
                .get(0);

        assertThat(proposal.toText(Locale.forLanguageTag("uk"))).isEqualTo("kuleba = dmitry: схожі імена");
        assertThatThrownBy(() -> new Proposal(KULEBA, MINISTER, List.of(), Proposal.Strength.LIKELY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reasons: must not be empty");
    }

    @Test
    void theCostGrowsWithTheRecordsAlsoIfAllHaveSomethingInCommon() {
        cost(500);
        assertThat(cost(4_000)).isLessThan(5 * cost(1_000));
    }

    private static long cost(int size) {
        Dossier dossier = Dossier.builder()
                .addAll(IntStream.range(0, size)
                        .mapToObj(i -> talks("m" + i, "2023-08-24", "x", "y"))
                        .toList())
                .addAll(IntStream.range(0, size)
                        .mapToObj(i -> State.builder()
                                .id("s" + i)
                                .addName("State " + i)
                                .country("UA")
                                .build())
                        .toList())
                .build();
        return Allocated.by(
                () -> assertThat(Alignment.within(dossier).certain()).hasSize(size - 1));
    }
}
