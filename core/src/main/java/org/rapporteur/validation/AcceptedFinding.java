package org.rapporteur.validation;

import java.util.Objects;

/**
 * A finding that a {@link Baseline} accepts. Immutable and thread-safe.
 *
 * @param violation the finding; the first one in document order if there are several
 * @param acceptance the acceptance that holds for it
 * @param count the number of findings for which the acceptance holds, at least 1; several, if the rule has several
 *     findings at the place
 * @since 0.1
 */
public record AcceptedFinding(Violation violation, Acceptance acceptance, long count) {
    /**
     * Creates an accepted finding.
     *
     * @param violation the finding
     * @param acceptance the acceptance
     * @param count the number of findings
     * @throws IllegalArgumentException if the number is less than 1
     */
    public AcceptedFinding {
        Objects.requireNonNull(violation, "violation");
        Objects.requireNonNull(acceptance, "acceptance");
        if (count < 1) {
            throw new IllegalArgumentException("count: must be at least 1; was " + count);
        }
    }

    /** {@return the finding, the name and the reason on one line, for logging} */
    @Override
    public String toString() {
        return violation + " (accepted " + (count == 1 ? "" : count + " times ") + "by " + acceptance.signature() + ')';
    }
}
