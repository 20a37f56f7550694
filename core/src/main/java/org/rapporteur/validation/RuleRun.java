package org.rapporteur.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Dossier;

/** Applies rules to one dossier. All applicable rules check a subject before the next subject is checked. */
final class RuleRun {
    private final RuleSet rules;
    private final Subject subject;
    private final Findings findings;
    private final Rule[] aboutReferences;
    private final boolean following;
    private @Nullable Class<?> kind;
    private Rule[] aboutKind = {};

    RuleRun(DossierIndex index, RuleSet rules) {
        this.rules = rules;
        subject = new Subject(index);
        findings = new Findings(index, rules, subject);
        aboutReferences = rules.table().about(Reference.class);
        following = isAnyForSome(aboutReferences);
    }

    private static boolean isAnyForSome(Rule[] rules) {
        for (Rule rule : rules) {
            if (!rule.isFor(0)) {
                return true;
            }
        }
        return false;
    }

    /** Checks all records, and then the dossier, whose rules use the traits of the records. */
    void askAll(DossierIndex index) {
        List<Occurrence> records = index.occurrences();
        long[] traits = new long[records.size()];
        for (int i = 0; i < traits.length; i++) {
            ask(records.get(i));
            traits[i] = subject.traits();
        }
        findings.know(traits);
        subject.become(index.dossier());
        ask(rules.table().about(Dossier.class));
    }

    void ask(Reference reference) {
        subject.become(reference, following);
        ask(aboutReferences);
    }

    /** Checks the references of a record, and then the record. */
    void ask(Occurrence record) {
        List<Reference> references = record.references();
        for (int i = 0; i < references.size(); i++) {
            ask(references.get(i));
        }
        Class<?> next = record.entity().getClass();
        if (next != kind) { // records of a kind are consecutive
            kind = next;
            aboutKind = rules.table().about(next);
        }
        subject.become(record);
        ask(aboutKind);
    }

    private void ask(Rule[] concerned) {
        long traits = subject.traits();
        for (Rule rule : concerned) {
            if (rule.isFor(traits)) {
                findings.run(rule);
            }
        }
    }

    Report report() {
        return findings.report();
    }

    Report reportOfAll() {
        return findings.reportOfAll();
    }
}
