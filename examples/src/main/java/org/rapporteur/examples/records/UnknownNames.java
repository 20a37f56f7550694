package org.rapporteur.examples.records;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.examples.command.Words;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Violation;

/**
 * The names in a file that this version does not know: a misspelt one loses what it names. The rules about them compare
 * all records of a dossier, so they are applied here to one record at a time, and what they find is counted by name.
 */
final class UnknownNames {
    /** The most names that are listed: a file may have a new one in each record. */
    private static final int MOST = 20;

    private static final RuleSet RULES = RuleSet.of(RuleSet.standard().rules().stream()
            .filter(rule -> rule.code().matches("(possibly-misspelt|unrecognized)-(property|type)"))
            .toArray(Rule[]::new));

    /** How often each name occurs, by the arguments of its finding. */
    private final Map<Map<String, String>, Long> counts = new LinkedHashMap<>();

    private boolean areMore;

    void count(Entity entity) {
        count(Dossier.of(entity));
    }

    /** Counts those of a dossier, its own properties included. */
    void count(Dossier dossier) {
        for (Violation finding : RULES.validate(dossier)) {
            Map<String, String> name = new LinkedHashMap<>(finding.arguments());
            long occurrences = Long.parseLong(name.remove("occurrences"));
            if (counts.containsKey(name) || counts.size() < MOST) {
                counts.merge(name, occurrences, Long::sum);
            } else {
                areMore = true;
            }
        }
    }

    /** {@return a line for each name, in the order of the file} */
    List<String> lines(Words words) {
        List<String> lines = new ArrayList<>();
        counts.forEach((name, count) -> {
            String times = words.count("unknown.times", count);
            String type = name.getOrDefault("type", "");
            String property = name.get("property");
            String unknown = property == null
                    ? words.get("unknown.type", type, times)
                    : words.get("unknown.property", property, type, times);
            String suggestion = name.get("suggestion");
            lines.add(suggestion == null ? unknown : words.get("unknown.suggestion", unknown, suggestion));
        });
        if (areMore) {
            lines.add(words.get("unknown.more"));
        }
        return lines;
    }
}
