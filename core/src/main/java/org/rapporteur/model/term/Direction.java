package org.rapporteur.model.term;

/**
 * Which way a reported stance on a candidate's membership points.
 *
 * <p>It holds for one {@link PositionAspect} only, and says nothing of the others. Where no stance is reported there is
 * no position, and so no direction.
 *
 * <p>Example: one who says "it cannot be fast-tracked" {@linkplain #OPPOSES opposes} on the aspect
 * {@link PositionAspect#PACE}.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Direction implements Term {
    /** Wants it for itself: the candidate's own stance. */
    SEEKS,

    /**
     * Is for it, with or without conditions. One who would agree once something is done, and withholds no act yet,
     * supports it with a condition that {@linkplain ConditionOperator#REQUIRES requires} it and is {@linkplain
     * ConditionState#OPEN open}.
     */
    SUPPORTS,

    /** Says that it leaves the matter open. */
    NEUTRAL,

    /** Is against it, without a reported act that stops it. */
    OPPOSES,

    /**
     * Stops it by a veto, or by withholding a needed act now, such as a ratification that is due. A threat to do so
     * later is not enough.
     */
    BLOCKS,

    /** Is a body whose members differ. */
    DIVIDED,

    /** A stance is reported, but its direction cannot be read. */
    UNDETERMINED;

    private static final Vocabulary<Direction> VOCABULARY = Vocabulary.closed("Direction", values());

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
    public static Direction of(String token) {
        return VOCABULARY.of(token);
    }
}
