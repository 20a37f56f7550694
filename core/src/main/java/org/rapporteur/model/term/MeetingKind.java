package org.rapporteur.model.term;

import java.util.List;

/**
 * What kind of occasion a meeting is.
 *
 * <p>It is not the means by which those who meet are in touch, which is {@link MeetingFormat}, nor the standing body
 * that meets, which has a {@link ForumKind}.
 *
 * <p>Example: the gathering of the leaders of NATO's members at Vilnius in July 2023 is a {@link #SUMMIT}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record MeetingKind(String token) implements Term {
    /** A discussion or negotiation between sides. */
    public static final MeetingKind TALKS = new MeetingKind("talks");

    /** A conversation arranged over a line. */
    public static final MeetingKind CALL = new MeetingKind("call");

    /** A sitting of a council or a comparable body. */
    public static final MeetingKind COUNCIL = new MeetingKind("council");

    /** A meeting of heads of state or government. */
    public static final MeetingKind SUMMIT = new MeetingKind("summit");

    /** A gathering around a subject, with a programme and many participants. */
    public static final MeetingKind CONFERENCE = new MeetingKind("conference");

    /** A show or fair, such as of arms or industry. */
    public static final MeetingKind EXHIBITION = new MeetingKind("exhibition");

    /** An occasion to speak to journalists and take their questions. */
    public static final MeetingKind PRESS_CONFERENCE = new MeetingKind("press-conference");

    /** A stay of a guest with a host, with whatever it includes. */
    public static final MeetingKind VISIT = new MeetingKind("visit");

    private static final Vocabulary<MeetingKind> VOCABULARY =
            Vocabulary.open(List.of(TALKS, CALL, COUNCIL, SUMMIT, CONFERENCE, EXHIBITION, PRESS_CONFERENCE, VISIT));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public MeetingKind {
        Tokens.check("MeetingKind", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static MeetingKind of(String token) {
        MeetingKind known = VOCABULARY.find(token);
        return known != null ? known : new MeetingKind(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<MeetingKind> known() {
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
