package org.rapporteur.exchange.tree;

import org.rapporteur.exchange.ExchangeProblem;

/** Thrown inside of a conversion if the input cannot be read. Users get the problem. */
public final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient ExchangeProblem problem;

    /**
     * Creates a refusal.
     *
     * @param problem the problem
     */
    public Refusal(ExchangeProblem problem) {
        super(problem.toString(), null, false, false);
        this.problem = problem;
    }

    /** {@return the problem} */
    public ExchangeProblem problem() {
        return problem;
    }
}
