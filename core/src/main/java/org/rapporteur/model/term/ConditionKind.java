package org.rapporteur.model.term;

import java.util.List;

/**
 * What a condition is about.
 *
 * <p>It does not say how the condition works, which is {@link ConditionOperator}, nor whether it still stands, which is
 * {@link ConditionState}.
 *
 * <p>Example: "it cannot be fast-tracked while the war lasts" is a condition about {@link #HOSTILITIES}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record ConditionKind(String token) implements Term {
    /** Fighting: that it ends, pauses or goes on. */
    public static final ConditionKind HOSTILITIES = new ConditionKind("hostilities");

    /** A treaty or other settlement that ends a conflict. */
    public static final ConditionKind PEACE_SETTLEMENT = new ConditionKind("peace-settlement");

    /** Control over territory, its status, or an open question of borders. */
    public static final ConditionKind TERRITORY = new ConditionKind("territory");

    /** Changes at home, such as in the judiciary, against corruption or in the control of the forces. */
    public static final ConditionKind REFORM = new ConditionKind("reform");

    /** The organisation's own stated criteria for members, taken together. */
    public static final ConditionKind ACCESSION_CRITERIA = new ConditionKind("accession-criteria");

    /** That forces, systems or markets work with those of the members. */
    public static final ConditionKind INTEROPERABILITY = new ConditionKind("interoperability");

    /** The consent of all members. */
    public static final ConditionKind UNANIMITY = new ConditionKind("unanimity");

    /** Approval by parliaments or other national procedures. */
    public static final ConditionKind RATIFICATION = new ConditionKind("ratification");

    /** A vote of the people, of the candidate or of a member. */
    public static final ConditionKind REFERENDUM = new ConditionKind("referendum");

    /** That talks are opened, held or closed. */
    public static final ConditionKind NEGOTIATIONS = new ConditionKind("negotiations");

    /** That a given date or span of time has come or gone by. */
    public static final ConditionKind DATE = new ConditionKind("date");

    /** That candidates are treated alike, with no shortcut or delay for one of them. */
    public static final ConditionKind EQUAL_TREATMENT = new ConditionKind("equal-treatment");

    /** Something that the holder wants for itself in return. */
    public static final ConditionKind RECIPROCAL_DEMAND = new ConditionKind("reciprocal-demand");

    private static final Vocabulary<ConditionKind> VOCABULARY = Vocabulary.open(List.of(
            HOSTILITIES,
            PEACE_SETTLEMENT,
            TERRITORY,
            REFORM,
            ACCESSION_CRITERIA,
            INTEROPERABILITY,
            UNANIMITY,
            RATIFICATION,
            REFERENDUM,
            NEGOTIATIONS,
            DATE,
            EQUAL_TREATMENT,
            RECIPROCAL_DEMAND));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public ConditionKind {
        Tokens.check("ConditionKind", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static ConditionKind of(String token) {
        ConditionKind known = VOCABULARY.find(token);
        return known != null ? known : new ConditionKind(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<ConditionKind> known() {
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
