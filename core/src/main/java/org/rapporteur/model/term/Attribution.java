package org.rapporteur.model.term;

import java.util.List;

/**
 * On what terms the source identifies whom it quotes.
 *
 * <p>It is not a grade of the source's reliability, nor does it say how close the report keeps to the words spoken.
 *
 * <p>Example: "a senior official, who asked not to be named" is {@link #ANONYMOUS}. The middle terms are those of
 * journalists' ground rules, which differ from house to house; what the source itself says is decisive.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record Attribution(String token) implements Term {
    /** The speaker is named and may be quoted. */
    public static final Attribution ON_RECORD = new Attribution("on-record");

    /**
     * The speaker may be quoted but is identified only by a description that was agreed, such as "an alliance
     * diplomat".
     */
    public static final Attribution BACKGROUND = new Attribution("background");

    /** What was said may be used, but neither quoted nor attributed to anybody in particular. */
    public static final Attribution DEEP_BACKGROUND = new Attribution("deep-background");

    /** The name is withheld and the source does not say on what terms. */
    public static final Attribution ANONYMOUS = new Attribution("anonymous");

    /** The words became public without the speaker's consent. */
    public static final Attribution LEAKED = new Attribution("leaked");

    private static final Vocabulary<Attribution> VOCABULARY =
            Vocabulary.open(List.of(ON_RECORD, BACKGROUND, DEEP_BACKGROUND, ANONYMOUS, LEAKED));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public Attribution {
        Tokens.check("Attribution", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static Attribution of(String token) {
        Attribution known = VOCABULARY.find(token);
        return known != null ? known : new Attribution(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<Attribution> known() {
        return VOCABULARY.known();
    }

    @Override
    public boolean isKnown() {
        return VOCABULARY.knows(token);
    }

    /**
     * The token.
     *
     * @return the same as {@link #token()}
     */
    @Override
    public String toString() {
        return token;
    }
}
