package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Attendance;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.OutcomeState;
import org.rapporteur.time.Edtf;

/** Rules on what a meeting can have led to, on what tells of it, and on where it was. */
final class OccasionRules {
    /** What only those who were there can have agreed on. */
    private static final Set<OutcomeKind> AMONG_THOSE_THERE =
            Set.of(OutcomeKind.AGREEMENT, OutcomeKind.COMMITMENT, OutcomeKind.JOINT_STATEMENT);

    private OccasionRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Meeting.class, "responsible-party-absent", WARNING, OccasionRules::responsibleAbsent)
                        .onlyIf(Trait.OUTCOMES, Trait.PARTICIPANTS),
                Catalogue.forEach(Meeting.class, "none-beside-agreement", WARNING, OccasionRules::noneBesideAgreement)
                        .onlyIf(Trait.OUTCOMES),
                Catalogue.forEach(Meeting.class, "due-before-meeting", WARNING, OccasionRules::dueBefore)
                        .onlyIf(Trait.OUTCOMES, Trait.DATE),
                Catalogue.forEach(Meeting.class, "held-after-its-basis", WARNING, OccasionRules::heldAfterBasis)
                        .onlyIf(Trait.STATUS, Trait.DATE, Trait.BASIS),
                Catalogue.forEach(Meeting.class, "source-older-than-meeting", INFO, OccasionRules::olderSource)
                        .onlyIf(Trait.STATUS, Trait.DATE, Trait.CITATIONS),
                Catalogue.forEach(Meeting.class, "part-in-another-country", WARNING, OccasionRules::inAnotherCountry)
                        .onlyIf(Trait.LINKS, Trait.PLACE));
    }

    /** A warning, not an error: a party can agree to something by letter. */
    private static void responsibleAbsent(Meeting meeting, Findings findings) {
        @Nullable Map<String, Attendance> absent = null;
        for (int i = 0; i < meeting.outcomes().size(); i++) {
            Outcome outcome = meeting.outcomes().get(i);
            if (AMONG_THOSE_THERE.contains(outcome.kind())
                    && !outcome.responsible().isEmpty()) {
                absent = absent == null ? MeetingRules.absences(meeting.participants()) : absent;
                for (int j = 0; j < outcome.responsible().size(); j++) {
                    Party party = outcome.responsible().get(j);
                    @Nullable
                    Attendance absence = party.actor().isPresent()
                            ? absent.get(party.actor().get().value())
                            : null;
                    if (absence != null) {
                        findings.report(
                                "/outcomes/" + i + "/responsible/" + j,
                                party.actor().get(),
                                absence.token());
                    }
                }
            }
        }
    }

    /** Not an error: the lack of a result can be that on one matter. */
    private static void noneBesideAgreement(Meeting meeting, Findings findings) {
        int agreement = -1;
        for (int i = 0; i < meeting.outcomes().size() && agreement < 0; i++) {
            Outcome outcome = meeting.outcomes().get(i);
            boolean given =
                    outcome.state().filter(OutcomeState.ABANDONED::equals).isEmpty();
            agreement = outcome.kind().equals(OutcomeKind.AGREEMENT) && given ? i : -1;
        }
        for (int i = 0; i < meeting.outcomes().size() && agreement >= 0; i++) {
            if (meeting.outcomes().get(i).kind().equals(OutcomeKind.NONE)) {
                findings.report("/outcomes/" + i + "/kind", findings.pointer() + "/outcomes/" + agreement);
            }
        }
    }

    private static void dueBefore(Meeting meeting, Findings findings) {
        for (int i = 0; i < meeting.outcomes().size(); i++) {
            Optional<Edtf> due = meeting.outcomes().get(i).due();
            if (Dates.certainlyBefore(due, meeting.date())) {
                findings.report(
                        "/outcomes/" + i + "/due", due.get(), meeting.date().get());
            }
        }
    }

    /** Not reported if one of the records is later than the meeting, has no date, or is not a statement. */
    private static void heldAfterBasis(Meeting meeting, Findings findings) {
        if (meeting.status().filter(MeetingTimeRules.BEGUN::contains).isEmpty()) {
            return;
        }
        @Nullable Statement first = null;
        for (Id<?> basis : meeting.basis()) {
            Optional<Statement> statement = findings.index()
                    .find(Statement.class, basis)
                    .filter(said -> said.modality() == Modality.ASSERTED
                            && InAnyZone.certainlyBefore(Dates.of(said, findings.index()), meeting.date()));
            if (statement.isEmpty()) {
                return;
            }
            first = first == null ? statement.get() : first;
        }
        if (first != null) {
            Edtf said = Dates.of(first, findings.index()).get();
            findings.report("/basis", meeting.date().get(), first.id(), said);
        }
    }

    /** Information only: the source can have announced the meeting. {@code held-after-its-sources} is for all sources. */
    private static void olderSource(Meeting meeting, Findings findings) {
        if (meeting.status().filter(MeetingTimeRules.BEGUN::contains).isEmpty()) {
            return;
        }
        boolean anyLater = meeting.citations().stream()
                .anyMatch(citation ->
                        MeetingTimeRules.statesStatus(citation) && !isOlder(citation, meeting, findings.index()));
        for (int i = 0; anyLater && i < meeting.citations().size(); i++) {
            Citation citation = meeting.citations().get(i);
            if (MeetingTimeRules.statesStatus(citation) && isOlder(citation, meeting, findings.index())) {
                findings.report(
                        "/citations/" + i,
                        citation.source(),
                        published(citation, findings.index()).get(),
                        meeting.date().get());
            }
        }
    }

    private static boolean isOlder(Citation citation, Meeting meeting, DossierIndex index) {
        return InAnyZone.certainlyBefore(published(citation, index), meeting.date());
    }

    private static Optional<Edtf> published(Citation citation, DossierIndex index) {
        return index.find(Source.class, citation.source()).flatMap(Source::date);
    }

    private static void inAnotherCountry(Meeting meeting, Findings findings) {
        Optional<String> country = meeting.place().flatMap(Place::country);
        for (int i = 0; country.isPresent() && i < meeting.links().size(); i++) {
            Link link = meeting.links().get(i);
            if (link.relation().equals(LinkRelation.PART_OF)) {
                Optional<Meeting> whole =
                        link.target().flatMap(id -> findings.index().find(Meeting.class, id));
                Optional<String> other = whole.flatMap(Meeting::place).flatMap(Place::country);
                if (other.isPresent() && !other.equals(country)) {
                    findings.report("/place/country", country.get(), whole.get().id(), other.get());
                }
            }
        }
    }
}
