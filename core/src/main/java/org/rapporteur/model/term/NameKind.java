package org.rapporteur.model.term;

import java.util.List;

/**
 * What kind of name a name is.
 *
 * <p>The kind states neither the language or script of the name, which the name itself has, nor who uses it.
 *
 * <p>Example: of the names of one organisation, {@code North Atlantic Treaty Organization} is {@link #OFFICIAL} and
 * {@code NATO} is {@link #ACRONYM}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record NameKind(String token) implements Term {
    /** The name in everyday use, such as {@code North Korea}. */
    public static final NameKind COMMON = new NameKind("common");

    /** The full name in law or protocol, such as {@code Democratic People's Republic of Korea}. */
    public static final NameKind OFFICIAL = new NameKind("official");

    /** A shortened form for repeated mention, such as {@code the Alliance}. */
    public static final NameKind SHORT = new NameKind("short");

    /** A form made of initials, said as a word or letter by letter, such as {@code NATO}. */
    public static final NameKind ACRONYM = new NameKind("acronym");

    /** Another name that identifies the bearer well enough on its own. */
    public static final NameKind ALIAS = new NameKind("alias");

    /**
     * A broad or widely shared alias that does not identify the bearer on its own, as sanctions lists distinguish it.
     */
    public static final NameKind WEAK_ALIAS = new NameKind("weak-alias");

    /** A name no longer borne, such as {@code Kirovohrad} for today's Kropyvnytskyi. */
    public static final NameKind FORMER = new NameKind("former");

    /** The name given to a person at birth, where another is borne now. */
    public static final NameKind BIRTH = new NameKind("birth");

    /** A name carried over into another script by its letters or sounds, such as {@code Zelenskyy}. */
    public static final NameKind TRANSLITERATION = new NameKind("transliteration");

    /** A name that outsiders use in their own language, such as {@code Florence} for Firenze. */
    public static final NameKind EXONYM = new NameKind("exonym");

    /** The name of a place or thing that stands for an institution, such as {@code the Kremlin}. */
    public static final NameKind METONYM = new NameKind("metonym");

    private static final Vocabulary<NameKind> VOCABULARY = Vocabulary.open(List.of(
            COMMON, OFFICIAL, SHORT, ACRONYM, ALIAS, WEAK_ALIAS, FORMER, BIRTH, TRANSLITERATION, EXONYM, METONYM));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public NameKind {
        Tokens.check("NameKind", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static NameKind of(String token) {
        NameKind known = VOCABULARY.find(token);
        return known != null ? known : new NameKind(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<NameKind> known() {
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
