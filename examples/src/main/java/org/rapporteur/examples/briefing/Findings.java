package org.rapporteur.examples.briefing;

import java.util.List;
import org.rapporteur.examples.briefing.Page.Row;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Violation;

/** What the checks of the library find in the dossier, or that they find nothing. */
final class Findings implements Section {
    @Override
    public void print(Reading reading, Page page) {
        Phrases phrases = reading.phrases();
        page.heading(phrases.get("heading.findings"));
        List<Violation> found = RuleSet.standard().validate(reading.dossier()).violations();
        if (found.isEmpty()) {
            page.paragraph(0, phrases.get("findings.none"));
            return;
        }
        page.rows(0, found.stream().map(violation -> row(reading, violation)).toList());
    }

    private static Row row(Reading reading, Violation violation) {
        Phrases phrases = reading.phrases();
        String path = violation.path();
        String words = violation.words(phrases.locale());
        String place = reading.index().occurrences().stream()
                .filter(occurrence -> (path + "/").startsWith(occurrence.path() + "/"))
                .findFirst()
                .map(occurrence -> phrases.get("finding.in", path, phrases.quote(reading.record(occurrence.entity()))))
                .orElse(phrases.get("finding.at", path));
        return new Row(phrases.get("Severity." + violation.severity().token()), List.of(words, place));
    }
}
