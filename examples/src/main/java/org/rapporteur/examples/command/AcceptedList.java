package org.rapporteur.examples.command;

import java.util.List;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.AcceptedFinding;
import org.rapporteur.validation.Violation;

/** Prints what a baseline accepts, and last the acceptances that hold for no finding. */
public final class AcceptedList {
    private AcceptedList() {}

    /** Prints nothing if there is neither. */
    public static void print(Words words, List<AcceptedFinding> accepted, List<Acceptance> stale, Page page) {
        long count = accepted.stream().mapToLong(AcceptedFinding::count).sum();
        if (count > 0) {
            page.blank();
            page.paragraph(0, words.count("accepted", count));
            accepted.forEach(each -> page.item(2, line(words, each)));
        }
        if (!stale.isEmpty()) {
            page.blank();
            page.paragraph(0, words.count("stale", stale.size()));
            stale.forEach(each -> page.item(2, each.code() + ", " + signed(words, each)));
        }
    }

    private static String line(Words words, AcceptedFinding accepted) {
        Violation finding = accepted.violation();
        return words.get("Severity." + finding.severity().token()) + " " + finding.code() + ", "
                + signed(words, accepted.acceptance()) + ": " + finding.messageWithoutPointer(words.locale());
    }

    private static String signed(Words words, Acceptance acceptance) {
        String place = acceptance.record().map(id -> id.value() + " ").orElse("") + acceptance.pointer();
        String where = place.isEmpty() ? words.get("finding.dossier") : words.get("finding.at", place.strip());
        return words.get("accepted.by", where, acceptance.by(), acceptance.reason());
    }
}
