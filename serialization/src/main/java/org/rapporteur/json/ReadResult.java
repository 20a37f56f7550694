package org.rapporteur.json;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of an input: the value, or all that is wrong with it.
 *
 * <p>There is a value if and only if there is no problem. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @param value the value; absent if there is a problem
 * @param problems the problems in the order of the input; empty if there is a value
 * @since 0.1
 */
public record ReadResult<T>(Optional<T> value, List<Problem> problems) {
    /**
     * Checks that it is either.
     *
     * @param value the value; absent if there is a problem
     * @param problems the problems; empty if there is a value
     * @throws IllegalArgumentException if there are both a value and problems, or neither
     */
    public ReadResult {
        Objects.requireNonNull(value, "value");
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException(
                    "value: must be present if and only if there is no problem; was " + value);
        }
    }

    /**
     * The value, or the first problem as an exception.
     *
     * @return the value
     * @throws JsonProblemException if there is a problem
     */
    public T orThrow() {
        return value.orElseThrow(() -> new JsonProblemException(problems.get(0)));
    }
}
