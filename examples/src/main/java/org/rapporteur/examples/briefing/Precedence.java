package org.rapporteur.examples.briefing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;

/**
 * Which event came before which as far as links say so, without the links that a citation of their own disputes.
 *
 * <p>Links that lead back to where they began contradict each other: they give no order, and are left out.
 */
final class Precedence {
    private final Map<Id<?>, Set<Event>> later = new LinkedHashMap<>();
    private final Map<Id<?>, Set<Event>> earlier = new LinkedHashMap<>();
    private final Set<Event> cycle = new LinkedHashSet<>();

    Precedence(Map<Id<?>, Event> events, Twins twins) {
        for (Event event : events.values()) {
            for (Link link : event.links()) {
                Optional<Event> target = link.target().map(twins::original).map(events::get);
                target.filter(other -> !other.id().equals(event.id()) && !isDisputed(link))
                        .ifPresent(other -> add(link.relation(), event, other));
            }
        }
        breakCycles(events);
    }

    /** {@return the events that came after one by a link} */
    Collection<Event> later(Event event) {
        return later.getOrDefault(event.id(), Set.of());
    }

    /** {@return the events that came before one by a link} */
    Collection<Event> earlier(Event event) {
        return earlier.getOrDefault(event.id(), Set.of());
    }

    /** {@return the events of which the links contradict each other} */
    List<Event> cycle() {
        return List.copyOf(cycle);
    }

    /** {@return the events as they stand, but each behind those that came before it by a link} */
    List<Event> arrange(List<Event> events) {
        Map<Id<?>, Integer> places = new HashMap<>();
        events.forEach(event -> places.put(event.id(), places.size()));
        int[] waiting = new int[events.size()];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int i = 0; i < waiting.length; i++) {
            waiting[i] = (int) earlier(events.get(i)).stream()
                    .filter(other -> places.containsKey(other.id()))
                    .count();
            if (waiting[i] == 0) {
                ready.add(i);
            }
        }
        List<Event> arranged = new ArrayList<>();
        while (!ready.isEmpty()) {
            Event event = events.get(ready.remove());
            arranged.add(event);
            for (Event other : later(event)) {
                Integer place = places.get(other.id());
                if (place != null && --waiting[place] == 0) {
                    ready.add(place);
                }
            }
        }
        return arranged;
    }

    private static boolean isDisputed(Link link) {
        return link.citations().stream().anyMatch(citation -> citation.bearing() == Bearing.DISPUTES);
    }

    private void add(LinkRelation relation, Event event, Event other) {
        if (relation.equals(LinkRelation.PRECEDES)) {
            add(event, other);
        } else if (relation.equals(LinkRelation.FOLLOWS)) {
            add(other, event);
        }
    }

    private void add(Event before, Event after) {
        later.computeIfAbsent(before.id(), any -> new LinkedHashSet<>()).add(after);
        earlier.computeIfAbsent(after.id(), any -> new LinkedHashSet<>()).add(before);
    }

    private static Set<Event> without(Set<Event> events, Event event) {
        events.remove(event);
        return events;
    }

    private void breakCycles(Map<Id<?>, Event> all) {
        Set<Event> rest = peeled(all.values());
        List<Event> froms = new ArrayList<>();
        List<Event> tos = new ArrayList<>();
        for (Event from : rest) {
            Set<Event> leadingHere = leadingTo(from, rest);
            for (Event to : later(from)) {
                if (leadingHere.contains(to)) {
                    froms.add(from);
                    tos.add(to);
                    cycle.add(from);
                }
            }
        }
        for (int i = 0; i < froms.size(); i++) {
            Event from = froms.get(i);
            Event to = tos.get(i);
            later.computeIfPresent(from.id(), (id, events) -> without(events, to));
            earlier.computeIfPresent(to.id(), (id, events) -> without(events, from));
        }
    }

    /** The events without those that nothing comes before, again and again: what is left is in a cycle or behind one. */
    private Set<Event> peeled(Collection<Event> events) {
        Set<Event> rest = new LinkedHashSet<>(events);
        Map<Id<?>, Integer> waiting = new HashMap<>();
        Deque<Event> free = new ArrayDeque<>();
        for (Event event : events) {
            waiting.put(event.id(), earlier(event).size());
            if (earlier(event).isEmpty()) {
                free.add(event);
            }
        }
        while (!free.isEmpty()) {
            Event event = free.remove();
            rest.remove(event);
            for (Event other : later(event)) {
                if (waiting.merge(other.id(), -1, Integer::sum) == 0) {
                    free.add(other);
                }
            }
        }
        return rest;
    }

    private Set<Event> leadingTo(Event event, Set<Event> among) {
        Set<Event> found = new HashSet<>();
        Deque<Event> open = new ArrayDeque<>(List.of(event));
        while (!open.isEmpty()) {
            for (Event other : earlier(open.remove())) {
                if (among.contains(other) && found.add(other)) {
                    open.add(other);
                }
            }
        }
        return found;
    }
}
