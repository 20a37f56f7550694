package org.rapporteur.dossier.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which of many records supersede which others, as a graph without cycles.
 *
 * <p>Links that are part of a cycle, or lie between cycles, order nothing, and neither do links against the order of the
 * dates. Takes time in proportion to the links.
 */
final class Supersessions {
    /** The places of the records that each record supersedes. */
    private final List<List<Integer>> superseded;

    /** The places of the records, those that supersede before those that they supersede. */
    private final List<Integer> order;

    /** The place in the order of each place. */
    private final int[] ranks;

    Supersessions(List<? extends Entry<?>> entries) {
        Map<String, Integer> places = new HashMap<>();
        boolean anyLink = false;
        for (int i = 0; i < entries.size(); i++) {
            places.putIfAbsent(entries.get(i).id(), i);
            anyLink |= !entries.get(i).supersedes().isEmpty();
        }
        if (!anyLink) {
            superseded = List.of();
            order = List.of();
            ranks = new int[0];
            return;
        }
        List<List<Integer>> links = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            links.add(targets(i, entries, places));
        }
        boolean[] isTangled = left(order(links));
        boolean[] isTangledBackwards = left(order(reversed(links)));
        for (int i = 0; i < links.size(); i++) {
            if (isTangled[i] && isTangledBackwards[i]) {
                links.get(i).removeIf(target -> isTangled[target] && isTangledBackwards[target]);
            }
        }
        superseded = links;
        order = order(links).order();
        ranks = new int[order.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[order.get(i)] = i;
        }
    }

    private static List<Integer> targets(int i, List<? extends Entry<?>> entries, Map<String, Integer> places) {
        List<Integer> targets = new ArrayList<>(0);
        Entry<?> entry = entries.get(i);
        for (String id : entry.supersedes()) {
            Integer target = places.get(id);
            if (target != null
                    && target != i
                    && !entry.when().isBefore(entries.get(target).when())) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static List<List<Integer>> reversed(List<List<Integer>> links) {
        List<List<Integer>> reversed = new ArrayList<>();
        links.forEach(targets -> reversed.add(new ArrayList<>(0)));
        for (int i = 0; i < links.size(); i++) {
            for (int target : links.get(i)) {
                reversed.get(target).add(i);
            }
        }
        return reversed;
    }

    /** The places in an order of the links, and how many links lead to each place from those that are not in it. */
    private record Order(List<Integer> order, int[] links) {}

    /** Sorts topologically, by the algorithm of Kahn (1962). What a cycle leads to is not sorted. */
    private static Order order(List<List<Integer>> links) {
        int[] before = new int[links.size()];
        links.forEach(targets -> targets.forEach(target -> before[target]++));
        Deque<Integer> next = new ArrayDeque<>();
        for (int i = 0; i < before.length; i++) {
            if (before[i] == 0) {
                next.add(i);
            }
        }
        List<Integer> order = new ArrayList<>();
        while (!next.isEmpty()) {
            int place = next.remove();
            order.add(place);
            for (int target : links.get(place)) {
                if (--before[target] == 0) {
                    next.add(target);
                }
            }
        }
        return new Order(order, before);
    }

    private static boolean[] left(Order sorted) {
        boolean[] left = new boolean[sorted.links().length];
        for (int i = 0; i < left.length; i++) {
            left[i] = sorted.links()[i] > 0;
        }
        return left;
    }

    boolean isEmpty() {
        return superseded.isEmpty();
    }

    /** Returns all places, those of superseding records first; none if there are no links. */
    List<Integer> order() {
        return order;
    }

    /** Returns places in the order of the links, those that are superseded first. */
    List<Integer> oldestFirst(List<Integer> places) {
        List<Integer> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparing(place -> -ranks[place]));
        return sorted;
    }

    /** Returns the places of the records that a record supersedes directly. */
    List<Integer> supersededBy(int place) {
        return superseded.isEmpty() ? List.of() : superseded.get(place);
    }
}
