package org.rapporteur.dossier;

import java.util.Objects;
import org.rapporteur.dossier.answer.Memberships;
import org.rapporteur.dossier.answer.OfficeHolders;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;

/**
 * Finds who held an office and who was a member of what, as of a day.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface OfficeQueries permits ActorIndex {
    /**
     * Finds the holders of an office by its id.
     *
     * @param officeId the slug or IRI of the office
     * @return the holders, at any time
     * @throws IllFormedException if the text is neither a slug nor an absolute IRI
     */
    OfficeHolders holdersOf(String officeId);

    /**
     * Finds the holders of an office by its title.
     *
     * @param title the title of the office in any language of the dossier, such as {@code Minister of Foreign Affairs}; case,
     *     apostrophes, spaces, hyphens and forms of Unicode may differ
     * @param organization the id of the organisation or state to which the office belongs
     * @return the holders, at any time
     */
    OfficeHolders holdersOf(String title, Id<? extends Actor> organization);

    /**
     * Finds the holders of an office by its title.
     *
     * @param title the title of the office in any language of the dossier; case, apostrophes, spaces, hyphens and forms of
     *     Unicode may differ
     * @param organization the text of the id of the organisation or state to which the office belongs
     * @return the holders, at any time
     * @throws IllFormedException if the second text is not an id
     */
    default OfficeHolders holdersOf(String title, String organization) {
        return holdersOf(title, Ids.<Actor>of(organization, "organization"));
    }

    /**
     * Finds the holders of an office by its title.
     *
     * @param title the title of the office in any language of the dossier; case, apostrophes, spaces, hyphens and forms of
     *     Unicode may differ
     * @param organization the organisation or state to which the office belongs
     * @return the holders, at any time
     */
    default OfficeHolders holdersOf(String title, Actor organization) {
        return holdersOf(
                title, Objects.requireNonNull(organization, "organization").id());
    }

    /**
     * Finds those who are, were or may become members of an organisation, at any stage.
     *
     * @param organization the id of the organisation
     * @return the memberships, at any time
     */
    Memberships membersOf(Id<? extends Actor> organization);

    /**
     * Finds those who are, were or may become members of an organisation, at any stage.
     *
     * @param organization the text of the id of the organisation
     * @return the memberships, at any time
     * @throws IllFormedException if the text is not an id
     */
    default Memberships membersOf(String organization) {
        return membersOf(Ids.<Actor>of(organization, "organization"));
    }

    /**
     * Finds those who are, were or may become members of an organisation, at any stage.
     *
     * @param organization the organisation
     * @return the memberships, at any time
     */
    default Memberships membersOf(Actor organization) {
        return membersOf(Objects.requireNonNull(organization, "organization").id());
    }

    /**
     * Finds the stages that an actor has reached in all organisations.
     *
     * @param member the id of the actor
     * @return the memberships, at any time
     */
    Memberships stagesOf(Id<? extends Actor> member);

    /**
     * Finds the stages that an actor has reached in all organisations.
     *
     * @param member the text of the id of the actor
     * @return the memberships, at any time
     * @throws IllFormedException if the text is not an id
     */
    default Memberships stagesOf(String member) {
        return stagesOf(Ids.<Actor>of(member, "member"));
    }

    /**
     * Finds the stages that an actor has reached in all organisations.
     *
     * @param member the actor
     * @return the memberships, at any time
     */
    default Memberships stagesOf(Actor member) {
        return stagesOf(Objects.requireNonNull(member, "member").id());
    }
}
