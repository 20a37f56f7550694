package org.rapporteur.validation;

import java.util.Optional;
import org.rapporteur.time.Edtf;

/** What a set of rules states for all of its rules: the day, the limits of findings, and what is accepted. */
record RuleOptions(Optional<Edtf> asOf, int maxFindingsPerRule, int maxFindings, Baseline baseline) {
    static final RuleOptions DEFAULT = new RuleOptions(
            Optional.empty(), RuleSet.DEFAULT_MAX_FINDINGS_PER_RULE, RuleSet.DEFAULT_MAX_FINDINGS, Baseline.of());

    RuleOptions {
        requirePositive("perRule", maxFindingsPerRule);
        requirePositive("inAll", maxFindings);
    }

    RuleOptions withAsOf(Edtf day) {
        return new RuleOptions(Optional.of(day), maxFindingsPerRule, maxFindings, baseline);
    }

    RuleOptions withMaxFindings(int perRule, int inAll) {
        return new RuleOptions(asOf, perRule, inAll, baseline);
    }

    RuleOptions withBaseline(Baseline accepted) {
        return new RuleOptions(asOf, maxFindingsPerRule, maxFindings, accepted);
    }

    private static void requirePositive(String parameter, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(parameter + ": must be at least 1; was " + limit);
        }
    }
}
