package org.rapporteur.model.term;

import java.util.List;

/**
 * Who issues an identifier, and therefore what its value looks like.
 *
 * <p>It does not vouch for the value: forms and check digits are checked by the validators, since real feeds contain wrong
 * ones.
 *
 * <p>Example: {@code Q212} is Ukraine in {@link #WIKIDATA}, {@code UA} in {@link #ISO3166_1} and {@code 804} in
 * {@link #UN_M49}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record IdentifierScheme(String token) implements Term {
    /** The Wikimedia Foundation's Wikidata: an item, {@code Q} and digits, such as {@code Q212}. */
    public static final IdentifierScheme WIKIDATA = new IdentifierScheme("wikidata");

    /** ISO 3166-1, codes of countries: two capital letters in the alpha-2 form, such as {@code UA}. */
    public static final IdentifierScheme ISO3166_1 = new IdentifierScheme("iso3166-1");

    /**
     * Legal Entity Identifier, ISO 17442: 20 capital letters and digits, of which the last two are check digits (mod
     * 97-10).
     */
    public static final IdentifierScheme LEI = new IdentifierScheme("lei");

    /**
     * International Standard Name Identifier, ISO 27729: 16 digits, the last a check character (mod 11-2) that may be
     * {@code X}.
     */
    public static final IdentifierScheme ISNI = new IdentifierScheme("isni");

    /** Virtual International Authority File, kept by OCLC for libraries: a number of a cluster of name records. */
    public static final IdentifierScheme VIAF = new IdentifierScheme("viaf");

    /**
     * Research Organization Registry: {@code 0}, six letters or digits and two check digits, such as {@code 05gq02987}.
     */
    public static final IdentifierScheme ROR = new IdentifierScheme("ror");

    /** The GeoNames gazetteer: a number of a place, such as {@code 703448} for Kyiv. */
    public static final IdentifierScheme GEONAMES = new IdentifierScheme("geonames");

    /** The United Nations Statistics Division's M49, countries and regions: three digits, such as {@code 804}. */
    public static final IdentifierScheme UN_M49 = new IdentifierScheme("un-m49");

    /**
     * The Correlates of War project, members of the state system: a number of up to three digits, such as {@code 369}.
     */
    public static final IdentifierScheme COW = new IdentifierScheme("cow");

    private static final Vocabulary<IdentifierScheme> VOCABULARY =
            Vocabulary.open(List.of(WIKIDATA, ISO3166_1, LEI, ISNI, VIAF, ROR, GEONAMES, UN_M49, COW));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public IdentifierScheme {
        Tokens.check("IdentifierScheme", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static IdentifierScheme of(String token) {
        IdentifierScheme known = VOCABULARY.find(token);
        return known != null ? known : new IdentifierScheme(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<IdentifierScheme> known() {
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
