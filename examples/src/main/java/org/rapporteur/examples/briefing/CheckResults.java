package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/** What the checks of the library find in the dossier, or that they find nothing. */
final class CheckResults implements Section {
    /** The most findings of one rule that are printed. */
    private static final int MOST = 20;

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

    /** The findings of one rule together, those of the gravest rules first. */
    private static void print(Narrator narrator, Report report, Page page) {
        Map<String, Entity> records = new HashMap<>();
        narrator.index().occurrences().forEach(occurrence -> records.put(occurrence.path(), occurrence.entity()));
        Map<Severity, Map<String, List<Violation>>> bySeverity = new EnumMap<>(Severity.class);
        for (Violation violation : report) {
            bySeverity
                    .computeIfAbsent(violation.severity(), any -> new LinkedHashMap<>())
                    .computeIfAbsent(violation.code(), any -> new ArrayList<>())
                    .add(violation);
        }
        Lexicon lexicon = narrator.lexicon();
        for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.INFO)) {
            bySeverity.getOrDefault(severity, Map.of()).forEach((code, violations) -> {
                page.blank();
                String rule = lexicon.get("finding.rule", lexicon.get("Severity." + severity.token()), code);
                List<String> messages = violations.stream()
                        .map(each -> each.messageWithoutPointer(lexicon.locale()))
                        .distinct()
                        .toList();
                boolean isSame = messages.size() == 1 && violations.size() > 1;
                page.item(0, isSame ? lexicon.get("label", rule) + " " + messages.get(0) : rule);
                page.rows(2, rows(narrator, violations, records, !isSame));
            });
        }
    }

    private static List<Row> rows(
            Narrator narrator, List<Violation> violations, Map<String, Entity> records, boolean withMessages) {
        List<Row> rows = new ArrayList<>();
        for (Violation violation : violations.subList(0, Math.min(MOST, violations.size()))) {
            List<String> lines = new ArrayList<>();
            if (withMessages) {
                lines.add(violation.messageWithoutPointer(narrator.lexicon().locale()));
            }
            record(records, violation.pointer()).map(narrator::record).ifPresent(lines::add);
            rows.add(new Row(violation.pointer(), lines));
        }
        if (violations.size() > MOST) {
            rows.add(Row.of("", narrator.lexicon().count("finding.more", violations.size() - MOST)));
        }
        return rows;
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
