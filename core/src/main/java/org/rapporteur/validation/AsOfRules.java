package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.Modality;
import org.rapporteur.time.Edtf;

/** Rules that compare dates with the as-of date of the rule set. Without one they report nothing. */
final class AsOfRules {
    private static final Set<MeetingStatus> BEGUN = Set.of(MeetingStatus.UNDER_WAY, MeetingStatus.HELD);
    private static final Set<MeetingStatus> TO_COME =
            Set.of(MeetingStatus.PROPOSED, MeetingStatus.PLANNED, MeetingStatus.TENTATIVE, MeetingStatus.CONFIRMED);

    private AsOfRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Source.class, "published-after-as-of", ERROR, AsOfRules::publishedAfter)
                        .onlyIf(Trait.DATE),
                Catalogue.forEach(Statement.class, "statement-after-as-of", ERROR, AsOfRules::statementAfter)
                        .onlyIf(Trait.DATE, Trait.ASSERTED),
                Catalogue.forEach(Statement.class, "future-statement-before-as-of", WARNING, AsOfRules::statementBefore)
                        .onlyIf(Trait.DATE),
                Catalogue.forEach(Meeting.class, "held-after-as-of", ERROR, AsOfRules::heldAfter)
                        .onlyIf(Trait.STATUS, Trait.DATE),
                Catalogue.forEach(Meeting.class, "planned-before-as-of", WARNING, AsOfRules::plannedBefore)
                        .onlyIf(Trait.STATUS, Trait.DATE));
    }

    private static void publishedAfter(Source source, Findings findings) {
        reportIfAfter(source.date(), findings);
    }

    private static void statementAfter(Statement statement, Findings findings) {
        if (statement.modality() == Modality.ASSERTED) {
            reportIfAfter(statement.date(), findings);
        }
    }

    private static void statementBefore(Statement statement, Findings findings) {
        if (statement.modality() == Modality.FUTURE) {
            reportIfBefore(statement.date(), findings);
        }
    }

    private static void heldAfter(Meeting meeting, Findings findings) {
        if (meeting.status().filter(BEGUN::contains).isPresent()) {
            reportIfAfter(meeting.date(), findings);
        }
    }

    /** A warning, not an error: the plan was reported correctly, but by now a source may report what became of it. */
    private static void plannedBefore(Meeting meeting, Findings findings) {
        if (meeting.status().filter(TO_COME::contains).isPresent()) {
            reportIfBefore(meeting.date(), findings);
        }
    }

    private static void reportIfAfter(Optional<Edtf> date, Findings findings) {
        if (Dates.certainlyBefore(findings.asOf(), date)) {
            findings.report("/date", date.get(), findings.asOf().get());
        }
    }

    private static void reportIfBefore(Optional<Edtf> date, Findings findings) {
        if (Dates.certainlyBefore(date, findings.asOf())) {
            findings.report("/date", date.get(), findings.asOf().get());
        }
    }
}
