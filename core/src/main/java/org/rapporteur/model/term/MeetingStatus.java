package org.rapporteur.model.term;

/**
 * How far a meeting has got from a proposal to an event.
 *
 * <p>It is the state of the plan or the event at the time of the report, not a judgement on its success.
 *
 * <p>Example: "the two leaders may meet in May" is {@link #TENTATIVE}.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum MeetingStatus implements Term {
    /** Somebody has suggested it; the others are not reported to agree. */
    PROPOSED,

    /** It is intended by those who would meet. */
    PLANNED,

    /** It is foreseen with a reservation about whether or when. */
    TENTATIVE,

    /** It is announced as certain by somebody entitled to. */
    CONFIRMED,

    /** It is put off to a later date, known or not. */
    POSTPONED,

    /** It was planned and will not take place. */
    CANCELLED,

    /** It has begun and has not ended. */
    UNDER_WAY,

    /** It has taken place. */
    HELD;

    private static final Vocabulary<MeetingStatus> VOCABULARY = Vocabulary.closed("MeetingStatus", values());

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
    public static MeetingStatus of(String token) {
        return VOCABULARY.of(token);
    }
}
