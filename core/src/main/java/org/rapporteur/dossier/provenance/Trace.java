package org.rapporteur.dossier.provenance;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * All that one node rests on, directly or not. Its sets grow with what is reached: a bit for each node would cost a question
 * about one record of a million as much as a hundred answers.
 */
final class Trace {
    private final SupportGraph graph;
    private final SortedSet<Integer> basis = new TreeSet<>();
    private final SortedSet<Integer> sources = new TreeSet<>();

    private Trace(SupportGraph graph) {
        this.graph = graph;
    }

    static Trace of(SupportGraph graph, int node, boolean isSource) {
        Trace trace = new Trace(graph);
        trace.follow(node);
        trace.basis.remove(node); // if it is in a circle
        if (isSource) {
            trace.sources.add(node);
        } else {
            trace.sources.remove(node);
        }
        return trace;
    }

    private void follow(int start) {
        Set<Integer> reached = new HashSet<>(Set.of(start));
        Deque<Integer> queue = new ArrayDeque<>(reached);
        while (!queue.isEmpty()) {
            graph.forEachSupport(queue.remove(), (other, kind) -> {
                (kind == SupportGraph.Support.BASIS ? basis : sources).add(other);
                if (reached.add(other)) {
                    queue.add(other);
                }
            });
        }
    }

    /** The nodes that were reached as a basis. */
    SortedSet<Integer> basis() {
        return basis;
    }

    /** The nodes that were reached as a source, and the first one if it is one. */
    SortedSet<Integer> sources() {
        return sources;
    }

    /** The sources that repeat no other; also those that repeat each other in a circle, and no source outside of it. */
    SortedSet<Integer> origins() {
        SortedSet<Integer> origins = new TreeSet<>(sources);
        origins.removeIf(this::rests);
        Set<Integer> others = new HashSet<>(sources);
        others.removeAll(leadingTo(origins));
        origins.addAll(circlesIn(others));
        return origins;
    }

    private boolean rests(int node) {
        boolean[] rests = new boolean[1];
        graph.forEachSupport(node, (other, kind) -> rests[0] = true);
        return rests[0];
    }

    /** The sources that rest on some of them. The graph is not asked for these, since all its records may rest on one source. */
    private Set<Integer> leadingTo(Set<Integer> origins) {
        Map<Integer, List<Integer>> repeating = new HashMap<>();
        for (int source : sources) {
            graph.forEachSupport(
                    source,
                    (other, kind) -> repeating
                            .computeIfAbsent(other, none -> new ArrayList<>())
                            .add(source));
        }
        Set<Integer> leading = new HashSet<>(origins);
        Deque<Integer> queue = new ArrayDeque<>(origins);
        while (!queue.isEmpty()) {
            for (int source : repeating.getOrDefault(queue.remove(), List.of())) {
                if (leading.add(source)) {
                    queue.add(source);
                }
            }
        }
        return leading;
    }

    /** Removes, one after the other, the nodes that no other one of the set rests on. */
    private Set<Integer> circlesIn(Set<Integer> nodes) {
        Map<Integer, Integer> dependents = new HashMap<>();
        for (int node : nodes) {
            graph.forEachSupport(node, (other, kind) -> dependents.merge(other, 1, Integer::sum));
        }
        Set<Integer> left = new HashSet<>(nodes);
        left.retainAll(dependents.keySet());
        Deque<Integer> queue = new ArrayDeque<>(nodes);
        queue.removeIf(left::contains);
        while (!queue.isEmpty()) {
            graph.forEachSupport(queue.remove(), (other, kind) -> {
                if (dependents.merge(other, -1, Integer::sum) == 0 && left.remove(other)) {
                    queue.add(other);
                }
            });
        }
        return left;
    }
}
