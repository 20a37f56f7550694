package org.rapporteur.model.term;

import java.util.List;

/**
 * Which side of a candidate's membership of an organisation a position is about.
 *
 * <p>It is not the stance itself, which is {@link Direction}: one who opposes haste takes a position on {@link #PACE} and
 * says nothing of {@link #MEMBERSHIP}.
 *
 * <p>Example: "we support opening negotiations this year" is about {@link #NEGOTIATIONS}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record PositionAspect(String token) implements Term {
    /** Whether the candidate should become a member at all. */
    public static final PositionAspect MEMBERSHIP = new PositionAspect("membership");

    /** How fast it should go, a fast track included. */
    public static final PositionAspect PACE = new PositionAspect("pace");

    /** That the candidate applies, and how the application is received. */
    public static final PositionAspect APPLICATION = new PositionAspect("application");

    /** That the organisation invites the candidate to join. */
    public static final PositionAspect INVITATION = new PositionAspect("invitation");

    /** That the candidate is formally recognised as one. */
    public static final PositionAspect CANDIDATE_STATUS = new PositionAspect("candidate-status");

    /** That the candidate is given a plan of preparation, such as NATO's Membership Action Plan. */
    public static final PositionAspect ACTION_PLAN = new PositionAspect("action-plan");

    /** That talks on accession are opened, held or closed. */
    public static final PositionAspect NEGOTIATIONS = new PositionAspect("negotiations");

    /** That dates are set for steps or for the accession itself. */
    public static final PositionAspect TIMETABLE = new PositionAspect("timetable");

    /** That members ratify the accession. */
    public static final PositionAspect RATIFICATION = new PositionAspect("ratification");

    /** Guarantees for the candidate's security before membership or in place of it. */
    public static final PositionAspect SECURITY_GUARANTEE = new PositionAspect("security-guarantee");

    /** Membership with a part of the rights and duties, or for a part of the territory. */
    public static final PositionAspect PARTIAL_ACCESSION = new PositionAspect("partial-accession");

    /** That the candidate leaves the organisation, or takes its application back. */
    public static final PositionAspect WITHDRAWAL = new PositionAspect("withdrawal");

    private static final Vocabulary<PositionAspect> VOCABULARY = Vocabulary.open(List.of(
            MEMBERSHIP,
            PACE,
            APPLICATION,
            INVITATION,
            CANDIDATE_STATUS,
            ACTION_PLAN,
            NEGOTIATIONS,
            TIMETABLE,
            RATIFICATION,
            SECURITY_GUARANTEE,
            PARTIAL_ACCESSION,
            WITHDRAWAL));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public PositionAspect {
        Tokens.check("PositionAspect", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static PositionAspect of(String token) {
        PositionAspect known = VOCABULARY.find(token);
        return known != null ? known : new PositionAspect(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<PositionAspect> known() {
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
