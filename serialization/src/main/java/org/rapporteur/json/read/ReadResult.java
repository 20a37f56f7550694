package org.rapporteur.json.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an input: the value, or all that is wrong with it.
 *
 * <p>There is a value if and only if there is no problem. Of a dossier that has problems, what is good in it can be had all
 * the same. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public final class ReadResult<T> {
    private final Optional<T> value;
    private final List<Problem> problems;
    private final Optional<T> partial;
    private final Locations locations;

    private ReadResult(@Nullable T value, List<Problem> problems, @Nullable T partial, Locations locations) {
        this.value = Optional.ofNullable(value);
        this.problems = List.copyOf(problems);
        this.partial = Optional.ofNullable(partial);
        this.locations = Objects.requireNonNull(locations, "locations");
    }

    /**
     * The result of reading a value that has no problem.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param locations where each member stood, or none
     * @return the result
     */
    public static <T> ReadResult<T> good(T value, Locations locations) {
        Objects.requireNonNull(value, "value");
        return new ReadResult<>(value, List.of(), value, locations);
    }

    /**
     * The result of reading what is no value.
     *
     * @param <T> the type of the value
     * @param problems what is wrong, in the order of the input
     * @param locations where each member stood, or none
     * @return the result
     * @throws IllegalArgumentException if there is no problem
     */
    public static <T> ReadResult<T> bad(List<Problem> problems, Locations locations) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: must not be empty");
        }
        return new ReadResult<>(null, problems, null, locations);
    }

    /**
     * This result, with what is good of the input all the same.
     *
     * @param part the good part
     * @return the result
     * @throws IllegalStateException if there is a value, of which all is good
     */
    public ReadResult<T> withPartial(T part) {
        if (problems.isEmpty()) {
            throw new IllegalStateException("a value without problems is good as a whole");
        }
        return new ReadResult<>(null, problems, Objects.requireNonNull(part, "part"), locations);
    }

    /**
     * This result, where what was read is a part of a larger document.
     *
     * @param prefix the part, as a JSON Pointer into the larger document
     * @return the result, with pointers into the larger document
     */
    public ReadResult<T> within(String prefix) {
        List<Problem> moved =
                problems.stream().map(problem -> problem.within(prefix)).toList();
        return new ReadResult<>(value.orElse(null), moved, partial.orElse(null), locations.within(prefix));
    }

    /** {@return the value; empty if there is a problem} */
    public Optional<T> value() {
        return value;
    }

    /** {@return the problems in the order of the input, unmodifiable; empty if there is a value} */
    public List<Problem> problems() {
        return problems;
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

    /**
     * What is good of the input: the value where there is one; of a dossier that has problems, the dossier of those entities
     * and own properties that have none.
     *
     * <p>An entity is there whole or not at all, since a position without the condition that could not be read would be
     * another position. Of a text that stops being JSON, it is what stands before that.
     *
     * @return the good part; empty if the input is no dossier of this format, or its bytes are not text at all, or another
     *     type than a dossier was read and has a problem
     */
    public Optional<T> partial() {
        return partial;
    }

    /** {@return where each member stood; of none, unless the reader was told so by {@link ReadOptions#withLocations()}} */
    public Locations locations() {
        return locations;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadResult<?> that
                && value.equals(that.value)
                && problems.equals(that.problems)
                && partial.equals(that.partial)
                && locations.equals(that.locations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, problems, partial);
    }

    /** {@return the value, or the problems} */
    @Override
    public String toString() {
        return value.map(Object::toString).orElseGet(problems::toString);
    }
}
