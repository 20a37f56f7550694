package org.rapporteur.dossier.diff;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.property.ContentOrder;

/** Finds the records of a list by kind and id, each of them once. Those with the same key are taken in their order. */
final class RecordMatches {
    private static final int NONE = -1;

    private final List<Entity> records;

    /** The index of the next record of each kind with each key: the text of the id of a known kind, which makes no object. */
    private final Map<EntityKind, Map<Object, Integer>> next = new EnumMap<>(EntityKind.class);

    /** The index of the record that follows each one with the same key. */
    private final int[] following;

    private final boolean[] isTaken;

    RecordMatches(List<Entity> records) {
        this.records = records;
        this.following = new int[records.size()];
        this.isTaken = new boolean[records.size()];
        for (int i = records.size() - 1; i >= 0; i--) {
            Integer later = next(records.get(i)).put(key(records.get(i)), i);
            following[i] = later == null ? NONE : later;
        }
    }

    /** Returns the next record that has the key of another one; null if there is none. */
    @Nullable
    Entity take(Entity other) {
        Map<Object, Integer> ofKind = next(other);
        Object key = key(other);
        Integer index = ofKind.get(key);
        if (index == null) {
            return null;
        }
        isTaken[index] = true;
        if (following[index] == NONE) {
            ofKind.remove(key);
        } else {
            ofKind.put(key, following[index]);
        }
        return records.get(index);
    }

    /** Returns the records that were not taken. */
    List<Entity> left() {
        List<Entity> left = new ArrayList<>();
        for (int i = 0; i < isTaken.length; i++) {
            if (!isTaken[i]) {
                left.add(records.get(i));
            }
        }
        return left;
    }

    private Map<Object, Integer> next(Entity record) {
        return next.computeIfAbsent(EntityKind.of(record), kind -> new HashMap<>());
    }

    private static Object key(Entity record) {
        return record instanceof KnownEntity known ? known.id().value() : new Key((OtherEntity) record);
    }

    /** What identifies a record of an unknown type. Comparable, so that ids with one hash code cost little. */
    private record Key(OtherEntity record) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            return ContentOrder.OF_IDENTITIES.compare(record, other.record);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && compareTo(that) == 0;
        }

        @Override
        public int hashCode() {
            return record.id().map(Id::hashCode).orElseGet(record::hashCode);
        }
    }
}
