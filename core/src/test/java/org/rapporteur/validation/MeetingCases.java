package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.forum;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;

/** The rules about meetings by example. */
final class MeetingCases {
    private MeetingCases() {}

    static List<RuleCase> all() {
        return List.of(
                fewerThanTwoParties(),
                inPersonWithoutPlace(),
                phoneWithPlace(),
                attendedCancelledMeeting(),
                attendedMeetingNotHeld(),
                outcomeOfMeetingNotHeld(),
                saidAtMeetingNotAttended(),
                saidAtCancelledMeeting());
    }

    private static RuleCase fewerThanTwoParties() {
        return RuleCase.of(
                "fewer-than-two-parties",
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .kind(MeetingKind.TALKS)
                                .addParticipant(Participant.of(Party.of("kuleba")))
                                .build()),
                "/meetings/0/participants: talks should have at least two parties; the only one is \"kuleba\"",
                "/meetings/0/participants: у переговорах мало б бути щонайменше дві сторони; єдина з "
                        + "них — \"kuleba\"",
                dossier(
                        person("kuleba").build(),
                        person("blinken").build(),
                        meeting("talks")
                                .kind(MeetingKind.TALKS)
                                .addParticipant(Participant.of(Party.of("kuleba")))
                                .addParticipant(Participant.of(Party.of("blinken")))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .kind(MeetingKind.PRESS_CONFERENCE)
                                .addParticipant(Participant.of(Party.of("kuleba")))
                                .build()),
                dossier(meeting("talks").kind(MeetingKind.TALKS).build()),
                dossier(meeting("talks")
                        .kind(MeetingKind.TALKS)
                        .addParticipant(Participant.of(Party.described(Text.en("envoys of many states"))))
                        .build()),
                dossier(
                        organization("nine").kind(OrganizationKind.GROUPING).build(),
                        meeting("talks")
                                .kind(MeetingKind.TALKS)
                                .addParticipant(Participant.of(Party.of("nine")))
                                .build()),
                dossier(
                        person("kuleba").build(),
                        forum("council").build(),
                        meeting("talks")
                                .kind(MeetingKind.TALKS)
                                .forum("council")
                                .addParticipant(Participant.of(Party.of("kuleba")))
                                .build()));
    }

    private static RuleCase inPersonWithoutPlace() {
        return RuleCase.of(
                "in-person-without-place",
                dossier(meeting("talks").format(MeetingFormat.IN_PERSON).build()),
                "/meetings/0/place: a meeting in person should have a place; it has none",
                "/meetings/0/place: особиста зустріч десь відбувається; місця не вказано",
                dossier(meeting("talks")
                        .format(MeetingFormat.IN_PERSON)
                        .place(Place.of(Text.en("Kyiv")))
                        .build()),
                dossier(meeting("talks")
                        .format(MeetingFormat.IN_PERSON)
                        .status(MeetingStatus.PROPOSED)
                        .build()),
                dossier(meeting("talks")
                        .format(MeetingFormat.IN_PERSON)
                        .status(MeetingStatus.CANCELLED)
                        .build()),
                dossier(meeting("talks").format(MeetingFormat.VIDEO).build()),
                dossier(meeting("talks").build()));
    }

    private static RuleCase phoneWithPlace() {
        return RuleCase.of(
                "phone-with-place",
                dossier(meeting("talks")
                        .format(MeetingFormat.PHONE)
                        .place(Place.of(Text.en("Kyiv")))
                        .build()),
                "/meetings/0/place: a meeting by phone should have no place; was \"Kyiv\"",
                "/meetings/0/place: телефонна розмова не мала б мати місця; вказано \"Kyiv\"",
                dossier(meeting("talks").format(MeetingFormat.PHONE).build()),
                dossier(meeting("talks")
                        .format(MeetingFormat.VIDEO)
                        .place(Place.of(Text.en("Kyiv")))
                        .build()),
                dossier(meeting("talks").place(Place.of(Text.en("Kyiv"))).build()));
    }

    private static RuleCase attendedCancelledMeeting() {
        return RuleCase.of(
                "attended-cancelled-meeting",
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .status(MeetingStatus.CANCELLED)
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.ATTENDED)
                                        .build())
                                .build()),
                "/meetings/0/participants/0/attendance: nobody can attend a meeting that did not take place; "
                        + "was \"attended\", but the meeting is \"cancelled\"",
                "/meetings/0/participants/0/attendance: не можна бути на зустрічі, яка не відбулася; "
                        + "вказано \"attended\", а стан зустрічі — \"cancelled\"",
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .status(MeetingStatus.CANCELLED)
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.EXPECTED)
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .status(MeetingStatus.HELD)
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.ATTENDED)
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.ATTENDED)
                                        .build())
                                .build()));
    }

    private static RuleCase attendedMeetingNotHeld() {
        return RuleCase.of(
                "attended-meeting-not-held",
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .status(MeetingStatus.POSTPONED)
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.WALKED_OUT)
                                        .build())
                                .build()),
                "/meetings/0/participants/0/attendance: nobody can have attended a meeting that has not been "
                        + "held; was \"walked-out\", but the meeting is \"postponed\"",
                "/meetings/0/participants/0/attendance: не можна було побувати на зустрічі, яка ще "
                        + "попереду; вказано \"walked-out\", а стан зустрічі — \"postponed\"",
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .status(MeetingStatus.POSTPONED)
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.INVITED)
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        meeting("talks")
                                .status(MeetingStatus.UNDER_WAY)
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.WALKED_OUT)
                                        .build())
                                .build()));
    }

    private static RuleCase outcomeOfMeetingNotHeld() {
        return RuleCase.of(
                "outcome-of-meeting-not-held",
                dossier(meeting("talks")
                        .status(MeetingStatus.PLANNED)
                        .addOutcome(Outcome.builder()
                                .kind(OutcomeKind.AGREEMENT)
                                .summary(Text.en("An accord"))
                                .build())
                        .build()),
                "/meetings/0/outcomes/0: a meeting that was not held should have no outcome; was \"agreement\", "
                        + "but the meeting is \"planned\"",
                "/meetings/0/outcomes/0: зустріч, яка не відбулася, не мала б результату; вказано "
                        + "\"agreement\", а стан зустрічі — \"planned\"",
                dossier(meeting("talks")
                        .status(MeetingStatus.HELD)
                        .addOutcome(Outcome.builder()
                                .kind(OutcomeKind.AGREEMENT)
                                .summary(Text.en("An accord"))
                                .build())
                        .build()),
                dossier(meeting("talks")
                        .addOutcome(Outcome.builder()
                                .kind(OutcomeKind.AGREEMENT)
                                .summary(Text.en("An accord"))
                                .build())
                        .build()),
                dossier(meeting("talks")
                        .status(MeetingStatus.CANCELLED)
                        .addOutcome(Outcome.builder()
                                .kind(OutcomeKind.NEXT_STEP)
                                .summary(Text.en("An accord"))
                                .build())
                        .build()),
                dossier(meeting("talks")
                        .status(MeetingStatus.CANCELLED)
                        .addOutcome(Outcome.builder()
                                .kind(OutcomeKind.NONE)
                                .summary(Text.en("An accord"))
                                .build())
                        .build()),
                dossier(meeting("talks")
                        .status(MeetingStatus.CANCELLED)
                        .addOutcome(Outcome.builder()
                                .kind(OutcomeKind.AGREEMENT)
                                .summary(Text.en("An accord"))
                                .state(OutcomeState.ABANDONED)
                                .build())
                        .build()));
    }

    private static RuleCase saidAtMeetingNotAttended() {
        return RuleCase.of(
                "said-at-meeting-not-attended",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").meeting("talks").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.DECLINED)
                                        .build())
                                .build()),
                "/statements/0/speakers/0: those who did not attend a meeting should not speak there; was "
                        + "\"kuleba\", whose attendance at \"talks\" is \"declined\"",
                "/statements/0/speakers/0: ті, хто не прийшов, не мали б там виступати; вказано "
                        + "\"kuleba\", а присутність на \"talks\" — \"declined\"",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").meeting("talks").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.ATTENDED)
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").meeting("talks").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.DECLINED)
                                        .build())
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.ATTENDED)
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        person("blinken").build(),
                        statement("s1", "kuleba").meeting("talks").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("blinken"))
                                        .attendance(Attendance.DECLINED)
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .meeting("talks")
                                .channel(Channel.WRITTEN)
                                .build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.DECLINED)
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .meeting("talks")
                                .modality(Modality.NEGATED)
                                .build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.DECLINED)
                                        .build())
                                .build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").build(),
                        meeting("talks")
                                .addParticipant(Participant.builder()
                                        .party(Party.of("kuleba"))
                                        .attendance(Attendance.DECLINED)
                                        .build())
                                .build()));
    }

    private static RuleCase saidAtCancelledMeeting() {
        return RuleCase.of(
                "said-at-cancelled-meeting",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").meeting("talks").build(),
                        meeting("talks").status(MeetingStatus.CANCELLED).build()),
                "/statements/0/meeting: nobody should speak at a cancelled meeting; was \"talks\"",
                "/statements/0/meeting: на скасованій зустрічі нічого не мали б сказати; вказано " + "\"talks\"",
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").meeting("talks").build(),
                        meeting("talks").status(MeetingStatus.HELD).build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba").meeting("talks").build(),
                        meeting("talks").build()),
                dossier(
                        person("kuleba").build(),
                        statement("s1", "kuleba")
                                .meeting("talks")
                                .modality(Modality.FUTURE)
                                .build(),
                        meeting("talks").status(MeetingStatus.CANCELLED).build()));
    }
}
