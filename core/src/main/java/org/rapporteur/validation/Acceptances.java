package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;

/** The findings of a run that a baseline accepts. They do not count for the limits of the rules. */
final class Acceptances {
    private final RuleSet rules;

    /** By the acceptances of the baseline themselves, which a hash function of its strings could not keep apart cheaply. */
    private final IdentityHashMap<Acceptance, AcceptedFinding> found = new IdentityHashMap<>();

    Acceptances(RuleSet rules) {
        this.rules = rules;
    }

    /** Whether a finding of the rule may be accepted. */
    boolean concern(Rule rule) {
        return rules.baseline().concerns(rule.code());
    }

    /** Notes a finding if it is accepted; returns whether it is. */
    boolean take(Violation finding) {
        Acceptance acceptance = rules.baseline().acceptanceOf(finding).orElse(null);
        if (acceptance == null) {
            return false;
        }
        found.merge(acceptance, new AcceptedFinding(finding, acceptance, 1), Acceptances::together);
        return true;
    }

    private static AcceptedFinding together(AcceptedFinding known, AcceptedFinding next) {
        boolean inOrder = Shortlist.ORDER.compare(
                        known.violation().pointer(), next.violation().pointer())
                <= 0;
        Violation first = inOrder ? known.violation() : next.violation();
        return new AcceptedFinding(first, known.acceptance(), known.count() + next.count());
    }

    /** Returns the accepted findings in document order; those at the same place are in the order of the rules. */
    List<AcceptedFinding> inOrder() {
        List<AcceptedFinding> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparing(
                        (AcceptedFinding each) -> each.violation().pointer(), Shortlist.ORDER)
                .thenComparingInt(each -> rules.table().place(each.acceptance().code()))
                .thenComparing(each -> each.acceptance().key()));
        return sorted;
    }

    /** Returns the acceptances that held for no finding, although a whole dossier was checked by all rules. */
    List<Acceptance> stale() {
        return rules.baseline().acceptances().stream()
                .filter(acceptance -> !found.containsKey(acceptance) && !lacksDay(acceptance.code()))
                .toList();
    }

    private boolean lacksDay(String code) {
        return rules.asOf().isEmpty() && rules.rule(code).filter(Rule::needsDay).isPresent();
    }
}
