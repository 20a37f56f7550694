package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.Channel;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;

/** Rules on who met, where, and with which outcomes. */
final class MeetingRules {
    private static final Set<MeetingKind> OF_SEVERAL = Set.of(MeetingKind.TALKS, MeetingKind.CALL);
    private static final Set<Attendance> THERE = EnumSet.of(Attendance.ATTENDED, Attendance.WALKED_OUT);
    private static final Set<Attendance> NOT_THERE =
            EnumSet.of(Attendance.ABSENT, Attendance.DECLINED, Attendance.NOT_INVITED);
    private static final Set<MeetingStatus> AHEAD = EnumSet.of(
            MeetingStatus.PROPOSED,
            MeetingStatus.PLANNED,
            MeetingStatus.TENTATIVE,
            MeetingStatus.CONFIRMED,
            MeetingStatus.POSTPONED);

    private MeetingRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Meeting.class, "fewer-than-two-parties", WARNING, MeetingRules::fewerThanTwoParties)
                        .onlyIf(Trait.KIND, Trait.PARTICIPANTS),
                Catalogue.forEach(Meeting.class, "in-person-without-place", INFO, MeetingRules::inPersonWithoutPlace)
                        .onlyIf(Trait.FORMAT),
                Catalogue.forEach(Meeting.class, "phone-with-place", WARNING, MeetingRules::phoneWithPlace)
                        .onlyIf(Trait.FORMAT, Trait.PLACE),
                Catalogue.forEach(
                                Meeting.class,
                                "attended-cancelled-meeting",
                                ERROR,
                                MeetingRules::attendedCancelledMeeting)
                        .onlyIf(Trait.STATUS, Trait.PARTICIPANTS),
                Catalogue.forEach(
                                Meeting.class,
                                "attended-meeting-not-held",
                                WARNING,
                                MeetingRules::attendedMeetingNotHeld)
                        .onlyIf(Trait.STATUS, Trait.PARTICIPANTS),
                Catalogue.forEach(
                                Meeting.class,
                                "outcome-of-meeting-not-held",
                                WARNING,
                                MeetingRules::outcomeOfMeetingNotHeld)
                        .onlyIf(Trait.STATUS, Trait.OUTCOMES),
                Catalogue.forDossier("said-at-meeting-not-attended", WARNING, MeetingRules::saidAtMeetingNotAttended),
                Catalogue.forEach(
                                Statement.class,
                                "said-at-cancelled-meeting",
                                WARNING,
                                MeetingRules::saidAtCancelledMeeting)
                        .onlyIf(Trait.MEETING, Trait.ASSERTED));
    }

    /** A meeting without any party, or with one that consists of several, is not reported. */
    private static void fewerThanTwoParties(Meeting meeting, Findings findings) {
        boolean ofSeveral = meeting.kind().filter(OF_SEVERAL::contains).isPresent();
        if (ofSeveral && meeting.participants().size() == 1 && meeting.forum().isEmpty()) {
            Party only = meeting.participants().get(0).party();
            only.actor()
                    .flatMap(id -> findings.index().find(Actor.class, id))
                    .filter(MeetingRules::isOne)
                    .ifPresent(actor -> findings.report("/participants", actor.id()));
        }
    }

    private static boolean isOne(Actor actor) {
        boolean body = actor instanceof Organization organization
                && organization.kind().isPresent()
                && !organization.kind().get().equals(OrganizationKind.GROUPING);
        return body || actor instanceof Person || actor instanceof State;
    }

    private static void inPersonWithoutPlace(Meeting meeting, Findings findings) {
        boolean ahead = meeting.status()
                .filter(status -> !MeetingTimeRules.BEGUN.contains(status))
                .isPresent();
        if (isOf(MeetingFormat.IN_PERSON, meeting) && meeting.place().isEmpty() && !ahead) {
            findings.report("/place");
        }
    }

    private static void phoneWithPlace(Meeting meeting, Findings findings) {
        if (isOf(MeetingFormat.PHONE, meeting) && meeting.place().isPresent()) {
            findings.report("/place", meeting.place().get().name().lookup("en"));
        }
    }

    private static boolean isOf(MeetingFormat format, Meeting meeting) {
        return meeting.format().filter(format::equals).isPresent();
    }

    private static void attendedCancelledMeeting(Meeting meeting, Findings findings) {
        meeting.status()
                .filter(MeetingStatus.CANCELLED::equals)
                .ifPresent(status -> reportAttendance(meeting, status, findings));
    }

    private static void attendedMeetingNotHeld(Meeting meeting, Findings findings) {
        meeting.status().filter(AHEAD::contains).ifPresent(status -> reportAttendance(meeting, status, findings));
    }

    private static void reportAttendance(Meeting meeting, MeetingStatus status, Findings findings) {
        for (int i = 0; i < meeting.participants().size(); i++) {
            Optional<Attendance> attendance =
                    meeting.participants().get(i).attendance().filter(THERE::contains);
            if (attendance.isPresent()) {
                findings.report(
                        "/participants/" + i + "/attendance", attendance.get().token(), status.token());
            }
        }
    }

    private static void outcomeOfMeetingNotHeld(Meeting meeting, Findings findings) {
        Optional<MeetingStatus> notHeld =
                meeting.status().filter(status -> status == MeetingStatus.CANCELLED || AHEAD.contains(status));
        for (int i = 0; notHeld.isPresent() && i < meeting.outcomes().size(); i++) {
            Outcome outcome = meeting.outcomes().get(i);
            if (cameOfMeeting(outcome)) {
                findings.report("/outcomes/" + i, outcome.kind(), notHeld.get().token());
            }
        }
    }

    /**
     * Whether the outcome implies that the meeting was held, unlike the lack of a result, a result given up, or a next
     * step.
     */
    private static boolean cameOfMeeting(Outcome outcome) {
        return !outcome.kind().equals(OutcomeKind.NONE)
                && !outcome.kind().equals(OutcomeKind.NEXT_STEP)
                && outcome.state().filter(OutcomeState.ABANDONED::equals).isEmpty();
    }

    private static void saidAtMeetingNotAttended(Dossier dossier, Findings findings) {
        Map<String, Map<String, Attendance>> absences = new HashMap<>();
        findings.each(Statement.class, Trait.MEETING, (occurrence, statement) -> {
            if (statement.modality() == Modality.ASSERTED && !isLetter(statement)) {
                Id<Meeting> meeting = statement.meeting().get();
                Map<String, Attendance> absent =
                        absences.computeIfAbsent(meeting.value(), id -> absences(meeting, findings.index()));
                for (int i = 0; i < statement.speakers().size(); i++) {
                    Optional<String> speaker =
                            statement.speakers().get(i).actor().map(Id::value);
                    Optional<Attendance> absence = speaker.map(absent::get);
                    if (absence.isPresent()) {
                        findings.report(
                                occurrence.path() + "/speakers/" + i,
                                speaker.get(),
                                meeting,
                                absence.get().token());
                    }
                }
            }
        });
    }

    /** Whether the words may have been sent to the meeting, and read out there by somebody else. */
    static boolean isLetter(Statement statement) {
        return statement.channel().filter(Channel.WRITTEN::equals).isPresent();
    }

    private static Map<String, Attendance> absences(Id<Meeting> id, DossierIndex index) {
        return absences(index.find(Meeting.class, id).map(Meeting::participants).orElse(List.of()));
    }

    /** The actors that are reported as absent and are nowhere in the list reported as present. */
    static Map<String, Attendance> absences(List<Participant> participants) {
        Map<String, Attendance> absent = new HashMap<>();
        Set<String> others = new HashSet<>();
        for (Participant participant : participants) {
            participant.party().actor().ifPresent(actor -> {
                Optional<Attendance> notThere = participant.attendance().filter(NOT_THERE::contains);
                notThere.ifPresent(attendance -> absent.put(actor.value(), attendance));
                if (notThere.isEmpty()) {
                    others.add(actor.value());
                }
            });
        }
        absent.keySet().removeAll(others);
        return absent;
    }

    private static void saidAtCancelledMeeting(Statement statement, Findings findings) {
        DossierIndex index = findings.index();
        boolean cancelled = statement
                .meeting()
                .flatMap(id -> index.find(Meeting.class, id))
                .flatMap(Meeting::status)
                .filter(MeetingStatus.CANCELLED::equals)
                .isPresent();
        if (cancelled && statement.modality() == Modality.ASSERTED) {
            findings.report("/meeting", statement.meeting().get());
        }
    }
}
