package org.rapporteur.model.term;

/**
 * How a position has changed, in the source's own word.
 *
 * <p>It is never worked out by comparing one position with an earlier one.
 *
 * <p>Example: "Berlin reaffirmed its support" is {@link #REAFFIRMED}.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Change implements Term {
    /** Stated for the first time. */
    FIRST_STATED,

    /** Stated again, unchanged. */
    REAFFIRMED,

    /** Made firmer, or its conditions stricter. */
    HARDENED,

    /** Made less firm, or its conditions easier. */
    SOFTENED,

    /** Turned into its opposite. */
    REVERSED;

    private static final Vocabulary<Change> VOCABULARY = Vocabulary.closed("Change", values());

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
    public static Change of(String token) {
        return VOCABULARY.of(token);
    }
}
