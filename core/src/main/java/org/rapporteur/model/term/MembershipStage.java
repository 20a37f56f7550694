package org.rapporteur.model.term;

import java.util.List;

/**
 * How far a country or body has come in its relation to an organisation, as a fact and not as a stance.
 *
 * <p>Each organisation has its own ladder of stages in its own order, and leaves some of them out. The order of the
 * constants is no ranking, and a stage of one organisation does not compare with that of another.
 *
 * <p>Example: Sweden and NATO were at {@link #APPLIED} in May 2022, {@link #INVITED} in June, {@link #PROTOCOL_SIGNED}
 * in July, and {@link #MEMBER} in March 2024.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record MembershipStage(String token) implements Term {
    /** The source reports that there is no formal relation. */
    public static final MembershipStage NONE = new MembershipStage("none");

    /** Cooperates under a formal partnership without a claim to membership. */
    public static final MembershipStage PARTNER = new MembershipStage("partner");

    /** May attend, without the rights of a member. */
    public static final MembershipStage OBSERVER = new MembershipStage("observer");

    /** Is tied by an association that gives a part of the rights and duties. */
    public static final MembershipStage ASSOCIATE = new MembershipStage("associate");

    /** Has asked to become a member. */
    public static final MembershipStage APPLIED = new MembershipStage("applied");

    /** Is formally recognised by the organisation as a candidate. */
    public static final MembershipStage CANDIDATE = new MembershipStage("candidate");

    /** Takes part in a plan of preparation, such as NATO's Membership Action Plan. */
    public static final MembershipStage ACTION_PLAN = new MembershipStage("action-plan");

    /** Is in talks on its accession. */
    public static final MembershipStage NEGOTIATING = new MembershipStage("negotiating");

    /** Has been invited to join. */
    public static final MembershipStage INVITED = new MembershipStage("invited");

    /** The treaty or protocol of its accession is signed. */
    public static final MembershipStage PROTOCOL_SIGNED = new MembershipStage("protocol-signed");

    /** The accession is being ratified by those who must. */
    public static final MembershipStage RATIFYING = new MembershipStage("ratifying");

    /** Is a member in full. */
    public static final MembershipStage MEMBER = new MembershipStage("member");

    /** Remains a member while rights of membership are suspended. */
    public static final MembershipStage SUSPENDED = new MembershipStage("suspended");

    /** Has given notice that it leaves, and remains a member until it has left. */
    public static final MembershipStage WITHDRAWING = new MembershipStage("withdrawing");

    /** Was a member, or had applied, and has left or withdrawn. */
    public static final MembershipStage WITHDRAWN = new MembershipStage("withdrawn");

    private static final Vocabulary<MembershipStage> VOCABULARY = Vocabulary.open(List.of(
            NONE,
            PARTNER,
            OBSERVER,
            ASSOCIATE,
            APPLIED,
            CANDIDATE,
            ACTION_PLAN,
            NEGOTIATING,
            INVITED,
            PROTOCOL_SIGNED,
            RATIFYING,
            MEMBER,
            SUSPENDED,
            WITHDRAWING,
            WITHDRAWN));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public MembershipStage {
        Tokens.check("MembershipStage", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static MembershipStage of(String token) {
        MembershipStage known = VOCABULARY.find(token);
        return known != null ? known : new MembershipStage(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<MembershipStage> known() {
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
