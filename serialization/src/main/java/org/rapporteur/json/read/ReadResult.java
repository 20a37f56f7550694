package org.rapporteur.json.read;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading an input: a value, or the problems that were found.
 *
 * <p>There is a value if and only if there are no problems. If a dossier has problems, its {@linkplain #partial() valid
 * parts} are available nevertheless. Immutable and thread-safe.
 *
 * @param <T> the type of the value
 * @since 0.1
 */
public final class ReadResult<T> {
    /** Calls a supplier once, and then lets go of it. */
    private static final class Once<T> implements Supplier<Optional<T>> {
        private @Nullable Supplier<Optional<T>> supplier;
        private Optional<T> supplied = Optional.empty();

        Once(Supplier<Optional<T>> supplier) {
            this.supplier = supplier;
        }

        @Override
        public synchronized Optional<T> get() {
            if (supplier != null) {
                supplied = supplier.get();
                supplier = null;
            }
            return supplied;
        }
    }

    private final Optional<T> value;
    private final List<Problem> problems;
    private final Supplier<Optional<T>> partial;
    private final Locations locations;

    private ReadResult(Optional<T> value, List<Problem> problems, Supplier<Optional<T>> partial, Locations locations) {
        this.value = value;
        this.problems = List.copyOf(problems);
        this.partial = partial;
        this.locations = Objects.requireNonNull(locations, "locations");
    }

    /**
     * Returns the result of reading a value without problems.
     *
     * @param <T> the type of the value
     * @param value the value
     * @param locations the locations of its members, or none
     * @return the result
     */
    public static <T> ReadResult<T> good(T value, Locations locations) {
        Optional<T> good = Optional.of(Objects.requireNonNull(value, "value"));
        return new ReadResult<>(good, List.of(), () -> good, locations);
    }

    /**
     * Returns the result of reading an input that has problems.
     *
     * @param <T> the type of the value
     * @param problems the problems, in the order of the input
     * @param locations the locations of the members, or none
     * @return the result
     * @throws IllegalArgumentException if there are no problems
     */
    public static <T> ReadResult<T> bad(List<Problem> problems, Locations locations) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("problems: must not be empty");
        }
        return new ReadResult<>(Optional.empty(), problems, Optional::empty, locations);
    }

    /**
     * Returns a copy of this result that has the valid parts of the input.
     *
     * @param parts returns the valid parts, empty if there are none; called at most once, when they are needed
     * @return the result
     * @throws IllegalStateException if this result has a value
     */
    public ReadResult<T> withPartial(Supplier<Optional<T>> parts) {
        if (problems.isEmpty()) {
            throw new IllegalStateException("a value without problems is good as a whole");
        }
        return new ReadResult<>(value, problems, new Once<>(Objects.requireNonNull(parts, "parts")), locations);
    }

    /**
     * Returns this result for an input that is part of a larger document.
     *
     * @param prefix the part, as a JSON Pointer into the larger document
     * @return the result, with pointers into the larger document
     */
    public ReadResult<T> within(String prefix) {
        List<Problem> moved =
                problems.stream().map(problem -> problem.within(prefix)).toList();
        return new ReadResult<>(value, moved, partial, locations.within(prefix));
    }

    /** {@return the value; empty if there are problems} */
    public Optional<T> value() {
        return value;
    }

    /** {@return the problems in the order of the input, unmodifiable; empty if there is a value} */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the value, or throws the first problem.
     *
     * @return the value
     * @throws JsonProblemException if there are problems
     */
    public T orThrow() {
        return value.orElseThrow(() -> new JsonProblemException(problems.get(0)));
    }

    /**
     * Returns the valid parts of the input. This is the value if there is one. If a dossier has problems, it is a
     * dossier with those of its entities and own properties that have none.
     *
     * <p>An entity is included as a whole or not at all: without a condition that could not be read, for example, a
     * position would be a different position. If the input is not valid JSON, the parts before the error are included.
     *
     * <p>The first call reads the input again. Until then, a result with problems keeps the input in memory.
     *
     * @return the valid parts; empty if the input is not a dossier of a supported format, if its bytes are not text, or
     *     if a type other than a dossier was read and has problems
     */
    public Optional<T> partial() {
        return partial.get();
    }

    /** {@return the locations of members; none unless the reader has the option {@link ReadOptions#withLocations()}} */
    public Locations locations() {
        return locations;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadResult<?> that
                && value.equals(that.value)
                && problems.equals(that.problems)
                && locations.equals(that.locations)
                && partial().equals(that.partial());
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, problems);
    }

    /** {@return the value in a few words, or the number of problems and the first of them} */
    @Override
    public String toString() {
        return value.map(Object::toString)
                .orElseGet(() -> (problems.size() == 1 ? "1 problem: " : problems.size() + " problems, the first: ")
                        + problems.get(0));
    }
}
