package org.rapporteur.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of a conversion: a value and what was lost on the way, or the problems of the input.
 *
 * <p>There is a value if and only if there are no problems. A loss is no problem. Immutable if the value is.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public final class ExchangeResult<T> {
    private final Optional<T> value;
    private final LossReport losses;
    private final Leaves leaves;
    private final List<ExchangeProblem> problems;

    private ExchangeResult(Optional<T> value, LossReport losses, Leaves leaves, List<ExchangeProblem> problems) {
        this.value = value;
        this.losses = Objects.requireNonNull(losses, "losses");
        this.leaves = Objects.requireNonNull(leaves, "leaves");
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns the result of a conversion that succeeded.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param losses what was lost
     * @param leaves the number of scalars of the input
     * @return the result
     */
    public static <T> ExchangeResult<T> good(T value, LossReport losses, Leaves leaves) {
        return new ExchangeResult<>(Optional.of(value), losses, leaves, List.of());
    }

    /**
     * Returns the result for an input that cannot be read.
     *
     * @param <T> the type of the value
     * @param problem the problem
     * @return the result
     */
    public static <T> ExchangeResult<T> bad(ExchangeProblem problem) {
        return new ExchangeResult<>(Optional.empty(), LossReport.none(), new Leaves(0, 0, 0), List.of(problem));
    }

    /** {@return the value; empty if there are problems} */
    public Optional<T> value() {
        return value;
    }

    /** {@return what was lost, and what was kept only as extensions; nothing if there are problems} */
    public LossReport losses() {
        return losses;
    }

    /** {@return the number of scalars of the input, by what became of them; none if there are problems} */
    public Leaves leaves() {
        return leaves;
    }

    /** {@return the problems, unmodifiable; empty if there is a value} */
    public List<ExchangeProblem> problems() {
        return problems;
    }

    /**
     * Returns the value, or throws the first problem.
     *
     * @return the value
     * @throws ExchangeException if there are problems
     */
    public T orThrow() {
        return value.orElseThrow(() -> new ExchangeException(problems.get(0)));
    }

    /** {@return the losses and the numbers of scalars, or the first problem} */
    @Override
    public String toString() {
        return problems.isEmpty()
                ? losses + " (" + leaves + ")"
                : problems.get(0).toString();
    }
}
