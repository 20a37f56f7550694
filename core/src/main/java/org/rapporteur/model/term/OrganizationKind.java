package org.rapporteur.model.term;

import java.util.List;

/**
 * What kind of body an organisation is.
 *
 * <p>A body or series that exists to meet is a forum and has a {@link ForumKind}; a state is neither.
 *
 * <p>Example: the European Union is {@link #INTERGOVERNMENTAL}, the European Commission is an {@link #INSTITUTION}, and
 * "EU leaders" are a {@link #GROUPING}.
 *
 * <p>The vocabulary is open: a well-formed token that this version does not know is kept as it is. Immutable and
 * thread-safe.
 *
 * @param token the token as documents have it: 1 to 128 ASCII letters, digits or {@code ._:/-}, of which the first
 *     is a letter or digit
 * @since 0.1
 */
public record OrganizationKind(String token) implements Term {
    /** An organisation that states founded by treaty and of which they are members. */
    public static final OrganizationKind INTERGOVERNMENTAL = new OrganizationKind("intergovernmental");

    /** An organ of a state or of an intergovernmental organisation, where no closer kind fits. */
    public static final OrganizationKind INSTITUTION = new OrganizationKind("institution");

    /** The executive of a state or a territory as a whole. */
    public static final OrganizationKind GOVERNMENT = new OrganizationKind("government");

    /** A department of government under a minister. */
    public static final OrganizationKind MINISTRY = new OrganizationKind("ministry");

    /** A parliament, or one of its chambers. */
    public static final OrganizationKind LEGISLATURE = new OrganizationKind("legislature");

    /** A political party, or an alliance of parties. */
    public static final OrganizationKind PARTY = new OrganizationKind("party");

    /** The forces of a state, or a branch or command of them. */
    public static final OrganizationKind ARMED_FORCES = new OrganizationKind("armed-forces");

    /** A business, whoever owns it. */
    public static final OrganizationKind COMPANY = new OrganizationKind("company");

    /** A service that supplies other media with news. */
    public static final OrganizationKind NEWS_AGENCY = new OrganizationKind("news-agency");

    /** A newspaper, broadcaster or online outlet. */
    public static final OrganizationKind MEDIA = new OrganizationKind("media");

    /** A non-governmental, non-profit organisation. */
    public static final OrganizationKind NGO = new OrganizationKind("ngo");

    /** An institute for research and advice on policy. */
    public static final OrganizationKind THINK_TANK = new OrganizationKind("think-tank");

    /** A body with a technical or executive task under a government or an intergovernmental organisation. */
    public static final OrganizationKind AGENCY = new OrganizationKind("agency");

    /** Members taken as a set, with or without a common secretariat, such as the Bucharest Nine. */
    public static final OrganizationKind GROUPING = new OrganizationKind("grouping");

    private static final Vocabulary<OrganizationKind> VOCABULARY = Vocabulary.open(List.of(
            INTERGOVERNMENTAL,
            INSTITUTION,
            GOVERNMENT,
            MINISTRY,
            LEGISLATURE,
            PARTY,
            ARMED_FORCES,
            COMPANY,
            NEWS_AGENCY,
            MEDIA,
            NGO,
            THINK_TANK,
            AGENCY,
            GROUPING));

    /**
     * Checks the token's form. Prefer {@link #of}: it returns the constant of a known token.
     *
     * @param token the token as documents have it
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public OrganizationKind {
        Tokens.check("OrganizationKind", token);
    }

    /**
     * Returns the term with this token: the constant if the token is known, otherwise a new term that keeps it.
     *
     * @param token the token as documents have it; case matters
     * @return the term
     * @throws IllegalArgumentException if the token is ill-formed
     * @throws NullPointerException if the token is null
     */
    public static OrganizationKind of(String token) {
        OrganizationKind known = VOCABULARY.find(token);
        return known != null ? known : new OrganizationKind(token);
    }

    /**
     * The terms that this version knows; a later one may know more.
     *
     * @return the constants in the order of their declaration, immutable
     */
    public static List<OrganizationKind> known() {
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
