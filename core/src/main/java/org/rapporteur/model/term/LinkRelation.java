package org.rapporteur.model.term;

import java.util.List;

/**
 * How the record that holds a link bears on the link's target.
 *
 * <p>It is read from the holder to the target: the later statement {@link #RETRACTS} the earlier. It claims what a
 * source reports or an author of the dossier concludes, and no more.
 *
 * <p>Corrections stay apart: a speaker's own are links between statements, an outlet's are links between sources, and a
 * correction of a record is a revision.
 *
 * <p>Example: "the minister again said that the door is open" is a statement that {@link #REITERATES} another, which
 * may be unknown.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record LinkRelation(String token) implements Term {
    // Between statements

    /** Says again what the target says, in substance. */
    public static final LinkRelation REITERATES = new LinkRelation("reiterates");

    /** Explains or narrows the target without giving it up. */
    public static final LinkRelation CLARIFIES = new LinkRelation("clarifies");

    /** Distances the speaker from the target without openly taking it back. */
    public static final LinkRelation WALKS_BACK = new LinkRelation("walks-back");

    /** Openly takes back the speaker's own target. */
    public static final LinkRelation RETRACTS = new LinkRelation("retracts");

    /** Says expressly that the target is untrue or was never said. */
    public static final LinkRelation DENIES = new LinkRelation("denies");

    /** Cannot be true together with the target, whether or not it refers to it. */
    public static final LinkRelation CONTRADICTS = new LinkRelation("contradicts");

    /** Replies to the target, a question or otherwise. */
    public static final LinkRelation ANSWERS = new LinkRelation("answers");

    /** Refers to the target or quotes it, without taking a side on it. */
    public static final LinkRelation CITES = new LinkRelation("cites");

    /** Gives the target in another language. */
    public static final LinkRelation TRANSLATES = new LinkRelation("translates");

    // Between sources

    /** Is an outlet's correction of the target, its own or another's publication. */
    public static final LinkRelation CORRECTS = new LinkRelation("corrects");

    /** Publishes the target again, in whole or nearly so. */
    public static final LinkRelation REPUBLISHES = new LinkRelation("republishes");

    /** Draws its content from the target, in part or reworked. */
    public static final LinkRelation DERIVED_FROM = new LinkRelation("derived-from");

    // General

    /** Comes before the target in time. */
    public static final LinkRelation PRECEDES = new LinkRelation("precedes");

    /** Comes after the target in time. */
    public static final LinkRelation FOLLOWS = new LinkRelation("follows");

    /** Takes place on the margins of the target, without being an item of it. */
    public static final LinkRelation MARGINS_OF = new LinkRelation("margins-of");

    /** Is a part of the target, as a session is of a conference. */
    public static final LinkRelation PART_OF = new LinkRelation("part-of");

    /** Makes ready for the target. */
    public static final LinkRelation PREPARES = new LinkRelation("prepares");

    /** Takes the place of the target, which no longer stands. */
    public static final LinkRelation SUPERSEDES = new LinkRelation("supersedes");

    /** Is the successor of the target, as a state or an organisation is of an earlier one. */
    public static final LinkRelation SUCCEEDS = new LinkRelation("succeeds");

    /** Is about the very same thing as the target, under another id. */
    public static final LinkRelation SAME_AS = new LinkRelation("same-as");

    /** Is another version of the target, such as a draft or an edition. */
    public static final LinkRelation VERSION_OF = new LinkRelation("version-of");

    /** Reads the target, such as a text agreed by several sides, in the sense of one of them. */
    public static final LinkRelation INTERPRETS = new LinkRelation("interprets");

    /** Goes together with the target, as two candidates do that are to join on one day. */
    public static final LinkRelation COUPLED_WITH = new LinkRelation("coupled-with");

    private static final Vocabulary<LinkRelation> VOCABULARY = Vocabulary.open(List.of(
            REITERATES,
            CLARIFIES,
            WALKS_BACK,
            RETRACTS,
            DENIES,
            CONTRADICTS,
            ANSWERS,
            CITES,
            TRANSLATES,
            CORRECTS,
            REPUBLISHES,
            DERIVED_FROM,
            PRECEDES,
            FOLLOWS,
            MARGINS_OF,
            PART_OF,
            PREPARES,
            SUPERSEDES,
            SUCCEEDS,
            SAME_AS,
            VERSION_OF,
            INTERPRETS,
            COUPLED_WITH));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public LinkRelation {
        Tokens.check("LinkRelation", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static LinkRelation of(String token) {
        LinkRelation known = VOCABULARY.find(token);
        return known != null ? known : new LinkRelation(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<LinkRelation> known() {
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
