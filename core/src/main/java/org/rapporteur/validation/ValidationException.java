package org.rapporteur.validation;

/**
 * Thrown by {@link Report#orThrow()} if a dossier has errors.
 *
 * <p>The message contains the number of errors and the first of them. Validators do not throw this exception
 * themselves.
 *
 * @since 0.1
 */
public final class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Report report;

    ValidationException(Report report) {
        super(describe(report.ofSeverity(Severity.ERROR).violations().get(0), report.count(Severity.ERROR)));
        this.report = report;
    }

    private static String describe(Violation first, long errors) {
        return (errors == 1 ? "1 error: " : errors + " errors, the first: ") + first.code() + ' ' + first.message();
    }

    /** {@return all findings, including warnings and information; the report is not kept when the exception is serialised} */
    public Report report() {
        return report;
    }
}
