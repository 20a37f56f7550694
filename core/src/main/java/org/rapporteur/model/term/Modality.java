package org.rapporteur.model.term;

/**
 * Whether an utterance is reported as made.
 *
 * <p>It is of the utterance, not of what was uttered: "the minister said that there would be no deal" is
 * {@link #ASSERTED}.
 *
 * <p>Example: "the minister did not mention a date" is {@link #NEGATED}.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Modality implements Term {
    /** It was made: "she said that". */
    ASSERTED,

    /** It is reported as not made: "she did not say that". */
    NEGATED,

    /** It is announced and yet to be made: "she will tell the council that". */
    FUTURE,

    /** It would be made under circumstances, or is only imagined: "were she asked, she would say that". */
    HYPOTHETICAL;

    private static final Vocabulary<Modality> VOCABULARY = Vocabulary.closed("Modality", values());

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
    public static Modality of(String token) {
        return VOCABULARY.of(token);
    }
}
