package org.rapporteur.json.stream;

import java.util.List;
import java.util.Objects;
import org.rapporteur.validation.Acceptance;
import org.rapporteur.validation.AcceptedFinding;
import org.rapporteur.validation.Omission;

/**
 * What the check of a file found without passing it on. Immutable and thread-safe.
 *
 * @param omissions the numbers of violations beyond the limits, in the order of the rules; empty if all were passed on
 * @param accepted the violations that the {@linkplain org.rapporteur.validation.RuleSet#accepting baseline} of the rules
 *     accepts, one for each acceptance that holds for any, in the order of the baseline
 * @param stale the acceptances that hold for no violation, in the order of the baseline; none of rules that are
 *     {@linkplain RecordValidator#skippedRules() not applied}, and none at all if there was a problem
 * @since 0.1
 */
public record RecordSummary(List<Omission> omissions, List<AcceptedFinding> accepted, List<Acceptance> stale) {
    /**
     * Creates a summary.
     *
     * @param omissions the numbers of violations beyond the limits
     * @param accepted the violations that are accepted
     * @param stale the acceptances that hold for no violation
     */
    public RecordSummary {
        omissions = List.copyOf(Objects.requireNonNull(omissions, "omissions"));
        accepted = List.copyOf(Objects.requireNonNull(accepted, "accepted"));
        stale = List.copyOf(Objects.requireNonNull(stale, "stale"));
    }

    /** {@return the number of violations that are accepted} */
    public long countAccepted() {
        return accepted.stream().mapToLong(AcceptedFinding::count).sum();
    }
}
