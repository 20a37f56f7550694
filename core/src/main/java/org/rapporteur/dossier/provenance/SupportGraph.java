package org.rapporteur.dossier.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Source;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Walk;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;

/**
 * Which record rests on which: a record on the sources that it cites and on its basis, a source on those that it repeats.
 *
 * <p>A node stands for an id, with all records that have it; an edge leads from a node to one on which it rests. Nodes
 * and edges are numbers, since a dossier may have a million records.
 */
final class SupportGraph {
    /** How a node rests on another. */
    enum Support {
        STATED,
        IMPLIED,
        BASIS,
        REPEATED
    }

    private static final Walk<SupportGraph> CITATIONS = Walk.<SupportGraph>builder()
            .parts(Citation.class, SupportGraph::add)
            .build();

    private final UnaryOperator<String> representative;
    private final Map<String, Integer> nodes = new HashMap<>();
    private final List<String> ids = new ArrayList<>();

    /** The nodes from which and to which edges lead. */
    private int[] from = new int[16];

    private int[] to = new int[16];
    private Support[] kinds = new Support[16];
    private int edges;
    private int current;

    /** The edges from each node, and those to each node. */
    private final Incidence supports;

    private final Incidence dependents;

    SupportGraph(List<KnownEntity> records, UnaryOperator<String> representative) {
        this.representative = representative;
        for (KnownEntity record : records) {
            addNode(record.id());
        }
        for (KnownEntity record : records) {
            current = addNode(record.id());
            if (record instanceof Source source) {
                addRepeated(source);
            } else {
                CITATIONS.over(record, null, this);
                record.basis().forEach(basis -> addEdge(basis, Support.BASIS));
            }
        }
        supports = Incidence.of(from, edges, nodes.size());
        dependents = Incidence.of(to, edges, nodes.size());
    }

    private int addNode(Id<?> id) {
        return nodes.computeIfAbsent(representative.apply(id.value()), absent -> {
            ids.add(absent);
            return ids.size() - 1;
        });
    }

    private void addRepeated(Source source) {
        source.from().ifPresent(other -> addEdge(other, Support.REPEATED));
        for (Link link : source.links()) {
            if (link.target().isPresent()
                    && (link.relation().equals(LinkRelation.DERIVED_FROM)
                            || link.relation().equals(LinkRelation.REPUBLISHES))) {
                addEdge(link.target().get(), Support.REPEATED);
            }
        }
    }

    private void add(@Nullable Pointer at, Citation citation) {
        if (citation.bearing() != Bearing.DISPUTES) {
            addEdge(citation.source(), citation.bearing() == Bearing.IMPLIES ? Support.IMPLIED : Support.STATED);
        }
    }

    private void addEdge(Id<?> target, Support kind) {
        int other = addNode(target);
        if (other == current) {
            return;
        }
        if (edges == from.length) {
            from = Arrays.copyOf(from, 2 * edges);
            to = Arrays.copyOf(to, 2 * edges);
            kinds = Arrays.copyOf(kinds, 2 * edges);
        }
        from[edges] = current;
        to[edges] = other;
        kinds[edges] = kind;
        edges++;
    }

    /** The edges that begin, or end, at each node. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Incidence(int[] starts, int[] edges) {
        static Incidence of(int[] ends, int edges, int nodes) {
            int[] starts = new int[nodes + 1];
            for (int edge = 0; edge < edges; edge++) {
                starts[ends[edge] + 1]++;
            }
            for (int node = 0; node < nodes; node++) {
                starts[node + 1] += starts[node];
            }
            int[] next = starts.clone();
            int[] sorted = new int[edges];
            for (int edge = 0; edge < edges; edge++) {
                sorted[next[ends[edge]]++] = edge;
            }
            return new Incidence(starts, sorted);
        }

        void forEach(int node, IntConsumer action) {
            for (int i = starts[node]; i < starts[node + 1]; i++) {
                action.accept(edges[i]);
            }
        }
    }

    int size() {
        return ids.size();
    }

    /** Returns the id for which a node stands. */
    <E extends Entity> Id<E> id(int node) {
        return Id.of(ids.get(node));
    }

    /** Returns the node of an id; -1 if no record has it or rests on it. */
    int node(String id) {
        return Objects.requireNonNullElse(nodes.get(representative.apply(id)), -1);
    }

    void forEachSupport(int node, EdgeVisit visit) {
        supports.forEach(node, edge -> visit.visit(to[edge], kinds[edge]));
    }

    void forEachDependent(int node, EdgeVisit visit) {
        dependents.forEach(node, edge -> visit.visit(from[edge], kinds[edge]));
    }

    /** Visits an edge by the node at its other end. */
    @FunctionalInterface
    interface EdgeVisit {
        void visit(int other, Support kind);
    }

    /**
     * What is affected when some nodes fail, and what falls of it: the nodes that have nothing left that holds.
     *
     * @param affected the nodes that rest, directly or not, on what failed, and the failed nodes
     * @param fallen those of them that fail, or rest on nothing else
     */
    record Fall(BitSet affected, BitSet fallen) {}

    /**
     * Returns what falls with some nodes, and with all edges of some kinds. Records that rest on each other in a circle
     * hold only if something else holds one of them.
     */
    Fall fall(BitSet failed, Set<Support> failedKinds) {
        BitSet affected = (BitSet) failed.clone();
        for (int edge = 0; edge < edges && !failedKinds.isEmpty(); edge++) {
            if (failedKinds.contains(kinds[edge])) {
                affected.set(from[edge]);
            }
        }
        Queue affecting = new Queue(affected);
        while (affecting.hasNext()) {
            dependents.forEach(affecting.next(), edge -> {
                if (!affected.get(from[edge])) {
                    affected.set(from[edge]);
                    affecting.add(from[edge]);
                }
            });
        }
        BitSet holding = new BitSet();
        affected.stream()
                .filter(node -> !failed.get(node))
                .forEach(node -> supports.forEach(node, edge -> {
                    if (!failedKinds.contains(kinds[edge]) && !affected.get(to[edge])) {
                        holding.set(node);
                    }
                }));
        Queue held = new Queue(holding);
        while (held.hasNext()) {
            dependents.forEach(held.next(), edge -> {
                int node = from[edge];
                if (!failedKinds.contains(kinds[edge]) && !failed.get(node) && !holding.get(node)) {
                    holding.set(node);
                    held.add(node);
                }
            });
        }
        BitSet fallen = (BitSet) affected.clone();
        fallen.andNot(holding);
        return new Fall(affected, fallen);
    }

    /** Nodes to visit, in the order in which they were found. */
    static final class Queue {
        private int[] nodes;
        private int next;
        private int size;

        Queue(BitSet first) {
            nodes = first.stream().toArray();
            size = nodes.length;
        }

        void add(int node) {
            if (size == nodes.length) {
                nodes = Arrays.copyOf(nodes, Math.max(16, 2 * size));
            }
            nodes[size++] = node;
        }

        boolean hasNext() {
            return next < size;
        }

        int next() {
            return nodes[next++];
        }
    }
}
