package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Person;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.time.Edtf;

/** Rules on who can have attended a meeting on its date. */
final class AttendanceTimeRules {
    private static final Set<MeetingStatus> BEGUN = Set.of(MeetingStatus.UNDER_WAY, MeetingStatus.HELD);
    private static final Set<Attendance> CAME = Set.of(Attendance.ATTENDED, Attendance.WALKED_OUT);

    private AttendanceTimeRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Meeting.class, "participant-outside-life", ERROR, AttendanceTimeRules::outsideLife)
                        .onlyIf(Trait.STATUS, Trait.PARTICIPANTS),
                Catalogue.forEach(
                                Meeting.class,
                                "participant-outside-meeting",
                                WARNING,
                                AttendanceTimeRules::outsideMeeting)
                        .onlyIf(Trait.DATE, Trait.PARTICIPANTS));
    }

    private static void outsideLife(Meeting meeting, Findings findings) {
        boolean begun = meeting.status().filter(BEGUN::contains).isPresent();
        for (int i = 0; begun && i < meeting.participants().size(); i++) {
            Participant participant = meeting.participants().get(i);
            Optional<Person> person =
                    participant.party().actor().flatMap(id -> findings.index().find(Person.class, id));
            if (person.isPresent() && isSaidToHaveCome(participant)) {
                String pointer = "/participants/" + i + "/party/actor";
                Optional<Edtf> date = participant.period().or(meeting::date);
                if (InAnyZone.certainlyBefore(date, person.get().born())) {
                    findings.report(
                            pointer,
                            person.get().id(),
                            date.get(),
                            person.get().born().get());
                } else if (InAnyZone.certainlyBefore(person.get().died(), date)) {
                    findings.report(
                            pointer,
                            person.get().id(),
                            date.get(),
                            person.get().died().get());
                }
            }
        }
    }

    /** A participant of a meeting that was held is taken to have attended, unless stated otherwise. */
    private static boolean isSaidToHaveCome(Participant participant) {
        return participant.attendance().map(CAME::contains).orElse(true)
                && !participant.format().equals(Optional.of(MeetingFormat.CORRESPONDENCE));
    }

    private static void outsideMeeting(Meeting meeting, Findings findings) {
        for (int i = 0; i < meeting.participants().size(); i++) {
            Optional<Edtf> period = meeting.participants().get(i).period();
            if (period.isPresent() && Dates.certainlyMisses(meeting.date(), List.of(period.get()))) {
                findings.report(
                        "/participants/" + i + "/period",
                        period.get(),
                        meeting.date().get());
            }
        }
    }
}
