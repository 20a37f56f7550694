package org.rapporteur.model.term;

import java.util.List;

/**
 * What kind of document a source is.
 *
 * <p>It is not how reliable the source is, which is {@link Reliability}, nor through what a speaker spoke, which is
 * {@link Channel}.
 *
 * <p>Example: a ministry's published account of a telephone call is a {@link #READOUT}; a news agency's article about
 * it is a {@link #REPORT}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record SourceKind(String token) implements Term {
    /** A journalist's or an agency's account of what happened or was said. */
    public static final SourceKind REPORT = new SourceKind("report");

    /** A text issued for its own sake, such as a treaty, a declaration or a law. */
    public static final SourceKind DOCUMENT = new SourceKind("document");

    /** A programme on radio, television or a stream. */
    public static final SourceKind BROADCAST = new SourceKind("broadcast");

    /** An item published by an account on a social platform. */
    public static final SourceKind POST = new SourceKind("post");

    /** A word-by-word record of what was said. */
    public static final SourceKind TRANSCRIPT = new SourceKind("transcript");

    /** One side's account of a meeting or a call in which it took part. */
    public static final SourceKind READOUT = new SourceKind("readout");

    /** What the authors of the dossier know from elsewhere; not a newspaper's leading article. */
    public static final SourceKind EDITORIAL = new SourceKind("editorial");

    private static final Vocabulary<SourceKind> VOCABULARY =
            Vocabulary.open(List.of(REPORT, DOCUMENT, BROADCAST, POST, TRANSCRIPT, READOUT, EDITORIAL));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public SourceKind {
        Tokens.check("SourceKind", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static SourceKind of(String token) {
        SourceKind known = VOCABULARY.find(token);
        return known != null ? known : new SourceKind(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<SourceKind> known() {
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
