package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of values by key, each in the order of insertion.
 *
 * <p>Keys are strings, because strings are comparable: a dossier full of ids with the same hash code cannot make
 * {@link HashMap} slow.
 */
final class Grouping<V> {
    private final Map<String, List<V>> groups = new HashMap<>();
    private final SameAs same;

    Grouping() {
        this(SameAs.NONE);
    }

    /** Keeps one list for all ids of one thing. */
    Grouping(SameAs same) {
        this.same = same;
    }

    void add(String key, V value) {
        group(key).add(value);
    }

    /** Adds a value to a group, unless it is the last one added: a value with a repeated key is added once. */
    @SuppressWarnings("ReferenceEquality") // two equal records are both added
    void addOnce(String key, V value) {
        List<V> group = group(key);
        if (group.isEmpty() || group.get(group.size() - 1) != value) {
            group.add(value);
        }
    }

    private List<V> group(String key) {
        return groups.computeIfAbsent(same.of(key), absent -> new ArrayList<>(1));
    }

    /** Returns an unmodifiable view of the group; empty if nothing was added. */
    List<V> get(String key) {
        return Collections.unmodifiableList(inside(key));
    }

    /** Returns the group itself, which must be neither published nor modified. */
    List<V> inside(String key) {
        return groups.getOrDefault(same.of(key), List.of());
    }
}
