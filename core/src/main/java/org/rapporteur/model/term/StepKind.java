package org.rapporteur.model.term;

import java.util.List;

/**
 * What a step within a stage of membership is.
 *
 * <p>It is not the stage itself, which is {@link MembershipStage}, nor how far the step has got, which is
 * {@link StepState}.
 *
 * <p>Example: "Hungary's parliament has approved Finland's accession" is a {@link #RATIFICATION} by Hungary, within the stage
 * {@link MembershipStage#RATIFYING}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record StepKind(String token) implements Term {
    /** The organisation compares the candidate's law with its own. */
    public static final StepKind SCREENING = new StepKind("screening");

    /** Talks on a group of chapters are opened. */
    public static final StepKind CLUSTER_OPENED = new StepKind("cluster-opened");

    /** Talks on a group of chapters are closed, provisionally or for good. */
    public static final StepKind CLUSTER_CLOSED = new StepKind("cluster-closed");

    /** Talks on a chapter are opened. */
    public static final StepKind CHAPTER_OPENED = new StepKind("chapter-opened");

    /** Talks on a chapter are closed, provisionally or for good. */
    public static final StepKind CHAPTER_CLOSED = new StepKind("chapter-closed");

    /** A treaty or protocol is signed. */
    public static final StepKind SIGNATURE = new StepKind("signature");

    /** A treaty or protocol is ratified, by one who must. */
    public static final StepKind RATIFICATION = new StepKind("ratification");

    /** An instrument, such as that of ratification, is deposited. */
    public static final StepKind DEPOSIT = new StepKind("deposit");

    /** The organisation or its members are notified, as of a withdrawal. */
    public static final StepKind NOTIFICATION = new StepKind("notification");

    /** A parliament or another body gives its consent. */
    public static final StepKind CONSENT = new StepKind("consent");

    /** A treaty or protocol enters into force. */
    public static final StepKind ENTRY_INTO_FORCE = new StepKind("entry-into-force");

    private static final Vocabulary<StepKind> VOCABULARY = Vocabulary.open(List.of(
            SCREENING,
            CLUSTER_OPENED,
            CLUSTER_CLOSED,
            CHAPTER_OPENED,
            CHAPTER_CLOSED,
            SIGNATURE,
            RATIFICATION,
            DEPOSIT,
            NOTIFICATION,
            CONSENT,
            ENTRY_INTO_FORCE));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public StepKind {
        Tokens.check("StepKind", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static StepKind of(String token) {
        StepKind known = VOCABULARY.find(token);
        return known != null ? known : new StepKind(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<StepKind> known() {
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
