package org.rapporteur.json.read;

/**
 * Thrown at the first problem of an input.
 *
 * <p>To collect all problems instead, use {@link org.rapporteur.json.JsonReader#tryRead(String) JsonReader.tryRead}.
 *
 * @since 0.1
 */
public final class JsonProblemException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    JsonProblemException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** {@return the problem} */
    public Problem problem() {
        return problem;
    }
}
