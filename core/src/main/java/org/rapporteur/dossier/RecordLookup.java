package org.rapporteur.dossier;

import java.util.List;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;

/**
 * Finds records of a dossier that is too large for memory, such as one in a file of lines or in a database.
 *
 * <p>An implementation must search all records of the dossier and return them in document order, as an index in memory
 * would; otherwise rules may report wrong findings.
 *
 * @see DossierIndex#over
 * @since 0.1
 */
public interface RecordLookup {
    /**
     * Finds the records that have an id. If several records of a class have it, the first one is sufficient.
     *
     * @param id the id
     * @return the records in document order, with their places; empty if no record has the id
     */
    List<Occurrence> withId(Id<?> id);

    /**
     * Finds the memberships of an actor in one organisation.
     *
     * @param member the id of the actor
     * @param organization the id of the organisation
     * @return the memberships in document order, at any stage
     */
    List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization);
}
