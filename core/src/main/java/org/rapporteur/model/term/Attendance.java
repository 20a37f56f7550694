package org.rapporteur.model.term;

/**
 * Whether somebody who has a part in a meeting came to it, as reported.
 *
 * <p>It is not the part they have there, which is {@link ParticipantRole}, and an absent value means that the source
 * does not say.
 *
 * <p>Example: "Hungary's minister left the room before the vote" is {@link #WALKED_OUT}.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Attendance implements Term {
    /** Was there. */
    ATTENDED,

    /** Is reported as coming; the source was written before, or does not say that they came. */
    EXPECTED,

    /** Was asked to come; no answer is reported. */
    INVITED,

    /** Was asked and said no. */
    DECLINED,

    /** Was not there, without a reported refusal. */
    ABSENT,

    /** Was there and left in protest before the end. */
    WALKED_OUT,

    /** Was not asked to come, as a source reports. */
    NOT_INVITED;

    private static final Vocabulary<Attendance> VOCABULARY = Vocabulary.closed("Attendance", values());

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
    public static Attendance of(String token) {
        return VOCABULARY.of(token);
    }
}
