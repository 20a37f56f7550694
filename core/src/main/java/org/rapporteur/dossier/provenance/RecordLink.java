package org.rapporteur.dossier.provenance;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.term.LinkRelation;

/**
 * A link with the record that contains it.
 *
 * @param from the record that contains the link
 * @param pointer the place of the link in that record, as a JSON Pointer (RFC 6901) such as {@code /links/0}
 * @param link the link
 * @since 0.1
 */
public record RecordLink(KnownEntity from, String pointer, Link link) {
    /**
     * Checks that nothing is null.
     *
     * @param from the record that contains the link
     * @param pointer the place of the link in that record
     * @param link the link
     */
    public RecordLink {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(link, "link");
    }

    /** {@return the relation of the containing record to the other} */
    public LinkRelation relation() {
        return link.relation();
    }

    /** {@return the id of the other record; empty if the source does not identify it} */
    public Optional<Id<?>> target() {
        return link.target();
    }
}
