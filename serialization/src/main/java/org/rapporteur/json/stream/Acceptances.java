package org.rapporteur.json.stream;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.AcceptedFinding;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.Rule;
import org.rapporteur.validation.RuleSet;

/** Collects what the baseline of some rules accepts in a file, at most one violation for each acceptance. */
final class Acceptances {
    private final RuleSet rules;

    /** By the acceptances of the baseline themselves, which no input can make collide. */
    private final IdentityHashMap<Acceptance, AcceptedFinding> found = new IdentityHashMap<>();

    Acceptances(RuleSet rules) {
        this.rules = rules;
    }

    /** Adds what is accepted in the next record. */
    void add(Report report) {
        for (AcceptedFinding next : report.accepted()) {
            found.merge(
                    next.acceptance(),
                    next,
                    (known, more) ->
                            new AcceptedFinding(known.violation(), known.acceptance(), known.count() + more.count()));
        }
    }

    List<AcceptedFinding> found() {
        List<AcceptedFinding> inOrder = new ArrayList<>();
        for (Acceptance acceptance : rules.baseline().acceptances()) {
            Optional.ofNullable(found.get(acceptance)).ifPresent(inOrder::add);
        }
        return inOrder;
    }

    /** Returns the acceptances that held for nothing, after all records were checked. */
    List<Acceptance> stale() {
        return rules.baseline().acceptances().stream()
                .filter(acceptance -> !found.containsKey(acceptance) && isAsked(acceptance.code()))
                .toList();
    }

    /** Whether a rule would have found what it finds in a whole dossier; a code without a rule finds nothing anywhere. */
    private boolean isAsked(String code) {
        Rule rule = rules.rule(code).orElse(null);
        return rule == null || rule.subject() != Dossier.class && (rules.asOf().isPresent() || !rule.needsDay());
    }
}
