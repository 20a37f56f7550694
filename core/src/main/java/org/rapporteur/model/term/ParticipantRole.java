package org.rapporteur.model.term;

import java.util.List;

/**
 * The part that somebody has in a meeting or a forum.
 *
 * <p>It is neither the office somebody holds nor whether they came, which is {@link Attendance}.
 *
 * <p>Example: in "talks hosted by Türkiye" Türkiye is {@link #HOST}; it need not be the mediator too.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record ParticipantRole(String token) implements Term {
    /** Takes part; nothing more particular is reported. */
    public static final ParticipantRole PARTICIPANT = new ParticipantRole("participant");

    /** Receives the others, usually at its own place. */
    public static final ParticipantRole HOST = new ParticipantRole("host");

    /** Presides over the proceedings. */
    public static final ParticipantRole CHAIR = new ParticipantRole("chair");

    /** Helps the others to agree and is not itself a side. */
    public static final ParticipantRole MEDIATOR = new ParticipantRole("mediator");

    /** Is present without the rights of a member or a side. */
    public static final ParticipantRole OBSERVER = new ParticipantRole("observer");

    /** Belongs to the body that meets. */
    public static final ParticipantRole MEMBER = new ParticipantRole("member");

    /** Arranges the occasion, without necessarily hosting or presiding. */
    public static final ParticipantRole ORGANISER = new ParticipantRole("organiser");

    /** Attends by invitation, without belonging to the body that meets. */
    public static final ParticipantRole GUEST = new ParticipantRole("guest");

    /** Is on the programme to speak. */
    public static final ParticipantRole SPEAKER = new ParticipantRole("speaker");

    private static final Vocabulary<ParticipantRole> VOCABULARY =
            Vocabulary.open(List.of(PARTICIPANT, HOST, CHAIR, MEDIATOR, OBSERVER, MEMBER, ORGANISER, GUEST, SPEAKER));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public ParticipantRole {
        Tokens.check("ParticipantRole", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static ParticipantRole of(String token) {
        ParticipantRole known = VOCABULARY.find(token);
        return known != null ? known : new ParticipantRole(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<ParticipantRole> known() {
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
