package org.rapporteur.model.term;

/**
 * How far a meeting's outcome has got.
 *
 * <p>It is not what kind of outcome it is, which is {@link OutcomeKind}.
 *
 * <p>Example: weapons promised at a conference are {@link #ANNOUNCED} until they arrive and are {@link #DELIVERED}.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum OutcomeState implements Term {
    /** It was made public, whether or not the details are settled. */
    ANNOUNCED,

    /** Those concerned have agreed on it. */
    AGREED,

    /** The text is signed. */
    SIGNED,

    /** It was carried out. */
    DELIVERED,

    /** It was given up. */
    ABANDONED;

    private static final Vocabulary<OutcomeState> VOCABULARY = Vocabulary.closed("OutcomeState", values());

    private final String token = Tokens.ofConstant(name());

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
    public static OutcomeState of(String token) {
        return VOCABULARY.of(token);
    }
}
