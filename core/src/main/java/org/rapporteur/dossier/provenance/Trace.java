package org.rapporteur.dossier.provenance;

import java.util.BitSet;

/** All that one node rests on, directly or not. */
final class Trace {
    private final SupportGraph graph;
    private final BitSet reached = new BitSet();
    private final BitSet basis = new BitSet();
    private final BitSet sources = new BitSet();

    private Trace(SupportGraph graph) {
        this.graph = graph;
    }

    static Trace of(SupportGraph graph, int node, boolean isSource) {
        Trace trace = new Trace(graph);
        trace.follow(node);
        trace.basis.clear(node); // if it is in a circle
        trace.sources.set(node, isSource);
        return trace;
    }

    private void follow(int start) {
        reached.set(start);
        SupportGraph.Queue queue = new SupportGraph.Queue(reached);
        while (queue.hasNext()) {
            graph.forEachSupport(queue.next(), (other, kind) -> {
                (kind == SupportGraph.Support.BASIS ? basis : sources).set(other);
                if (!reached.get(other)) {
                    reached.set(other);
                    queue.add(other);
                }
            });
        }
    }

    /** The nodes that were reached as a basis. */
    BitSet basis() {
        return basis;
    }

    /** The nodes that were reached as a source, and the first one if it is one. */
    BitSet sources() {
        return sources;
    }

    /** The sources that repeat no other; also those that repeat each other in a circle, and no source outside of it. */
    BitSet origins() {
        BitSet origins = new BitSet();
        sources.stream().filter(source -> !rests(source)).forEach(origins::set);
        BitSet others = (BitSet) sources.clone();
        others.andNot(leadingTo(origins));
        origins.or(circlesIn(others));
        return origins;
    }

    private boolean rests(int node) {
        boolean[] rests = new boolean[1];
        graph.forEachSupport(node, (other, kind) -> rests[0] = true);
        return rests[0];
    }

    private BitSet leadingTo(BitSet origins) {
        BitSet leading = (BitSet) origins.clone();
        SupportGraph.Queue queue = new SupportGraph.Queue(leading);
        while (queue.hasNext()) {
            graph.forEachDependent(queue.next(), (other, kind) -> {
                if (sources.get(other) && !leading.get(other)) {
                    leading.set(other);
                    queue.add(other);
                }
            });
        }
        return leading;
    }

    /** Removes, one after the other, the nodes that no other one of the set rests on. */
    private BitSet circlesIn(BitSet nodes) {
        if (nodes.isEmpty()) {
            return nodes;
        }
        int[] dependents = new int[nodes.length()];
        nodes.stream()
                .forEach(node -> graph.forEachSupport(node, (other, kind) -> {
                    if (nodes.get(other)) {
                        dependents[other]++;
                    }
                }));
        BitSet left = (BitSet) nodes.clone();
        BitSet free = new BitSet();
        nodes.stream().filter(node -> dependents[node] == 0).forEach(free::set);
        SupportGraph.Queue queue = new SupportGraph.Queue(free);
        while (queue.hasNext()) {
            int node = queue.next();
            left.clear(node);
            graph.forEachSupport(node, (other, kind) -> {
                if (nodes.get(other) && --dependents[other] == 0) {
                    queue.add(other);
                }
            });
        }
        return left;
    }
}
