package org.rapporteur.dossier;

import java.util.Objects;
import org.rapporteur.dossier.answer.Stances;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;

/**
 * Finds who stood where on a membership as of a day, how each stance changed, and what stood in the way.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface StanceQueries permits ActorIndex {
    /**
     * Finds the stances on the membership of a candidate in an organisation.
     *
     * @param candidate the id of the candidate
     * @param organization the id of the organisation
     * @return the stances, on any aspect
     */
    Stances stances(Id<? extends Actor> candidate, Id<? extends Actor> organization);

    /**
     * Finds the stances on the membership of a candidate in an organisation.
     *
     * @param candidate the text of the id of the candidate
     * @param organization the text of the id of the organisation
     * @return the stances, on any aspect
     * @throws IllFormedException if a text is not an id
     */
    default Stances stances(String candidate, String organization) {
        return stances(Ids.of(candidate, "candidate"), Ids.of(organization, "organization"));
    }

    /**
     * Finds the stances on the membership of a candidate in an organisation.
     *
     * @param candidate the candidate
     * @param organization the organisation
     * @return the stances, on any aspect
     */
    default Stances stances(Actor candidate, Actor organization) {
        return stances(
                Objects.requireNonNull(candidate, "candidate").id(),
                Objects.requireNonNull(organization, "organization").id());
    }
}
