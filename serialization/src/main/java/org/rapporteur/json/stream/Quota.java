package org.rapporteur.json.stream;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.validation.Omission;
import org.rapporteur.validation.Report;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/** Chooses which violations in a file are passed on, within the limits of the rules, and counts the others. */
final class Quota {
    private final RuleSet rules;
    private final Map<String, Integer> passed = new LinkedHashMap<>();
    private final Map<String, Long> omitted = new LinkedHashMap<>();
    private long errors;
    private long all;

    Quota(RuleSet rules) {
        this.rules = rules;
    }

    /** Returns the violations of the next record that are passed on. */
    List<Violation> of(Report report) {
        report.omissions().forEach(omission -> omit(omission.code(), omission.count()));
        return report.violations().stream().filter(this::passes).toList();
    }

    private boolean passes(Violation violation) {
        boolean isError = violation.severity() == Severity.ERROR;
        int ofRule = passed.getOrDefault(violation.code(), 0);
        if (ofRule >= rules.maxFindingsPerRule() || (isError ? errors : all) >= rules.maxFindings()) {
            omit(violation.code(), 1);
            return false;
        }
        passed.put(violation.code(), ofRule + 1);
        errors += isError ? 1 : 0;
        all++;
        return true;
    }

    private void omit(String code, long count) {
        omitted.merge(code, count, Long::sum);
    }

    /** Returns the numbers of violations that were not passed on, in the order of the rules. */
    List<Omission> omissions() {
        return rules.rules().stream()
                .filter(rule -> omitted.containsKey(rule.code()))
                .map(rule -> new Omission(rule.code(), rule.severity(), omitted.getOrDefault(rule.code(), 0L)))
                .toList();
    }
}
