package org.rapporteur.examples.briefing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.examples.command.AcceptedList;
import org.rapporteur.examples.command.Page;
import org.rapporteur.examples.command.Page.Row;
import org.rapporteur.model.Entity;
import org.rapporteur.validation.Baseline;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Violation;

/** What the checks of the library find in the dossier, or that they find nothing. */
final class CheckResults implements Section {
    private final RuleSet rules;

    CheckResults(Baseline baseline) {
        this.rules = RuleSet.standard().accepting(baseline);
    }

    @Override
    public void print(Narrator narrator, Page page) {
        Lexicon lexicon = narrator.lexicon();
        page.heading(lexicon.get("heading.findings"));
        Report report = rules.validate(narrator.dossier());
        if (report.isEmpty()) {
            page.paragraph(0, lexicon.get("findings.none"));
        } else {
            print(narrator, report, page);
        }
        AcceptedList.print(lexicon.ofCommands(), report.accepted(), report.stale(), page);
    }

    private static void print(Narrator narrator, Report report, Page page) {
        Map<String, Entity> records = new HashMap<>();
        narrator.index().occurrences().forEach(occurrence -> records.put(occurrence.path(), occurrence.entity()));
        page.rows(
                0,
                report.stream()
                        .map(violation -> row(narrator, violation, record(records, violation.pointer())))
                        .toList());
    }

    private static Row row(Narrator narrator, Violation violation, Optional<Entity> record) {
        Lexicon lexicon = narrator.lexicon();
        String path = violation.pointer();
        String words = violation.messageWithoutPointer(lexicon.locale());
        String place = record.map(entity -> lexicon.get("finding.in", path, lexicon.quote(narrator.record(entity))))
                .orElse(lexicon.get("finding.at", path));
        return new Row(lexicon.get("Severity." + violation.severity().token()), List.of(words, place));
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
