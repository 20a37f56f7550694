package org.rapporteur.model.term;

import java.util.List;

/**
 * By what means those who meet are in touch.
 *
 * <p>It is not what kind of occasion it is, which is {@link MeetingKind}: talks may be held by phone.
 *
 * <p>Example: a summit that one leader joins over a video link is {@link #HYBRID}, and that participant's own format is
 * {@link #VIDEO}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record MeetingFormat(String token) implements Term {
    /** All are in one place. */
    public static final MeetingFormat IN_PERSON = new MeetingFormat("in-person");

    /** By voice only, over any line. */
    public static final MeetingFormat PHONE = new MeetingFormat("phone");

    /** By picture and voice, from different places. */
    public static final MeetingFormat VIDEO = new MeetingFormat("video");

    /** Some are in one place and others join from elsewhere. */
    public static final MeetingFormat HYBRID = new MeetingFormat("hybrid");

    /** In writing, as in a written procedure or an exchange of letters. */
    public static final MeetingFormat CORRESPONDENCE = new MeetingFormat("correspondence");

    /** Through a mediator who goes back and forth between the sides, which are never in one room. */
    public static final MeetingFormat PROXIMITY = new MeetingFormat("proximity");

    private static final Vocabulary<MeetingFormat> VOCABULARY =
            Vocabulary.open(List.of(IN_PERSON, PHONE, VIDEO, HYBRID, CORRESPONDENCE, PROXIMITY));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public MeetingFormat {
        Tokens.check("MeetingFormat", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static MeetingFormat of(String token) {
        MeetingFormat known = VOCABULARY.find(token);
        return known != null ? known : new MeetingFormat(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<MeetingFormat> known() {
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
