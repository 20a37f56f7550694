package org.rapporteur.validation;

import java.util.Objects;
import org.rapporteur.text.Quote;

/**
 * The number of findings of a rule that a report does not contain, because a
 * {@linkplain RuleSet#withMaxFindings limit} was reached. Immutable and thread-safe.
 *
 * @param code the code of the rule
 * @param severity the severity of the findings
 * @param count the number of findings, at least 1
 * @since 0.1
 */
public record Omission(String code, Severity severity, long count) {
    /**
     * Creates an omission.
     *
     * @param code the code of the rule
     * @param severity the severity of the findings
     * @param count the number of findings
     * @throws IllegalArgumentException if the number is less than 1
     */
    public Omission {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        if (count < 1) {
            throw new IllegalArgumentException("count: must be at least 1; was " + count);
        }
    }

    /** {@return the severity, the code and the number, such as {@code warning inferred-fidelity: 4 more}, for logging} */
    @Override
    public String toString() {
        return severity + " " + Quote.printable(code) + ": " + count + " more";
    }
}
