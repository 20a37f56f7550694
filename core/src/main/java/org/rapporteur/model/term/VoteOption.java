package org.rapporteur.model.term;

import java.util.List;

/**
 * How somebody voted on an outcome, or that they did not.
 *
 * <p>It is not whether they came to the meeting, which is {@link Attendance}, and an absent vote means that the source does
 * not report one.
 *
 * <p>Example: the one member that "could not endorse the conclusions" of the other 26 voted {@link #NO}; the one that left
 * the room so that the others could decide is {@link #ABSENT}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record VoteOption(String token) implements Term {
    /** Voted for it, or endorsed it. */
    public static final VoteOption YES = new VoteOption("yes");

    /** Voted against it, or refused to endorse it. */
    public static final VoteOption NO = new VoteOption("no");

    /** Voted neither for nor against it, expressly. */
    public static final VoteOption ABSTAIN = new VoteOption("abstain");

    /** Was not in the room for the vote. */
    public static final VoteOption ABSENT = new VoteOption("absent");

    /** Was there and had a vote, and did not use it. */
    public static final VoteOption NOT_VOTING = new VoteOption("not-voting");

    /** Did not vote, by arrangement with somebody who would have voted the other way. */
    public static final VoteOption PAIRED = new VoteOption("paired");

    /** Kept its vote open, as under a reservation until its parliament has been heard. */
    public static final VoteOption RESERVED = new VoteOption("reserved");

    private static final Vocabulary<VoteOption> VOCABULARY =
            Vocabulary.open(List.of(YES, NO, ABSTAIN, ABSENT, NOT_VOTING, PAIRED, RESERVED));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public VoteOption {
        Tokens.check("VoteOption", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static VoteOption of(String token) {
        VoteOption known = VOCABULARY.find(token);
        return known != null ? known : new VoteOption(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<VoteOption> known() {
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
