package org.rapporteur.model.term;

import java.util.List;

/**
 * What kind of body or series a forum is: one that exists to meet, and can speak.
 *
 * <p>It is not the kind of its sittings, which is {@link MeetingKind}: a council may hold talks over the phone.
 *
 * <p>Example: the NATO-Ukraine Council is a {@link #COUNCIL}, and the NATO-Ukraine Commission, which it replaced in
 * 2023, a {@link #COMMISSION}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record ForumKind(String token) implements Term {
    /** A standing body whose members sit as equals to consult or decide. */
    public static final ForumKind COUNCIL = new ForumKind("council");

    /** A standing body set up for a given field or relationship. */
    public static final ForumKind COMMISSION = new ForumKind("commission");

    /** Recurring meetings of heads of state or government. */
    public static final ForumKind SUMMIT_SERIES = new ForumKind("summit-series");

    /** Recurring conferences under one name. */
    public static final ForumKind CONFERENCE_SERIES = new ForumKind("conference-series");

    /** States that coordinate on one conflict or one task. */
    public static final ForumKind CONTACT_GROUP = new ForumKind("contact-group");

    /** A standing exchange between sides, such as the Belgrade-Pristina dialogue. */
    public static final ForumKind DIALOGUE = new ForumKind("dialogue");

    /** Officials or experts with a limited task under some other body. */
    public static final ForumKind WORKING_GROUP = new ForumKind("working-group");

    private static final Vocabulary<ForumKind> VOCABULARY = Vocabulary.open(
            List.of(COUNCIL, COMMISSION, SUMMIT_SERIES, CONFERENCE_SERIES, CONTACT_GROUP, DIALOGUE, WORKING_GROUP));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public ForumKind {
        Tokens.check("ForumKind", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static ForumKind of(String token) {
        ForumKind known = VOCABULARY.find(token);
        return known != null ? known : new ForumKind(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<ForumKind> known() {
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
