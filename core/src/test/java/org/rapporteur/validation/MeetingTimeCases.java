package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.person;
import static org.rapporteur.validation.Samples.source;

import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;

/** The rules about the time of meetings by example. */
final class MeetingTimeCases {
    private MeetingTimeCases() {}

    static List<RuleCase> all() {
        return List.of(
                datedBySpan(),
                previouslyHoldsPresentDate(),
                heldAfterItsSources(),
                participantOutsideLife(),
                participantBeforeBirth(),
                participantOutsideMeeting());
    }

    private static RuleCase datedBySpan() {
        return RuleCase.of(
                "meeting-dated-by-span",
                dossier(meeting("m1")
                        .kind(MeetingKind.CALL)
                        .date("2023-01/2023-12")
                        .build()),
                "/meetings/0/date: an interval means throughout, but an occasion of kind \"call\" hardly lasts "
                        + "that long; was \"2023-01/2023-12\"; for some time within it, write \"[2023-01..2023-12]\"",
                "/meetings/0/date: проміжок означає весь цей час, а подія виду \"call\" навряд чи триває так "
                        + "довго; вказано \"2023-01/2023-12\"; якщо йдеться про якийсь момент у ньому, слід писати "
                        + "\"[2023-01..2023-12]\"",
                dossier(meeting("m1")
                        .kind(MeetingKind.CALL)
                        .date("[2023-01..2023-12]")
                        .build()),
                dossier(meeting("m1")
                        .kind(MeetingKind.CALL)
                        .date("2023-01-31/2023-02-01")
                        .build()),
                dossier(meeting("m1")
                        .kind(MeetingKind.TALKS)
                        .date("2023-23/2023-23")
                        .build()),
                dossier(meeting("m1").kind(MeetingKind.CALL).date("2023").build()),
                dossier(meeting("m1")
                        .kind(MeetingKind.EXHIBITION)
                        .date("2023-05-01/2023-10-31")
                        .build()),
                dossier(meeting("m1")
                        .kind(MeetingKind.of("congress"))
                        .date("1814-09/1815-06")
                        .build()),
                dossier(meeting("m1").kind(MeetingKind.CALL).date("2023/..").build()),
                dossier(meeting("m1").date("2023-01/2023-12").build()));
    }

    private static RuleCase previouslyHoldsPresentDate() {
        return RuleCase.of(
                "previously-holds-present-date",
                dossier(meeting("m1")
                        .date("2023-08-15")
                        .addPreviously(Schedule.builder().date("2023-08-15").build())
                        .build()),
                "/meetings/0/previously/0/date: an earlier plan should differ from the current one; was "
                        + "\"2023-08-15\", which is also the current date",
                "/meetings/0/previously/0/date: попередній план мав би відрізнятися від теперішнього; "
                        + "вказано \"2023-08-15\", тобто теперішню дату",
                dossier(meeting("m1")
                        .date("2023-08-15")
                        .addPreviously(Schedule.builder().date("2023-08-14").build())
                        .build()),
                dossier(meeting("m1")
                        .date("2023-08-15")
                        .addPreviously(Schedule.builder()
                                .date("2023-08-15")
                                .place(place("Lviv"))
                                .build())
                        .build()),
                dossier(meeting("m1")
                        .date("2023-08-15")
                        .status(MeetingStatus.CONFIRMED)
                        .addPreviously(Schedule.builder()
                                .date("2023-08-15")
                                .status(MeetingStatus.TENTATIVE)
                                .build())
                        .build()),
                dossier(meeting("m1")
                        .date("2023-08-15")
                        .addPreviously(Schedule.builder()
                                .status(MeetingStatus.TENTATIVE)
                                .build())
                        .build()));
    }

