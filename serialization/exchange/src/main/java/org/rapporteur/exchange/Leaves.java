package org.rapporteur.exchange;

/**
 * The number of scalars of an input, by what became of them.
 *
 * @param mapped the number of scalars that the output states in its own terms; a null that means "not stated" is one of
 *     them
 * @param extended the number of scalars that the output keeps as they are, as extensions
 * @param lost the number of scalars that the output does not have, or has less exactly; the {@link LossReport} names them
 * @since 0.1
 */
public record Leaves(long mapped, long extended, long lost) {
    /**
     * Creates a count.
     *
     * @param mapped the number of mapped scalars
     * @param extended the number of scalars kept as extensions
     * @param lost the number of lost scalars
     * @throws IllegalArgumentException if a number is negative
     */
    public Leaves {
        if (mapped < 0 || extended < 0 || lost < 0) {
            throw new IllegalArgumentException(
                    "leaves: must not be negative; were " + mapped + ", " + extended + ", " + lost);
        }
    }

    /** {@return the number of all scalars of the input} */
    public long total() {
        return mapped + extended + lost;
    }

    /** {@return the numbers, such as {@code 12 mapped, 3 kept as extensions, 1 lost}} */
    @Override
    public String toString() {
        return mapped + " mapped, " + extended + " kept as extensions, " + lost + " lost";
    }
}
