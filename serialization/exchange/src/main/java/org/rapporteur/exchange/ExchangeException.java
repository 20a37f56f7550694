package org.rapporteur.exchange;

/**
 * Thrown by {@link ExchangeResult#orThrow()} if the input could not be read.
 *
 * @since 0.1
 */
public final class ExchangeException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ExchangeProblem problem;

    ExchangeException(ExchangeProblem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    /** {@return the problem} */
    public ExchangeProblem problem() {
        return problem;
    }
}
