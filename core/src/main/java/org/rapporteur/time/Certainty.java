package org.rapporteur.time;

/**
 * The answer to a question about two dates that may not be known exactly.
 *
 * <p>It is not a probability: {@link #POSSIBLY} only means that the dates as written allow both answers. Whether
 * {@code 2023-08-15} is before {@code 2023-08} is such a question.
 *
 * @since 0.1
 */
public enum Certainty {
    /**
     * The answer is yes for every reading of the two dates.
     *
     * @since 0.1
     */
    YES,

    /**
     * The answer is no for every reading of the two dates.
     *
     * @since 0.1
     */
    NO,

    /**
     * The answer is yes for some readings and no for others, or one of the dates is uncertain or approximate.
     *
     * @since 0.1
     */
    POSSIBLY
}
