package org.rapporteur.json.read;

/**
 * Ends a read at the first problem of the input.
 *
 * <p>To have all of them instead, read with {@link org.rapporteur.json.JsonReader#tryRead(String) JsonReader.tryRead}.
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
