package org.rapporteur.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.time.Edtf;

/** Rules at work on one dossier: each subject is looked at by all rules for its kind before the next one is. */
final class Inquiry {
    private final List<Findings> byRule;
    private final Map<Class<?>, List<Findings>> byKind = new HashMap<>();
    private @Nullable Class<?> kind;
    private List<Findings> concerned = List.of();

    Inquiry(DossierIndex index, Collection<Rule> rules, Optional<Edtf> asOf) {
        byRule = rules.stream().map(rule -> new Findings(index, rule, asOf)).toList();
    }

    void ask(Subject subject) {
        Class<?> next = subject.value().getClass();
        if (next != kind) { // what is alike comes one after another
            kind = next;
            concerned = byKind.computeIfAbsent(next, this::concernedWith);
        }
        for (int i = 0; i < concerned.size(); i++) {
            concerned.get(i).lookAt(subject);
        }
    }

    private List<Findings> concernedWith(Class<?> subject) {
        return byRule.stream()
                .filter(findings -> findings.rule().subject().isAssignableFrom(subject))
                .toList();
    }

    /** What was found; at one place, in the order of the rules. */
    Report report() {
        return Report.of(
                byRule.stream().flatMap(findings -> findings.found().stream()).toList());
    }
}
