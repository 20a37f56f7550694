package org.rapporteur.examples.command;

import java.util.List;
import org.rapporteur.examples.command.Page.Row;
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
            page.rows(2, accepted.stream().map(each -> row(words, each)).toList());
        }
        if (!stale.isEmpty()) {
            page.blank();
            page.paragraph(0, words.count("stale", stale.size()));
            page.rows(
                    2,
                    stale.stream()
                            .map(each -> Row.of(place(words, each), signed(words, each.code(), each)))
                            .toList());
        }
    }

    private static Row row(Words words, AcceptedFinding accepted) {
        Violation finding = accepted.violation();
        String rule = words.get("Severity." + finding.severity().token()) + " " + finding.code();
        return Row.of(
                place(words, accepted.acceptance()),
                signed(words, rule, accepted.acceptance()) + ": " + finding.messageWithoutPointer(words.locale()));
    }

    private static String place(Words words, Acceptance acceptance) {
        String place = acceptance.record().map(id -> id.value() + " ").orElse("") + acceptance.pointer();
        return place.isEmpty() ? words.get("finding.dossier") : place.strip();
    }

    private static String signed(Words words, String rule, Acceptance acceptance) {
        return words.get("accepted.by", rule, acceptance.by(), acceptance.reason());
    }
}
