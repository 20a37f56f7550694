package org.rapporteur.model.term;

/**
 * Whether a condition still stands in the way.
 *
 * <p>It is not whether the fact behind the condition is the case: a condition that is barred by a war is {@link #MET}
 * once the war is over.
 *
 * <p>Example: after a member's parliament has voted, the condition of its ratification is {@link #MET}.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum ConditionState implements Term {
    /** It still stands in the way. */
    OPEN,

    /** It was fulfilled, or its obstacle has gone, and it no longer stands in the way. */
    MET,

    /** Its holder no longer insists on it, though it was not met. */
    WAIVED,

    /** It no longer applies, so it can neither be met nor stand in the way. */
    LAPSED,

    /** The source does not say how it stands. */
    UNKNOWN;

    private static final Vocabulary<ConditionState> VOCABULARY = Vocabulary.closed("ConditionState", values());

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
    public static ConditionState of(String token) {
        return VOCABULARY.of(token);
    }
}
