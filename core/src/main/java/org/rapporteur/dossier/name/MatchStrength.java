package org.rapporteur.dossier.name;

/**
 * How much a match of two names says. Even {@link #STRONG} is no certainty: two persons can have one name.
 *
 * <p>The constants are in order, the strongest first.
 *
 * @since 0.1
 */
public enum MatchStrength {
    /**
     * The names are the same, in letters or by a published rule of transliteration.
     *
     * @since 0.1
     */
    STRONG,

    /**
     * The names are usual variants of each other, but may as well be two names.
     *
     * @since 0.1
     */
    FAIR,

    /**
     * The names have something in common that many names have.
     *
     * @since 0.1
     */
    WEAK
}
