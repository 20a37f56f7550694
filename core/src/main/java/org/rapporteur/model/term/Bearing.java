package org.rapporteur.model.term;

/**
 * How a cited passage bears on what the record says.
 *
 * <p>It is not how close the passage keeps to somebody's words, which is {@link Fidelity}.
 *
 * <p>Example: an article of 30 November that says "yesterday" {@linkplain #IMPLIES implies} the date 29 November.
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Bearing implements Term {
    /** The passage says it outright. */
    STATES,

    /** It follows from the passage; the authors of the dossier drew the conclusion. */
    IMPLIES,

    /** The passage says otherwise, or calls it into question. */
    DISPUTES;

    private static final Vocabulary<Bearing> VOCABULARY = Vocabulary.closed("Bearing", values());

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
    public static Bearing of(String token) {
        return VOCABULARY.of(token);
    }
}
