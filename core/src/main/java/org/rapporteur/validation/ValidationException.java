package org.rapporteur.validation;

/**
 * Says that a dossier has errors, where somebody asked for one without: see {@link Report#orThrow()}.
 *
 * <p>The message counts the errors and gives the first. No validator throws it by itself.
 *
 * @since 0.1
 */
public final class ValidationException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Report report;

    ValidationException(Report report) {
        super(describe(report.ofSeverity(Severity.ERROR)));
        this.report = report;
    }

    private static String describe(Report errors) {
        Violation first = errors.violations().get(0);
        return (errors.size() == 1 ? "1 error: " : errors.size() + " errors, the first: ")
                + first.code()
                + ' '
                + first.message();
    }

    /**
     * {@return everything that was found, warnings and informations too; it is not kept when the exception is
     * serialised}
     */
    public Report report() {
        return report;
    }
}
