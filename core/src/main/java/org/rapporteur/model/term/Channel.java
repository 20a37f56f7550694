package org.rapporteur.model.term;

import java.util.List;

/**
 * Through what a statement reached its hearers.
 *
 * <p>It is not the source in which we read it, which has a {@link SourceKind}: an agency's report may carry words from
 * a speech.
 *
 * <p>Example: words written by a president on a social platform and quoted in a newspaper have the channel
 * {@link #SOCIAL_MEDIA}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record Channel(String token) implements Term {
    /** Before journalists who may ask questions. */
    public static final Channel PRESS_CONFERENCE = new Channel("press-conference");

    /** In conversation with a journalist or an outlet. */
    public static final Channel INTERVIEW = new Channel("interview");

    /** In an address to an audience. */
    public static final Channel SPEECH = new Channel("speech");

    /** From an account on a social platform. */
    public static final Channel SOCIAL_MEDIA = new Channel("social-media");

    /** In an official text issued after a meeting or by a body. */
    public static final Channel COMMUNIQUE = new Channel("communique");

    /** In one side's own account of a meeting or a call. */
    public static final Channel READOUT = new Channel("readout");

    /** In another written form, such as a letter, an article or a written reply. */
    public static final Channel WRITTEN = new Channel("written");

    /** On the floor or in a committee of a legislature. */
    public static final Channel PARLIAMENT = new Channel("parliament");

    /** To journalists at a regular or informal briefing by a spokesperson or officials. */
    public static final Channel BRIEFING = new Channel("briefing");

    private static final Vocabulary<Channel> VOCABULARY = Vocabulary.open(List.of(
            PRESS_CONFERENCE, INTERVIEW, SPEECH, SOCIAL_MEDIA, COMMUNIQUE, READOUT, WRITTEN, PARLIAMENT, BRIEFING));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public Channel {
        Tokens.check("Channel", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static Channel of(String token) {
        Channel known = VOCABULARY.find(token);
        return known != null ? known : new Channel(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<Channel> known() {
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
