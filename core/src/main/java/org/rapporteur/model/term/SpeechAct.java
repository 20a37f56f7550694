package org.rapporteur.model.term;

import java.util.List;

/**
 * What a speaker does by saying something.
 *
 * <p>It is not whether the utterance was made at all, which is {@link Modality}, nor a stance on a membership, which is
 * {@link Direction}.
 *
 * <p>Example: "we shall stand by you for as long as it takes" is a {@link #PROMISE}. What counts is the act that the
 * source reports, not the effect on those who heard it.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record SpeechAct(String token) implements Term {
    /** Says that something is so. */
    public static final SpeechAct ASSERT = new SpeechAct("assert");

    /** Makes known something decided or about to happen. */
    public static final SpeechAct ANNOUNCE = new SpeechAct("announce");

    /** Binds the speaker to do something for somebody. */
    public static final SpeechAct PROMISE = new SpeechAct("promise");

    /** Puts something forward for others to take up. */
    public static final SpeechAct PROPOSE = new SpeechAct("propose");

    /** Asks for something that may be refused. */
    public static final SpeechAct REQUEST = new SpeechAct("request");

    /** Insists on something as due or necessary. */
    public static final SpeechAct DEMAND = new SpeechAct("demand");

    /** Says that harm or disadvantage will follow unless others act or refrain. */
    public static final SpeechAct THREATEN = new SpeechAct("threaten");

    /** Blames somebody for a wrong. */
    public static final SpeechAct ACCUSE = new SpeechAct("accuse");

    /** States that somebody's claim is false. */
    public static final SpeechAct DENY = new SpeechAct("deny");

    /** Receives an event or an act of others with approval. */
    public static final SpeechAct WELCOME = new SpeechAct("welcome");

    /** Expresses gratitude. */
    public static final SpeechAct THANK = new SpeechAct("thank");

    /** Declares something to be wrong, strongly and publicly. */
    public static final SpeechAct CONDEMN = new SpeechAct("condemn");

    /** Gives support to a proposal, a person or an act of others. */
    public static final SpeechAct ENDORSE = new SpeechAct("endorse");

    /** Refuses a proposal, a demand or a claim. */
    public static final SpeechAct REJECT = new SpeechAct("reject");

    /** Asks for information, or casts doubt. */
    public static final SpeechAct QUESTION = new SpeechAct("question");

    /** Replies to a question or an approach. */
    public static final SpeechAct ANSWER = new SpeechAct("answer");

    /** Says openly that nothing will be said. */
    public static final SpeechAct DECLINE_TO_COMMENT = new SpeechAct("decline-to-comment");

    private static final Vocabulary<SpeechAct> VOCABULARY = Vocabulary.open(List.of(
            ASSERT,
            ANNOUNCE,
            PROMISE,
            PROPOSE,
            REQUEST,
            DEMAND,
            THREATEN,
            ACCUSE,
            DENY,
            WELCOME,
            THANK,
            CONDEMN,
            ENDORSE,
            REJECT,
            QUESTION,
            ANSWER,
            DECLINE_TO_COMMENT));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public SpeechAct {
        Tokens.check("SpeechAct", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static SpeechAct of(String token) {
        SpeechAct known = VOCABULARY.find(token);
        return known != null ? known : new SpeechAct(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<SpeechAct> known() {
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
