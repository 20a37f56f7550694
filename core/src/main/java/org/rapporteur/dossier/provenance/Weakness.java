package org.rapporteur.dossier.provenance;

/**
 * A reason to trust information less. Several may apply at once.
 *
 * @since 0.1
 */
public enum Weakness {
    /**
     * Nobody answers for it by name. The attribution of each speaker of the statement, or of the holder of the position,
     * is {@code anonymous}, {@code background} or {@code deep-background}, or the party is only described. A source is
     * anonymous if its publisher has such an attribution.
     *
     * @since 0.1
     */
    ANONYMOUS,

    /**
     * The cited passage implies it, but does not state it.
     *
     * @since 0.1
     */
    IMPLIED,

    /**
     * Its grade in the Admiralty system is low: the source has the reliability D or E, or the record the credibility 4 or
     * 5. The grades F and 6 say that there is no basis for a judgement, and are not low.
     *
     * @since 0.1
     */
    LOW_RATED;

    /** Returns a set of weaknesses as bits. */
    static int mask(Iterable<Weakness> weaknesses) {
        int mask = 0;
        for (Weakness weakness : weaknesses) {
            mask |= weakness.bit();
        }
        return mask;
    }

    @SuppressWarnings("EnumOrdinal") // not stored
    int bit() {
        return 1 << ordinal();
    }
}
