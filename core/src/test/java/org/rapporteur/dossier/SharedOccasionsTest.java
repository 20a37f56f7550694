package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.time.Certainty.NO;
import static org.rapporteur.time.Certainty.POSSIBLY;
import static org.rapporteur.time.Certainty.YES;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.time.Certainty;

/** Which occasions actors shared, and whether in one room. */
class SharedOccasionsTest {
    private static Meeting.Builder held(Participant... participants) {
        return Meeting.builder().id("m").status(MeetingStatus.HELD).participants(List.of(participants));
    }

    private static Participant.Builder participant(String actor) {
        return Participant.builder().party(Party.of(actor));
    }

    private static Participant in(String actor, MeetingFormat format) {
        return participant(actor).format(format).build();
    }

    private static Meeting of(MeetingFormat format) {
        return held(Participant.of("a"), Participant.of("b")).format(format).build();
    }

    private static SharedOccasion shared(Meeting meeting) {
        List<SharedOccasion> shared = index(meeting).sharedOccasions("a", "b");
        assertThat(shared).hasSize(1);
        return shared.get(0);
    }

    private static DossierIndex index(Meeting... meetings) {
        return DossierIndex.of(Dossier.builder().add(meetings).build());
    }

    private static Certainty inOneRoom(Meeting meeting) {
        return shared(meeting).inOneRoom();
    }

    @Test
    void theFormOfTheMeetingSaysWhetherTheyWereInOneRoom() {
        assertThat(inOneRoom(of(MeetingFormat.IN_PERSON))).isEqualTo(YES);
        assertThat(inOneRoom(of(MeetingFormat.PHONE))).isEqualTo(NO);
        assertThat(inOneRoom(of(MeetingFormat.VIDEO))).isEqualTo(NO);
        assertThat(inOneRoom(of(MeetingFormat.CORRESPONDENCE))).isEqualTo(NO);
        assertThat(inOneRoom(of(MeetingFormat.HYBRID))).isEqualTo(POSSIBLY);
        assertThat(inOneRoom(of(MeetingFormat.of("by-pigeon")))).isEqualTo(POSSIBLY);
        assertThat(shared(of(MeetingFormat.PHONE)).attended()).isEqualTo(YES);
    }

    @Test
    void withoutAFormItIsPossibleUnlessTheyCalledEachOther() {
        assertThat(inOneRoom(held(Participant.of("a"), Participant.of("b")).build()))
                .isEqualTo(POSSIBLY);
        assertThat(inOneRoom(held(Participant.of("a"), Participant.of("b"))
                        .kind(MeetingKind.CALL)
                        .build()))
                .isEqualTo(NO);
    }

    @Test
    void whoJoinsFromElsewhereIsNotInTheRoom() {
        assertThat(inOneRoom(held(in("a", MeetingFormat.IN_PERSON), in("b", MeetingFormat.IN_PERSON))
                        .format(MeetingFormat.HYBRID)
                        .build()))
                .isEqualTo(YES);
        assertThat(inOneRoom(held(Participant.of("a"), in("b", MeetingFormat.VIDEO))
                        .format(MeetingFormat.IN_PERSON)
                        .build()))
                .isEqualTo(NO);
    }

    @Test
    void throughAMediatorTheSidesAreNeverInOneRoomButEachIsWithTheMediator() {
        Participant mediator =
                participant("qatar").role(ParticipantRole.MEDIATOR).build();
        Participant colleague =
                Participant.of(Party.of("c").toBuilder().onBehalfOf("a").build());
        DossierIndex index = index(held(Participant.of("a"), Participant.of("b"), mediator, colleague)
                .format(MeetingFormat.PROXIMITY)
                .build());

        assertThat(index.sharedOccasions("a", "b").get(0).inOneRoom()).isEqualTo(NO);
        assertThat(index.sharedOccasions("qatar", "b").get(0).inOneRoom()).isEqualTo(YES);
        assertThat(index.sharedOccasions("c", "a").get(0).inOneRoom()).isEqualTo(YES);
        assertThat(index.sharedOccasions("a", "b", "qatar").get(0).inOneRoom()).isEqualTo(NO);
    }

    @Test
    void whoDidNotComeSharedNoOccasion() {
        Meeting absent = held(
                        Participant.of("a"),
                        participant("b").attendance(Attendance.DECLINED).build())
                .format(MeetingFormat.IN_PERSON)
                .build();
        Meeting expected = absent.toBuilder()
                .participants(List.of(
                        Participant.of("a"),
                        participant("b").attendance(Attendance.EXPECTED).build()))
                .build();

        assertThat(shared(absent).attended()).isEqualTo(NO);
        assertThat(shared(absent).inOneRoom()).isEqualTo(NO);
        assertThat(shared(expected).attended()).isEqualTo(POSSIBLY);
        assertThat(shared(expected).inOneRoom()).isEqualTo(POSSIBLY);
    }

    @Test
    void whetherItWasHeldDecidesWhereNoAttendanceIsReported() {
        Meeting held = of(MeetingFormat.IN_PERSON);

        assertThat(shared(held.toBuilder().status(MeetingStatus.CANCELLED).build())
                        .attended())
                .isEqualTo(NO);
        assertThat(shared(held.toBuilder().status(MeetingStatus.PLANNED).build())
                        .attended())
                .isEqualTo(POSSIBLY);
        assertThat(shared(held.toBuilder().status(MeetingStatus.UNDER_WAY).build())
                        .attended())
                .isEqualTo(YES);
    }

    @Test
    void whoLeftBeforeTheOtherCameWasNotInOneRoomWithIt() {
        Meeting meeting = held(
                        participant("a").period("2023-08-01/2023-08-02").build(),
                        participant("b").period("2023-08-04/2023-08-05").build())
                .format(MeetingFormat.IN_PERSON)
                .build();

        assertThat(shared(meeting).attended()).isEqualTo(YES);
        assertThat(shared(meeting).inOneRoom()).isEqualTo(NO);
    }

    @Test
    void anActorSharesAnOccasionThroughSomebodyOnItsBehalf() {
        Participant envoy = Participant.of(
                Party.named("the envoy").toBuilder().onBehalfOf("b").build());
        Meeting meeting = held(Participant.of("a"), envoy, Participant.of("c")).build();

        assertThat(shared(meeting).participants()).containsExactly(Participant.of("a"), envoy);
        assertThat(index(meeting).meetingsWith("a", "b")).isEmpty();
    }

    @Test
    void ofAnActorThatIsListedTwiceTheMoreCertainPresenceCounts() {
        Meeting meeting = held(
                        Participant.of("a"),
                        participant("b").attendance(Attendance.INVITED).build(),
                        participant("b").attendance(Attendance.ATTENDED).build())
                .build();

        assertThat(shared(meeting).attended()).isEqualTo(YES);
        assertThat(shared(meeting).participants()).hasSize(3);
    }

    @Test
    void onlyOccasionsOfAllActorsAreShared() {
        Meeting both = held(Participant.of("a"), Participant.of("b")).build();
        Meeting alone = held(Participant.of("a")).id("alone").build();
        DossierIndex index = index(both, alone);

        assertThat(index.sharedOccasions("a", "b"))
                .extracting(SharedOccasion::meeting)
                .containsExactly(both);
        assertThat(index.sharedOccasions("a"))
                .extracting(SharedOccasion::meeting)
                .containsExactly(both, alone);
        assertThat(index.sharedOccasions("a", "b", "c")).isEmpty();
        assertThat(index.sharedOccasions(List.of())).isEmpty();
    }
}
