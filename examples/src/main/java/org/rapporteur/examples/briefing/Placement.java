package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.term.LinkRelation;

/**
 * Where the events without a date belong, as far as links tell: before, after or at another event.
 *
 * @param placed for each place the events that belong there
 * @param unplaced the events of which nothing is known
 */
record Placement(Map<Place, List<Event>> placed, List<Event> unplaced) {
    /** How an event lies to another. */
    enum Side {
        BEFORE,
        AFTER,
        AT
    }

    /** A side of an event. */
    record Place(Side side, Event anchor) {}

    static Placement of(List<Event> undated, Map<Id<?>, Event> all, Twins twins) {
        Map<Id<?>, List<Place>> known = new HashMap<>();
        for (Event event : all.values()) {
            for (Link link : event.links()) {
                Optional<Event> target = link.target().map(twins::original).map(all::get);
                target.filter(other -> !other.id().equals(event.id())).ifPresent(other -> {
                    if (link.relation().equals(LinkRelation.PRECEDES)) {
                        add(known, event, Side.BEFORE, other);
                        add(known, other, Side.AFTER, event);
                    } else if (link.relation().equals(LinkRelation.FOLLOWS)) {
                        add(known, event, Side.AFTER, other);
                        add(known, other, Side.BEFORE, event);
                    }
                });
            }
            event.at().map(twins::original).map(all::get).ifPresent(meeting -> add(known, event, Side.AT, meeting));
        }
        return tell(undated, known);
    }

    private static void add(Map<Id<?>, List<Place>> known, Event event, Side side, Event anchor) {
        known.computeIfAbsent(event.id(), any -> new ArrayList<>()).add(new Place(side, anchor));
    }

    /** Places each event once; one that is not placed itself but named where another is placed is told by that. */
    private static Placement tell(List<Event> undated, Map<Id<?>, List<Place>> known) {
        Map<Place, List<Event>> placed = new LinkedHashMap<>();
        Set<Id<?>> told = new HashSet<>();
        for (Event event : undated) {
            choose(known.getOrDefault(event.id(), List.of())).ifPresent(place -> {
                placed.computeIfAbsent(place, any -> new ArrayList<>()).add(event);
                told.add(event.id());
                told.add(place.anchor().id());
            });
        }
        return new Placement(
                placed,
                undated.stream().filter(event -> !told.contains(event.id())).toList());
    }

    /**
     * Beside a dated event if possible; of two undated ones the earlier is told before the later, not the other way
     * round.
     */
    private static Optional<Place> choose(List<Place> places) {
        return places.stream()
                .filter(place -> place.anchor().date().isPresent())
                .findFirst()
                .or(() -> places.stream()
                        .filter(place -> place.side() != Side.AFTER)
                        .findFirst());
    }
}
