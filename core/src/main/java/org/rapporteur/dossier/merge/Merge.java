package org.rapporteur.dossier.merge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.property.DossierType;

/**
 * One dossier made of several that have versions of the same records, as services make it that exchange dossiers.
 *
 * <p>Records are versions of each other if they have one id. The merged dossier has one version of each record, whole: the
 * last one by revision number, then withdrawn over live, then by {@code recordedBy}, where absent comes first, then by content. A
 * version without a revision comes before revision 1. Entities of unknown types have no revision. Those without an id are kept
 * once for each content.
 *
 * <p>A version is in {@linkplain #conflicts() conflict} with the one that is kept if the two differ in {@code recordedBy}, or in
 * content at one revision number. A version is replaced without a conflict if its own recorder made a later revision.
 *
 * <p>The dossier's own properties are kept whole as well: those of the dossier that was created last, where a dossier without
 * {@code createdAt} comes first; among equals, the last by content. {@link #lostHeaders()} has the others.
 *
 * <p>Merging is commutative, associative and idempotent, with the conflicts and the lost headers included: services that merge the
 * same dossiers in any order, in any groups and any number of times have equal results. The lists of the result are in the order of
 * ids. Nothing is mixed within a record, since a revision is about the whole record. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Merge {
    private static final Dossier EMPTY = Dossier.builder().build();

    private final Dossier dossier;
    private final List<Conflict> conflicts;
    private final List<Dossier> lostHeaders;

    private Merge(Dossier dossier, List<Conflict> conflicts, List<Dossier> lostHeaders) {
        this.dossier = dossier;
        this.conflicts = List.copyOf(conflicts);
        this.lostHeaders = List.copyOf(lostHeaders);
    }

    /**
     * Merges dossiers.
     *
     * @param dossiers the dossiers, in any order; if there is only one, it is put in the order of ids
     * @return the result
     */
    public static Merge of(Dossier... dossiers) {
        return of(Arrays.asList(Objects.requireNonNull(dossiers, "dossiers")));
    }

    /**
     * Merges dossiers.
     *
     * @param dossiers the dossiers, in any order; if there is only one, it is put in the order of ids
     * @return the result
     */
    public static Merge of(Iterable<Dossier> dossiers) {
        Collector collector = new Collector();
        for (Dossier each : Objects.requireNonNull(dossiers, "dossiers")) {
            collector.add(Objects.requireNonNull(each, "dossiers element"));
        }
        return collector.merge();
    }

    /**
     * Merges more dossiers into this result. The conflicts are those of one merge of all the dossiers.
     *
     * @param dossiers the dossiers
     * @return the result
     */
    public Merge and(Dossier... dossiers) {
        return and(of(dossiers));
    }

    /**
     * Merges another result into this one. The conflicts are those of one merge of all the dossiers.
     *
     * @param other the other result
     * @return the result
     */
    public Merge and(Merge other) {
        Collector collector = new Collector();
        collector.add(this);
        collector.add(Objects.requireNonNull(other, "other"));
        return collector.merge();
    }

    /** {@return the merged dossier} */
    public Dossier dossier() {
        return dossier;
    }

    /** {@return the versions that gave way to others that are not later revisions of them, in the order of ids} */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /** {@return the own properties that gave way, each as a dossier without records} */
    public List<Dossier> lostHeaders() {
        return lostHeaders;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Merge that
                && dossier.equals(that.dossier)
                && conflicts.equals(that.conflicts)
                && lostHeaders.equals(that.lostHeaders);
    }

    @Override
    public int hashCode() {
        return Objects.hash(dossier, conflicts, lostHeaders);
    }

    /** {@return the dossier and the number of conflicts, on one line} */
    @Override
    public String toString() {
        return "Merge: " + dossier + ", conflicts: " + conflicts.size();
    }

    /** A version with its id, by which it is sorted: asking each record for it in every comparison takes twice as long. */
    private record Version(String id, Entity record) implements Comparable<Version> {
        @Override
        public int compareTo(Version other) {
            return id.compareTo(other.id);
        }
    }

    /**
     * Collects all versions, sorts them by id, and then decides about each record once. A result must be sorted anyway, so that a
     * table of the ids would only take memory.
     */
    private static final class Collector {
        private final TreeSet<Dossier> headers = new TreeSet<>(Versions.HEADERS);
        private final TreeSet<Entity> withoutId = new TreeSet<>(Versions.BY_ID);
        private final ArrayList<Version> versions = new ArrayList<>();
        private final List<Conflict> conflicts = new ArrayList<>();

        void add(Dossier each) {
            headers.add(DossierType.header(each));
            List<Entity> records = each.entities();
            versions.ensureCapacity(versions.size() + records.size());
            records.forEach(this::add);
        }

        void add(Merge merge) {
            add(merge.dossier);
            headers.addAll(merge.lostHeaders);
            merge.conflicts.forEach(conflict -> add(conflict.lost()));
        }

        private void add(Entity record) {
            String id = Versions.id(record);
            if (id == null) {
                withoutId.add(record);
            } else {
                versions.add(new Version(id, record));
            }
        }

        Merge merge() {
            headers.remove(EMPTY);
            Dossier header = headers.isEmpty() ? EMPTY : headers.last();
            headers.remove(header);
            List<Entity> records = new ArrayList<>(withoutId.size() + versions.size());
            records.addAll(withoutId);
            Collections.sort(versions);
            for (int start = 0; start < versions.size(); ) {
                int end = endOfId(start);
                records.add(end - start == 1 ? versions.get(start).record() : kept(versions.subList(start, end)));
                start = end;
            }
            return new Merge(header.toBuilder().addAll(records).build(), conflicts, List.copyOf(headers));
        }

        private int endOfId(int start) {
            String id = versions.get(start).id();
            int end = start + 1;
            while (end < versions.size() && versions.get(end).id().equals(id)) {
                end++;
            }
            return end;
        }

        private Entity kept(List<Version> ofOneId) {
            Entity first = ofOneId.get(0).record();
            List<Entity> records = new ArrayList<>();
            for (Version version : ofOneId) {
                if (!version.record().equals(first)) {
                    records.add(version.record());
                }
            }
            if (records.isEmpty()) {
                return first;
            }
            records.add(first);
            List<Entity> current = Versions.current(records);
            Entity kept = current.get(current.size() - 1);
            current.subList(0, current.size() - 1).forEach(lost -> conflicts.add(new Conflict(kept, lost)));
            return kept;
        }
    }
}