    private static RuleCase heldAfterItsSources() {
        return RuleCase.of(
                "held-after-its-sources",
                dossier(
                        source("paper").date("2023-08-10").build(),
                        held("2023-09").build()),
                "/meetings/0/status: a source must not state that a meeting was held before it was; was "
                        + "\"2023-09\", but all sources that state it are earlier, such as \"paper\" of \"2023-08-10\"",
                "/meetings/0/status: жодне джерело не може свідчити про зустріч до того, як вона "
                        + "відбулася; вказано \"2023-09\", а всі джерела, що про це свідчать, раніші, зокрема \"paper\" "
                        + "з датою \"2023-08-10\"",
                dossier(
                        source("paper").date("2023-09-10").build(),
                        held("2023-09").build()),
                dossier(source("paper").build(), held("2023-09").build()),
                dossier(
                        source("paper").date("2023-08-10").build(),
                        held("2023-09").addCitation(Citation.of("report")).build()),
                dossier(
                        source("paper").date("2023-08-10").build(),
                        held("2023-09").status(MeetingStatus.PLANNED).build()),
                dossier(
                        source("paper").date("2023-08-10").build(),
                        meeting("m1")
                                .date("2023-09")
                                .status(MeetingStatus.HELD)
                                .citations(List.of(Citation.of("paper").concerning("place")))
                                .build()));
    }

    private static RuleCase participantOutsideLife() {
        return RuleCase.of(
                "participant-outside-life",
                dossier(
                        person("ada").died("1852-11-27").build(),
                        at("1853", Participant.of(Party.of("ada"))).build()),
                "/meetings/0/participants/0/party/actor: a participant must be alive at the time; was \"ada\" "
                        + "on \"1853\", but the birth or death of this person is dated \"1852-11-27\"",
                "/meetings/0/participants/0/party/actor: учасник на той час має жити; вказано \"ada\" на "
                        + "дату \"1853\", а межа життя цієї особи — \"1852-11-27\"",
                dossier(
                        person("ada").died("1852-11-27").build(),
                        at("1852", Participant.of(Party.of("ada"))).build()),
                dossier(
                        person("ada").died("1852-11-27").build(),
                        at("1853", Participant.of(Party.of("ada")))
                                .status(MeetingStatus.CANCELLED)
                                .build()),
                dossier(
                        person("ada").died("1852-11-27").build(),
                        at(
                                        "1853",
                                        Participant.builder()
                                                .party(Party.of("ada"))
                                                .attendance(Attendance.ABSENT)
                                                .build())
                                .build()),
                dossier(
                        person("ada").died("1852-11-27").build(),
                        at(
                                        "1853",
                                        Participant.builder()
                                                .party(Party.of("ada"))
                                                .format(MeetingFormat.CORRESPONDENCE)
                                                .build())
                                .build()));
    }

    private static RuleCase participantBeforeBirth() {
        return RuleCase.of(
                "participant-outside-life",
                dossier(
                        person("ada").born("1815").build(),
                        at("1814", Participant.of(Party.of("ada"))).build()),
                "/meetings/0/participants/0/party/actor: a participant must be alive at the time; was \"ada\" "
                        + "on \"1814\", but the birth or death of this person is dated \"1815\"",
                "/meetings/0/participants/0/party/actor: учасник на той час має жити; вказано \"ada\" на "
                        + "дату \"1814\", а межа життя цієї особи — \"1815\"",
                dossier(
                        person("ada").born("1815").build(),
                        at("1815", Participant.of(Party.of("ada"))).build()));
    }

    private static RuleCase participantOutsideMeeting() {
        return RuleCase.of(
                "participant-outside-meeting",
                dossier(at("2024-07-09/2024-07-11", during("2024-07-12")).build()),
                "/meetings/0/participants/0/period: a participant should take part within the dates of the "
                        + "meeting; was \"2024-07-12\", but the meeting is dated \"2024-07-09/2024-07-11\"",
                "/meetings/0/participants/0/period: учасник мав би брати участь у зустрічі тоді, коли вона "
                        + "проходить; вказано \"2024-07-12\", а зустріч має дату \"2024-07-09/2024-07-11\"",
                dossier(at("2024-07-09/2024-07-11", during("2024-07-10")).build()),
                dossier(meeting("m1").addParticipant(during("2024-07-12")).build()));
    }

    private static Meeting.Builder held(String date) {
        return meeting("m1").date(date).status(MeetingStatus.HELD).citations(List.of(Citation.of("paper")));
    }

    private static Meeting.Builder at(String date, Participant participant) {
        return meeting("m1").date(date).status(MeetingStatus.HELD).addParticipant(participant);
    }

    private static Participant during(String period) {
        return Participant.builder().party(Party.named("X")).period(period).build();
    }

    private static Place place(String name) {
        return Place.builder().name(Text.en(name)).build();
    }
}
