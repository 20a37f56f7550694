package org.rapporteur.model.term;

/**
 * How far a state, or what acts as one, is recognised by other states.
 *
 * <p>It takes no side on whether it should be, and is not membership of the United Nations.
 *
 * <p>Example: Kosovo is {@link #PARTLY_RECOGNISED}, the Soviet Union is {@link #FORMER}.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Recognition implements Term {
    /** Recognised as a state by all others, or nearly all. */
    RECOGNISED,

    /** Recognised by some states and refused by others. */
    PARTLY_RECOGNISED,

    /** Acts as a state and is recognised by none, or by none but its like. */
    UNRECOGNISED,

    /** Existed once and exists no more. */
    FORMER;

    private static final Vocabulary<Recognition> VOCABULARY = Vocabulary.closed("Recognition", values());

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
    public static Recognition of(String token) {
        return VOCABULARY.of(token);
    }
}
