package org.rapporteur.validation;

/**
 * Looks for what is doubtful in a value and says all of it.
 *
 * <p>It neither throws for what it finds nor stops at the first finding; what is to follow from a finding is for the
 * caller to decide. Implementations are immutable and thread-safe.
 *
 * @param <T> what is looked at
 * @since 0.1
 */
@FunctionalInterface
public interface Validator<T> {
    /**
     * Looks at a value.
     *
     * @param subject the value
     * @return what was found, empty if nothing
     * @throws NullPointerException if the subject is null
     */
    Report validate(T subject);
}
