package org.rapporteur.dossier.timeline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which came before which by links.
 *
 * <p>Links that lead back to where they began contradict each other. They give no order, nor do links between them.
 */
final class Precedence<T> {
    private final Map<T, Set<T>> later = new LinkedHashMap<>();
    private final Map<T, Set<T>> earlier = new LinkedHashMap<>();

    void add(T before, T after) {
        if (!before.equals(after)) {
            later.computeIfAbsent(before, any -> new LinkedHashSet<>()).add(after);
            earlier.computeIfAbsent(after, any -> new LinkedHashSet<>()).add(before);
        }
    }

    Set<T> later(T one) {
        return later.getOrDefault(one, Set.of());
    }

    Set<T> earlier(T one) {
        return earlier.getOrDefault(one, Set.of());
    }

    /** Leaves out the links that contradict each other, and returns what they join. */
    Set<T> removeContradictions() {
        Set<T> linked = new LinkedHashSet<>(later.keySet());
        linked.addAll(earlier.keySet());
        Set<T> rest = without(without(linked, earlier, later), later, earlier);
        for (T one : rest) {
            later.computeIfPresent(one, (key, others) -> outside(others, rest));
            earlier.computeIfPresent(one, (key, others) -> outside(others, rest));
        }
        return rest;
    }

    private static <T> Set<T> outside(Set<T> some, Set<T> rest) {
        some.removeIf(rest::contains);
        return some;
    }

    /** Takes away what has nothing before it in the rest, again and again: what is left is in a cycle or after one. */
    private static <T> Set<T> without(Set<T> all, Map<T, Set<T>> before, Map<T, Set<T>> after) {
        Set<T> rest = new LinkedHashSet<>(all);
        Map<T, Integer> waiting = new HashMap<>();
        Deque<T> free = new ArrayDeque<>();
        for (T one : all) {
            int count = (int) before.getOrDefault(one, Set.of()).stream()
                    .filter(all::contains)
                    .count();
            waiting.put(one, count);
            if (count == 0) {
                free.add(one);
            }
        }
        while (!free.isEmpty()) {
            T one = free.remove();
            rest.remove(one);
            for (T other : after.getOrDefault(one, Set.of())) {
                int left = waiting.getOrDefault(other, 0) - 1;
                waiting.put(other, left);
                if (left == 0) {
                    free.add(other);
                }
            }
        }
        return rest;
    }

    /** Returns the items in their order, but each after those that are earlier by links, as far as that is possible. */
    List<T> arrange(List<T> items) {
        if (later.isEmpty() || items.size() < 2) {
            return items;
        }
        Map<T, Integer> places = new HashMap<>();
        items.forEach(item -> places.put(item, places.size()));
        int[] waiting = new int[items.size()];
        TreeSet<Integer> ready = new TreeSet<>();
        TreeSet<Integer> blocked = new TreeSet<>();
        for (int i = 0; i < waiting.length; i++) {
            for (T other : earlier(items.get(i))) {
                waiting[i] += places.containsKey(other) ? 1 : 0;
            }
            (waiting[i] == 0 ? ready : blocked).add(i);
        }
        List<T> arranged = new ArrayList<>(items.size());
        while (arranged.size() < items.size()) {
            int next = (ready.isEmpty() ? blocked : ready).pollFirst(); // the first of a cycle breaks it
            T item = items.get(next);
            arranged.add(item);
            for (T other : later(item)) {
                Integer place = places.get(other);
                if (place != null && --waiting[place] == 0 && blocked.remove(place)) {
                    ready.add(place);
                }
            }
        }
        return arranged;
    }
}
