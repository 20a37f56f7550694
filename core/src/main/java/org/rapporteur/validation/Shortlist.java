package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a run within the limits of its rules; the others are counted. At no time does it hold more than twice
 * the findings that the report can have.
 */
final class Shortlist {
    static final DocumentOrder ORDER = new DocumentOrder();
    private static final Comparator<Violation> BY_PLACE = Comparator.comparing(Violation::pointer, ORDER);

    private final RuleSet rules;
    private final Comparator<Violation> byRule;
    private final long room;
    private final Map<String, Cut> cuts = new HashMap<>();
    private List<Violation> held = new ArrayList<>();

    /** What is left out of the findings of a rule. */
    private static final class Cut {
        private long count;

        /** The pointer of the last finding within the limit of the rule; null until the limit is reached. */
        private @Nullable String last;

        boolean isBeyond(String pointer) {
            return last != null && ORDER.compare(pointer, last) >= 0;
        }
    }

    Shortlist(RuleSet rules) {
        this.rules = rules;
        this.byRule = Comparator.comparingInt(violation -> rules.table().place(violation.code()));
        this.room = 2
                * Math.min(
                        rules.maxFindings(),
                        (long) rules.maxFindingsPerRule() * rules.rules().size());
    }

    /** Adds a finding, which is not even created if its rule has enough before it. */
    void add(Rule rule, String pointer, Supplier<Violation> finding) {
        if (!cuts.isEmpty()) {
            Cut cut = cuts.get(rule.code());
            if (cut != null && cut.isBeyond(pointer)) {
                cut.count++;
                return;
            }
        }
        held.add(finding.get());
        if (held.size() >= room) {
            cut();
        }
    }

    /**
     * Leaves out what is beyond the limits. A finding that is left out would never return: as many others come before
     * it, and only better ones can take their places.
     */
    private void cut() {
        held.sort(byRule.thenComparing(BY_PLACE));
        List<Violation> kept = new ArrayList<>();
        int ofRule = 0;
        for (int i = 0; i < held.size(); i++) {
            Violation violation = held.get(i);
            ofRule = i > 0 && held.get(i - 1).code().equals(violation.code()) ? ofRule + 1 : 1;
            if (ofRule <= rules.maxFindingsPerRule()) {
                kept.add(violation);
            } else {
                leaveOut(violation);
            }
            if (ofRule == rules.maxFindingsPerRule()) {
                cutOf(violation).last = violation.pointer();
            }
        }
        if (kept.size() > rules.maxFindings()) {
            kept.sort(Comparator.comparing(Violation::severity).thenComparing(BY_PLACE));
            List<Violation> rest = kept.subList(rules.maxFindings(), kept.size());
            rest.forEach(this::leaveOut);
            rest.clear();
        }
        held = kept;
    }

    private void leaveOut(Violation violation) {
        cutOf(violation).count++;
    }

    private Cut cutOf(Violation violation) {
        return cuts.computeIfAbsent(violation.code(), code -> new Cut());
    }

    /** Returns the report; findings at the same place are in the order of the rules. */
    Report report(List<AcceptedFinding> accepted, List<Acceptance> stale) {
        if (held.size() > Math.min(rules.maxFindingsPerRule(), rules.maxFindings())) {
            cut();
        }
        if (held.size() > 1) {
            held.sort(BY_PLACE.thenComparing(byRule));
        }
        return Report.of(held, omissions(), accepted, stale);
    }

    private List<Omission> omissions() {
        List<Omission> omissions = new ArrayList<>();
        if (!cuts.isEmpty()) {
            for (Rule rule : rules.rules()) {
                Cut cut = cuts.get(rule.code());
                if (cut != null && cut.count > 0) {
                    omissions.add(new Omission(rule.code(), rule.severity(), cut.count));
                }
            }
        }
        return omissions;
    }
}
