package org.rapporteur.validation;

/**
 * Checks a value and reports all findings.
 *
 * <p>A validator neither throws an exception for a finding nor stops at the first one; the caller decides what follows
 * from the report. Implementations are immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
@FunctionalInterface
public interface Validator<T> {
    /**
     * Validates a value.
     *
     * @param subject the value
     * @return the report, which is empty if there are no findings
     * @throws NullPointerException if the subject is null
     * @throws RuleException if the check of a rule throws an exception
     */
    Report validate(T subject);
}
