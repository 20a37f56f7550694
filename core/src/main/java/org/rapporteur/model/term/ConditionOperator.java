package org.rapporteur.model.term;

/**
 * How a condition works on the holder's yes.
 *
 * <p>It is not whether the condition still stands, which is {@link ConditionState}.
 *
 * <p>Example: "not while the war lasts" is {@link #BARRED_BY}, "only after the reforms" is {@link #REQUIRES}.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ConditionOperator implements Term {
    /** No yes until it is fulfilled. */
    REQUIRES,

    /** No yes as long as it lasts. */
    BARRED_BY,

    /** It is named as no obstacle: the yes stands whatever becomes of it. */
    REGARDLESS_OF;

    private static final Vocabulary<ConditionOperator> VOCABULARY = Vocabulary.closed("ConditionOperator", values());

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
    public static ConditionOperator of(String token) {
        return VOCABULARY.of(token);
    }
}
