package org.rapporteur.examples.briefing;

import java.util.ArrayList;
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
        Map<Event, List<Place>> known = new LinkedHashMap<>();
        all.values().forEach(event -> known.put(event, new ArrayList<>()));
        for (Event event : all.values()) {
            for (Link link : event.links()) {
                Optional<Event> other = link.target().map(twins::original).map(all::get);
                other.filter(any -> any != event).ifPresent(target -> {
                    if (link.relation().equals(LinkRelation.PRECEDES)) {
                        known.get(event).add(new Place(Side.BEFORE, target));
                        known.get(target).add(new Place(Side.AFTER, event));
                    } else if (link.relation().equals(LinkRelation.FOLLOWS)) {
                        known.get(event).add(new Place(Side.AFTER, target));
                        known.get(target).add(new Place(Side.BEFORE, event));
                    }
                });
            }
            event.at()
                    .map(twins::original)
                    .map(all::get)
                    .ifPresent(meeting -> known.get(event).add(new Place(Side.AT, meeting)));
        }
        return new Placement(new LinkedHashMap<>(), new ArrayList<>()).fill(undated, known);
    }

    private Placement fill(List<Event> undated, Map<Event, List<Place>> known) {
        Set<Event> anchors = new HashSet<>();
        for (Event event : undated) {
            choose(known.getOrDefault(event, List.of())).ifPresent(place -> {
                placed.computeIfAbsent(place, any -> new ArrayList<>()).add(event);
                anchors.add(place.anchor());
            });
        }
        undated.stream()
                .filter(event -> !anchors.contains(event))
                .filter(event -> placed.values().stream().noneMatch(events -> events.contains(event)))
                .forEach(unplaced::add);
        return this;
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
