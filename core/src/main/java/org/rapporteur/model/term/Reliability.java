package org.rapporteur.model.term;

/**
 * How reliable a source is, by the letter of the Admiralty system.
 *
 * <p>It grades the source, not a piece of information from it, whose credibility is the system's number from 1 to 6.
 * {@link #F} is no worse than {@link #E}: it withholds a grade.
 *
 * <p>Example: a source graded B that reports what others confirm is known as B1. The token is the capital letter.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Reliability implements Term {
    /** Completely reliable: no doubt of its authenticity, trustworthiness or competence. */
    A,

    /** Usually reliable: minor doubt, and mostly right in the past. */
    B,

    /** Fairly reliable: doubtful, but right in the past at times. */
    C,

    /** Not usually reliable: significant doubt, though it was right in the past on occasion. */
    D,

    /** Unreliable: known to have been wrong. */
    E,

    /** Reliability cannot be judged: there is no basis for a grade. */
    F;

    private static final Vocabulary<Reliability> VOCABULARY = Vocabulary.closed("Reliability", values());

    private final String token = name();

    @Override
    public String token() {
        return token;
    }

    /**
     * The constant of this token.
     *
     * @param token the token as documents have it; case matters
     * @return the constant
     * @throws IllegalArgumentException if no constant has this token
     * @throws NullPointerException if the token is null
     */
    public static Reliability of(String token) {
        return VOCABULARY.of(token);
    }
}
