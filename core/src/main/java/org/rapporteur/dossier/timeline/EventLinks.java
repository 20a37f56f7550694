package org.rapporteur.dossier.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;

/** The links of events that give an order. */
final class EventLinks {
    private EventLinks() {}

    /** Returns which event came before which by links of all their records. */
    static Precedence<TimelineEvent> order(List<TimelineEvent> events, Function<Id<?>, Optional<TimelineEvent>> find) {
        Precedence<TimelineEvent> order = new Precedence<>();
        for (TimelineEvent event : events) {
            if (event.step().isPresent()) {
                continue;
            }
            for (KnownEntity record : event.records()) {
                for (Link link : record.links()) {
                    boolean precedes = link.relation().equals(LinkRelation.PRECEDES);
                    boolean isOrder = precedes || link.relation().equals(LinkRelation.FOLLOWS);
                    if (isOrder && link.target().isPresent() && !isDisputed(link)) {
                        find.apply(link.target().get())
                                .ifPresent(other -> order.add(precedes ? event : other, precedes ? other : event));
                    }
                }
            }
        }
        return order;
    }

    static boolean isDisputed(Link link) {
        return link.citations().stream().anyMatch(citation -> citation.bearing() == Bearing.DISPUTES);
    }
}
