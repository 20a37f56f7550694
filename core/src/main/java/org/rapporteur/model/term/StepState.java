package org.rapporteur.model.term;

import java.util.List;

/**
 * How far a step within a stage of membership has got.
 *
 * <p>Example: in the summer of 2022, Sweden's {@link StepKind#RATIFICATION} by Canada was {@link #DONE}, and that by Hungary
 * {@link #PENDING}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record StepState(String token) implements Term {
    /** Is yet to be done. */
    public static final StepState PENDING = new StepState("pending");

    /** Is done. */
    public static final StepState DONE = new StepState("done");

    /** Was refused by one whose step it is. */
    public static final StepState REFUSED = new StepState("refused");

    /** Was begun, and is halted. */
    public static final StepState SUSPENDED = new StepState("suspended");

    /** Is done for the time being, as when a chapter is closed provisionally or a treaty is applied provisionally. */
    public static final StepState PROVISIONAL = new StepState("provisional");

    /** Was done, and has been taken back. */
    public static final StepState REVOKED = new StepState("revoked");

    /** Was done or begun, and has lapsed by the passing of time. */
    public static final StepState EXPIRED = new StepState("expired");

    private static final Vocabulary<StepState> VOCABULARY =
            Vocabulary.open(List.of(PENDING, DONE, REFUSED, SUSPENDED, PROVISIONAL, REVOKED, EXPIRED));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public StepState {
        Tokens.check("StepState", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static StepState of(String token) {
        StepState known = VOCABULARY.find(token);
        return known != null ? known : new StepState(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<StepState> known() {
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
