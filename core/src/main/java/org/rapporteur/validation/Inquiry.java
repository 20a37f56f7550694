package org.rapporteur.validation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;
import org.rapporteur.time.Edtf;

/** Rules at work on one dossier: each subject is looked at by all rules for its kind before the next one is. */
final class Inquiry {
    private final List<Findings> byRule;
    private final List<Findings> aboutReferences;
    private final Map<Class<?>, List<Findings>> byKind = new HashMap<>();
    private @Nullable Class<?> kind;
    private List<Findings> aboutKind = List.of();

    Inquiry(DossierIndex index, Collection<Rule> rules, Optional<Edtf> asOf) {
        byRule = rules.stream().map(rule -> new Findings(index, rule, asOf)).toList();
        aboutReferences = concernedWith(Reference.class);
    }

    void ask(Dossier dossier) {
        lookAt(Subject.of(dossier), concernedWith(dossier.getClass()));
    }

    void ask(Reference reference) {
        lookAt(Subject.of(reference), aboutReferences);
    }

    /** Asks about the references of a record, and about the record. */
    void ask(Occurrence record) {
        record.references().forEach(this::ask);
        Class<?> next = record.entity().getClass();
        if (next != kind) { // records of a kind come one after another
            kind = next;
            aboutKind = byKind.computeIfAbsent(next, this::concernedWith);
        }
        lookAt(Subject.of(record), aboutKind);
    }

    private static void lookAt(Subject subject, List<Findings> concerned) {
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
