package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;

/** Rules at work on one dossier: each subject is looked at by all rules for its kind before the next one is. */
final class Inquiry {
    private final RuleSet rules;
    private final Findings findings;
    private final List<Rule> aboutReferences;
    private @Nullable Class<?> kind;
    private List<Rule> aboutKind = List.of();

    Inquiry(DossierIndex index, RuleSet rules) {
        this.rules = rules;
        findings = new Findings(index, rules.asOf());
        aboutReferences = rules.about(Reference.class);
    }

    void ask(Dossier dossier) {
        ask(Subject.of(dossier), rules.about(Dossier.class));
    }

    void ask(Reference reference) {
        ask(Subject.of(reference), aboutReferences);
    }

    /** Asks about the references of a record, and about the record. */
    void ask(Occurrence record) {
        record.references().forEach(this::ask);
        Class<?> next = record.entity().getClass();
        if (next != kind) { // records of a kind come one after another
            kind = next;
            aboutKind = rules.about(next);
        }
        ask(Subject.of(record), aboutKind);
    }

    private void ask(Subject subject, List<Rule> concerned) {
        for (int i = 0; i < concerned.size(); i++) {
            findings.of(concerned.get(i), subject);
        }
    }

    /** What was found; at one place, in the order of the rules. */
    Report report() {
        List<Violation> found = new ArrayList<>();
        rules.rules().forEach(rule -> found.addAll(findings.by(rule)));
        return Report.of(found);
    }
}
