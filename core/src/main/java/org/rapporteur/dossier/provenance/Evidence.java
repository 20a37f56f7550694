package org.rapporteur.dossier.provenance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.rapporteur.dossier.provenance.SupportGraph.Fall;
import org.rapporteur.dossier.provenance.SupportGraph.Support;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Source;

/**
 * What the records of a dossier rest on. {@code DossierIndex} asks it; so may a program that has only some records.
 *
 * <p>It is built in time proportional to the records. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Evidence {
    private static final Set<Support> NONE = EnumSet.noneOf(Support.class);

    private final List<KnownEntity> records;
    private final SupportGraph graph;

    /** The first record of each node, and the next record of the node of each record; -1 if there is none. */
    private final int[] firsts;

    private final int[] nexts;
    private final AtomicReferenceArray<BitSet> weak = new AtomicReferenceArray<>(1 << Weakness.values().length);

    private Evidence(List<KnownEntity> records, UnaryOperator<String> representative) {
        this.records = records;
        this.graph = new SupportGraph(records, representative);
        this.firsts = new int[graph.size()];
        this.nexts = new int[records.size()];
        Arrays.fill(firsts, -1);
        for (int i = records.size() - 1; i >= 0; i--) {
            int node = graph.node(records.get(i).id().value());
            nexts[i] = firsts[node];
            firsts[node] = i;
        }
    }

    /**
     * Reads records.
     *
     * @param records the records, in document order
     * @param representative returns the text of the id that stands for an id; the same for ids of one thing
     * @return what they rest on
     */
    public static Evidence of(List<KnownEntity> records, UnaryOperator<String> representative) {
        return new Evidence(
                List.copyOf(Objects.requireNonNull(records, "records")),
                Objects.requireNonNull(representative, "representative"));
    }

    /**
     * Returns what a record rests on.
     *
     * @param record the id of the record
     * @return its provenance, without any record if none has the id
     */
    public Provenance provenanceOf(Id<?> record) {
        int node = graph.node(Objects.requireNonNull(record, "record").value());
        List<KnownEntity> found = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        Set<Weakness> weaknesses = EnumSet.noneOf(Weakness.class);
        if (node < 0 || firsts[node] < 0) {
            return new Provenance(found, claims, List.of(), List.of(), List.of(), weaknesses);
        }
        forEachRecord(node, i -> {
            found.add(records.get(i));
            claims.addAll(Claims.of(records.get(i)));
        });
        for (Weakness weakness : Weakness.values()) {
            if (weak(EnumSet.of(weakness)).get(node)) {
                weaknesses.add(weakness);
            }
        }
        Trace trace = Trace.of(graph, node, found.get(0) instanceof Source);
        List<Id<?>> basis = new ArrayList<>();
        trace.basis().forEach(each -> basis.add(graph.id(each)));
        return new Provenance(found, claims, basis, sources(trace.sources()), sources(trace.origins()), weaknesses);
    }

    private List<Id<Source>> sources(Set<Integer> nodes) {
        return nodes.stream().<Id<Source>>map(graph::id).toList();
    }

    /**
     * Returns what would fall if a source or a record were withdrawn.
     *
     * @param id its id
     * @return what would fall
     */
    public Withdrawal withdrawing(Id<?> id) {
        int withdrawn = graph.node(Objects.requireNonNull(id, "id").value());
        List<Source> sources = new ArrayList<>();
        List<KnownEntity> fallen = new ArrayList<>();
        List<Claim> claims = new ArrayList<>();
        if (withdrawn >= 0) {
            BitSet failed = new BitSet();
            failed.set(withdrawn);
            Fall fall = graph.fall(failed, NONE);
            for (int i : recordsOf(fall.affected())) {
                KnownEntity record = records.get(i);
                int node = graph.node(record.id().value());
                boolean falls = fall.fallen().get(node);
                if (record instanceof Source source) {
                    if (falls && node != withdrawn) {
                        sources.add(source);
                    }
                } else if (!falls) {
                    new FallenClaims(graph, fall.fallen()).addTo(claims, record);
                } else if (node != withdrawn) {
                    fallen.add(record);
                }
            }
        }
        return new Withdrawal(id, sources, fallen, claims);
    }

    /**
     * Returns the records that rest on weak information alone.
     *
     * @param weaknesses the weaknesses that make information weak
     * @return the records that rest on something and only on information that has one of them, in document order;
     *     never sources
     */
    public List<KnownEntity> restingOnlyOn(Set<Weakness> weaknesses) {
        List<KnownEntity> found = new ArrayList<>();
        for (int i : recordsOf(weak(Objects.requireNonNull(weaknesses, "weaknesses")))) {
            if (!(records.get(i) instanceof Source)) {
                found.add(records.get(i));
            }
        }
        return List.copyOf(found);
    }

    /** Returns the nodes that rest on weak information alone, determined by the first question about these weaknesses. */
    private BitSet weak(Set<Weakness> weaknesses) {
        int mask = Weakness.mask(weaknesses);
        BitSet known = weak.get(mask);
        if (known == null) {
            BitSet failed = new BitSet();
            for (int node = 0; node < firsts.length; node++) {
                if (isWeak(node, mask) || (weaknesses.contains(Weakness.IMPLIED) && isOnlyImplied(node))) {
                    failed.set(node);
                }
            }
            Set<Support> kinds = weaknesses.contains(Weakness.IMPLIED) ? EnumSet.of(Support.IMPLIED) : NONE;
            known = graph.fall(failed, kinds).fallen();
            weak.set(mask, known);
        }
        return known;
    }

    /** Returns whether all records of a node are weak by themselves, and there is one. */
    private boolean isWeak(int node, int mask) {
        for (int i = firsts[node]; i >= 0; i = nexts[i]) {
            if ((Weaknesses.of(records.get(i)) & mask) == 0) {
                return false;
            }
        }
        return firsts[node] >= 0;
    }

    /** Returns whether citations imply the records of a node, and none states them: what their basis says is another thing. */
    private boolean isOnlyImplied(int node) {
        Set<Support> kinds = EnumSet.noneOf(Support.class);
        graph.forEachSupport(node, (other, kind) -> kinds.add(kind));
        return kinds.contains(Support.IMPLIED) && !kinds.contains(Support.STATED);
    }

    private void forEachRecord(int node, IntConsumer action) {
        for (int i = firsts[node]; i >= 0; i = nexts[i]) {
            action.accept(i);
        }
    }

    /** Returns the numbers of the records of some nodes, in document order. */
    private int[] recordsOf(BitSet nodes) {
        return nodes.stream()
                .mapMulti((node, next) -> forEachRecord(node, next))
                .sorted()
                .toArray();
    }
}
