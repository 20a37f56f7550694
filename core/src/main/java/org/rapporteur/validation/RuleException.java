package org.rapporteur.validation;

import org.rapporteur.text.Quote;

/**
 * Thrown by a validation if the check of a rule throws an exception.
 *
 * <p>The message names the rule, the place and the record, for example {@code rule acme-needs-topic failed at
 * /statements/0, Statement "kyiv-2023": java.lang.IllegalStateException: no topics}. The cause is the exception of the
 * check. An {@link Error} is not replaced.
 *
 * @since 0.1
 */
public final class RuleException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** The code of the rule. */
    private final String code;

    /** The place of the subject, as a JSON Pointer. */
    private final String pointer;

    RuleException(Rule rule, Subject subject, RuntimeException cause) {
        super(describe(rule, subject, cause), cause);
        this.code = rule.code();
        this.pointer = subject.pointer();
    }

    private static String describe(Rule rule, Subject subject, RuntimeException cause) {
        String pointer = subject.pointer();
        String place = pointer.isEmpty() ? subject.name() : Quote.pointer(pointer) + ", " + subject.name();
        return "rule " + rule.code() + " failed at " + place + ": " + Quote.printable(cause.toString());
    }

    /** {@return the code of the rule whose check failed} */
    public String code() {
        return code;
    }

    /** {@return the place of the record or reference that was checked, as a JSON Pointer; empty for the dossier} */
    public String pointer() {
        return pointer;
    }
}
