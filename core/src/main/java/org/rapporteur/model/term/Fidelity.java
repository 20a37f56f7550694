package org.rapporteur.model.term;

/**
 * How close a report keeps to the words that were spoken.
 *
 * <p>It is not how reliable the source is, nor whether the speaker is named.
 *
 * <p>The examples below report one utterance. Asked about the agreement, a minister said, in French: "Nous signerons
 * l'accord en mai, si le parlement est d'accord."
 *
 * <p>The list is closed: its tokens do not change within one major version of the format. Immutable and thread-safe.
 *
 * @since 0.1
 */
public enum Fidelity implements Term {
    /**
     * The speaker's own words in the language spoken, whole.
     *
     * <p>Example: The minister said: "Nous signerons l'accord en mai, si le parlement est d'accord."
     */
    VERBATIM,

    /**
     * The speaker's words, whole and quoted, in another language.
     *
     * <p>Example: The minister said: "We shall sign the agreement in May, if parliament agrees."
     */
    TRANSLATED,

    /**
     * Some of the words are quoted, and the source tells the rest.
     *
     * <p>Example: The minister said that they would sign in May "if parliament agrees".
     */
    PARTIAL_QUOTE,

    /**
     * Reported speech that follows the utterance clause by clause, without quotation.
     *
     * <p>Example: The minister said that they would sign the agreement in May if parliament agreed.
     */
    INDIRECT,

    /**
     * The same content in the source's words.
     *
     * <p>Example: The minister expects a signature this spring, subject to the consent of lawmakers.
     */
    PARAPHRASE,

    /**
     * Shortened to the gist or the subject, so that content is lost.
     *
     * <p>Example: The minister spoke about the timetable of the agreement.
     */
    SUMMARY,

    /**
     * No utterance is reported; that one was made, and what it said, is a conclusion.
     *
     * <p>Example: Having heard the minister, parliament put the signing in May on its agenda.
     */
    INFERRED;

    private static final Vocabulary<Fidelity> VOCABULARY = Vocabulary.closed("Fidelity", values());

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
    public static Fidelity of(String token) {
        return VOCABULARY.of(token);
    }
}
