package org.rapporteur.model.term;

import java.util.List;

/**
 * What came of a meeting.
 *
 * <p>It is not how far the result has got, which is {@link OutcomeState}.
 *
 * <p>Example: "the ministers will meet again in May" is a {@link #NEXT_STEP}. Where a source says nothing of results
 * there is no outcome at all; {@link #NONE} is for the source that says there was none.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record OutcomeKind(String token) implements Term {
    /** Two or more sides agreed on something between them, in writing or not. */
    public static final OutcomeKind AGREEMENT = new OutcomeKind("agreement");

    /** A body decided something that lies in its power. */
    public static final OutcomeKind DECISION = new OutcomeKind("decision");

    /** One side bound itself to do or to refrain from something. */
    public static final OutcomeKind COMMITMENT = new OutcomeKind("commitment");

    /** Those who met issued a text in common. */
    public static final OutcomeKind JOINT_STATEMENT = new OutcomeKind("joint-statement");

    /** A further meeting or act was fixed or foreseen. */
    public static final OutcomeKind NEXT_STEP = new OutcomeKind("next-step");

    /** The source reports that the meeting had no result. */
    public static final OutcomeKind NONE = new OutcomeKind("none");

    private static final Vocabulary<OutcomeKind> VOCABULARY =
            Vocabulary.open(List.of(AGREEMENT, DECISION, COMMITMENT, JOINT_STATEMENT, NEXT_STEP, NONE));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public OutcomeKind {
        Tokens.check("OutcomeKind", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static OutcomeKind of(String token) {
        OutcomeKind known = VOCABULARY.find(token);
        return known != null ? known : new OutcomeKind(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<OutcomeKind> known() {
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
