package org.rapporteur.time;

/**
 * The answer to a question about two dates that may not be known exactly.
 *
 * <p>Not a probability: {@link #POSSIBLY} says only that the dates as written allow both answers. Whether
 * {@code 2023-08-15} is before {@code 2023-08} is such a question.
 *
 * @since 0.1
 */
public enum Certainty {
    /**
     * It holds whichever way the two dates are read.
     *
     * @since 0.1
     */
    YES,

    /**
     * It does not hold, whichever way the two dates are read.
     *
     * @since 0.1
     */
    NO,

    /**
     * It holds for some readings and not for others, or one of the dates is uncertain or approximate.
     *
     * @since 0.1
     */
    POSSIBLY
}
