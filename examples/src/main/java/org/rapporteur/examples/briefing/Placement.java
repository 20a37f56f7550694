package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.Id;
import org.rapporteur.time.Edtf;

/**
 * Where the events without a date belong, as far as links tell: before, after or at other events.
 *
 * @param placed for each place, which is one bound or several, the events that belong there
 * @param unplaced the events of which nothing is known
 */
record Placement(Map<List<Bound>, List<Event>> placed, List<Event> unplaced) {
    private static final Comparator<Event> BY_DATE = Comparator.comparing(Event::dated, Edtf.DISPLAY_ORDER);

    /** How an event lies to another. */
    enum Side {
        AT,
        AFTER,
        BEFORE
    }

    /** A side of an event. */
    record Bound(Side side, Event anchor) {}

    /** Places each event once; one that is not placed itself but named where another is placed is told by that. */
    static Placement of(List<Event> undated, Map<Id<?>, Event> all, Precedence precedence, Twins twins) {
        Map<List<Bound>, List<Event>> placed = new LinkedHashMap<>();
        Set<Id<?>> told = new HashSet<>();
        precedence.cycle().forEach(event -> told.add(event.id()));
        List<Event> left = new ArrayList<>();
        for (Event event : undated) {
            List<Bound> bounds = bounds(event, event.at().map(twins::original).map(all::get), precedence);
            if (bounds.isEmpty()) {
                left.add(event);
            } else {
                placed.computeIfAbsent(bounds, any -> new ArrayList<>()).add(event);
                bounds.forEach(bound -> told.add(bound.anchor().id()));
            }
        }
        List<Event> unplaced = new ArrayList<>();
        for (Event event : left) {
            List<Bound> behind = precedence.earlier(event).stream()
                    .map(other -> new Bound(Side.AFTER, other))
                    .toList();
            if (told.contains(event.id())) {
                continue;
            }
            if (behind.isEmpty()) {
                unplaced.add(event);
            } else {
                placed.computeIfAbsent(behind, any -> new ArrayList<>()).add(event);
            }
        }
        return new Placement(
                placed,
                unplaced.stream().filter(event -> !told.contains(event.id())).toList());
    }

    /**
     * At its meeting, and between the nearest dated ones if possible; of two undated ones the earlier is told before the
     * later, not the other way round.
     */
    private static List<Bound> bounds(Event event, Optional<Event> at, Precedence precedence) {
        Predicate<Event> isDated = other -> other.date().isPresent();
        List<Bound> bounds = new ArrayList<>();
        at.filter(meeting -> !meeting.id().equals(event.id()))
                .ifPresent(meeting -> bounds.add(new Bound(Side.AT, meeting)));
        Optional<Event> after =
                precedence.earlier(event).stream().filter(isDated).max(BY_DATE);
        Optional<Event> before =
                precedence.later(event).stream().filter(isDated).min(BY_DATE);
        after.ifPresent(other -> bounds.add(new Bound(Side.AFTER, other)));
        before.ifPresent(other -> bounds.add(new Bound(Side.BEFORE, other)));
        if (after.isEmpty() && before.isEmpty()) {
            precedence.later(event).forEach(other -> bounds.add(new Bound(Side.BEFORE, other)));
        }
        return bounds;
    }
}
