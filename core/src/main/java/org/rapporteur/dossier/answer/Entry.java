package org.rapporteur.dossier.answer;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Revision;
import org.rapporteur.model.term.LinkRelation;

/**
 * A record among those of which the latest is wanted.
 *
 * @param id the id of the record; may be that of several
 * @param supersedes the ids of the records that it supersedes
 * @param soundness when the record follows from what it is based on
 * @param base the key of those with which it is compared always
 * @param keys the keys of those with which it is compared too, each apart, or else only the base
 */
record Entry<T>(
        T record, String id, List<String> supersedes, When when, Soundness soundness, String base, List<String> keys) {
    static List<String> supersededBy(KnownEntity record) {
        List<String> ids = new ArrayList<>(0);
        for (Link link : record.links()) {
            if (link.relation().equals(LinkRelation.SUPERSEDES)) {
                link.target().ifPresent(target -> ids.add(target.value()));
            }
        }
        return ids;
    }

    /** Returns whether the dossier's authors have withdrawn a record. */
    static boolean isWithdrawn(KnownEntity record) {
        return record.revision().filter(Revision::withdrawn).isPresent();
    }
}
