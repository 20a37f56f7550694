package org.rapporteur.dossier;

import java.util.List;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;

/**
 * Finds records of a dossier that is too large to be held, as those of a file of lines or of a database.
 *
 * <p>It answers for all records of the dossier, and in their order, as an index that holds them would; else what is
 * concluded from the answers is wrong.
 *
 * @see DossierIndex#over
 * @since 0.1
 */
public interface RecordLookup {
    /**
     * Finds the records that bear an id. Of several of one class, the first is enough.
     *
     * @param id the id
     * @return the records in document order, each with its place; empty if none bears the id
     */
    List<Occurrence> withId(Id<?> id);

    /**
     * Finds what is known of an actor's membership of one organisation.
     *
     * @param member the actor's id
     * @param organization the organisation's id
     * @return the memberships in document order, at any stage
     */
    List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization);
}
