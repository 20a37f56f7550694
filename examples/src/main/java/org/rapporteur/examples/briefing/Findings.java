package org.rapporteur.examples.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.examples.briefing.Page.Row;
import org.rapporteur.model.Entity;
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
        Map<String, Entity> records = new HashMap<>();
        reading.index().occurrences().forEach(occurrence -> records.put(occurrence.path(), occurrence.entity()));
        page.rows(
                0,
                found.stream()
                        .map(violation -> row(reading, violation, record(records, violation.path())))
                        .toList());
    }

    private static Row row(Reading reading, Violation violation, Optional<Entity> record) {
        Phrases phrases = reading.phrases();
        String path = violation.path();
        String words = violation.words(phrases.locale());
        String place = record.map(entity -> phrases.get("finding.in", path, phrases.quote(reading.record(entity))))
                .orElse(phrases.get("finding.at", path));
        return new Row(phrases.get("Severity." + violation.severity().token()), List.of(words, place));
    }

    /** The record at a place, or the one that the place is in: the longest start of the path that is one's place. */
    private static Optional<Entity> record(Map<String, Entity> records, String path) {
        String place = path;
        while (!place.isEmpty()) {
            Entity record = records.get(place);
            if (record != null) {
                return Optional.of(record);
            }
            place = place.substring(0, Math.max(0, place.lastIndexOf('/')));
        }
        return Optional.empty();
    }
}
