package org.rapporteur.validation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The cycles of references between ids, one for each strongly connected component.
 *
 * <p>Uses the algorithm of Tarjan (1972) without recursion, in time in proportion to the number of steps.
 */
final class Cycles {
    /** A reference from one id to another, with its path, which is computed only when needed. */
    record Step(String from, String to, Supplier<String> path) {}

    /** A cycle: its first step, and the ids along it, from the first id back to the same one. */
    record Cycle(Step first, List<String> way) {}

    private final Map<String, List<Step>> steps = new LinkedHashMap<>();
    private final Map<String, Integer> reached = new HashMap<>();
    private final Map<String, Integer> lowest = new HashMap<>();
    private final Map<String, Integer> tangles = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private int found;

    private Cycles(List<Step> all) {
        for (Step step : all) {
            if (!step.from().equals(step.to())) {
                steps.computeIfAbsent(step.from(), from -> new ArrayList<>(1)).add(step);
            }
        }
    }

    /**
     * Returns the cycles in the order of the steps by which they are first entered. A step from an id to itself is
     * ignored.
     */
    static List<Cycle> of(List<Step> all) {
        if (all.isEmpty()) {
            return List.of();
        }
        Cycles cycles = new Cycles(all);
        List.copyOf(cycles.steps.keySet()).forEach(cycles::explore);
        Set<Integer> told = new HashSet<>();
        return all.stream()
                .filter(step -> !step.from().equals(step.to()) && cycles.inOneTangle(step))
                .filter(step -> told.add(cycles.tangleOf(step.from())))
                .map(cycles::shortest)
                .toList();
    }

    private boolean inOneTangle(Step step) {
        return tangleOf(step.from()) == tangleOf(step.to());
    }

    private int tangleOf(String id) {
        return Objects.requireNonNull(tangles.get(id), id);
    }

    private List<Step> from(String id) {
        return steps.getOrDefault(id, List.of());
    }

    private void explore(String start) {
        if (reached.containsKey(start)) {
            return;
        }
        Deque<String> path = new ArrayDeque<>();
        Deque<Integer> next = new ArrayDeque<>();
        enter(start, path, next);
        while (!path.isEmpty()) {
            String id = path.element();
            int step = next.pop();
            if (step == from(id).size()) {
                leave(id, path);
                continue;
            }
            next.push(step + 1);
            String target = from(id).get(step).to();
            if (!reached.containsKey(target)) {
                enter(target, path, next);
            } else if (!tangles.containsKey(target)) {
                lowest.merge(id, Objects.requireNonNull(reached.get(target), target), Math::min);
            }
        }
    }

    private void enter(String id, Deque<String> path, Deque<Integer> next) {
        int number = reached.size();
        reached.put(id, number);
        lowest.put(id, number);
        open.push(id);
        path.push(id);
        next.push(0);
    }

    private void leave(String id, Deque<String> path) {
        int low = Objects.requireNonNull(lowest.get(id), id);
        if (low == Objects.requireNonNull(reached.get(id), id)) {
            String member;
            do {
                member = open.pop();
                tangles.put(member, found);
            } while (!member.equals(id));
            found++;
        }
        path.pop();
        if (!path.isEmpty()) {
            lowest.merge(path.element(), low, Math::min);
        }
    }

    /** Finds the shortest way back by a breadth-first search; of several, the first. */
    private Cycle shortest(Step first) {
        Map<String, String> before = new HashMap<>();
        Deque<String> queue = new ArrayDeque<>(List.of(first.to()));
        while (!before.containsKey(first.from())) {
            String id = queue.remove();
            for (Step step : from(id)) {
                if (inOneTangle(step) && !step.to().equals(first.to()) && before.putIfAbsent(step.to(), id) == null) {
                    queue.add(step.to());
                }
            }
        }
        ArrayDeque<String> way = new ArrayDeque<>(List.of(first.from()));
        String id = first.from();
        while (!id.equals(first.to())) {
            id = Objects.requireNonNull(before.get(id), id);
            way.push(id);
        }
        way.push(first.from());
        return new Cycle(first, List.copyOf(way));
    }
}
