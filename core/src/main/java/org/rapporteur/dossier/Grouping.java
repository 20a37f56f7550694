package org.rapporteur.dossier;

import java.util.ArrayList;
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
    private final Map<String, List<V>> added = new HashMap<>();
    private final Layers<List<V>> groups;
    private final SameAs same;

    Grouping() {
        this(SameAs.NONE);
    }

    /** Keeps one list for all ids of one thing. */
    Grouping(SameAs same) {
        this.groups = Layers.of(added);
        this.same = same;
    }

    private Grouping(Layers<List<V>> groups, SameAs same) {
        this.groups = groups;
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
        return added.computeIfAbsent(same.of(key), absent -> new ArrayList<>(1));
    }

    /** Returns the group, which must not be modified; empty if nothing was added. */
    List<V> get(String key) {
        List<V> group = groups.get(same.of(key));
        return group == null ? List.of() : group;
    }

    /** Returns a copy in which some keys, each the one that represents an id, have other groups. Nothing is added to it. */
    Grouping<V> with(Map<String, List<V>> changed) {
        return changed.isEmpty() ? this : new Grouping<>(groups.with(changed), same);
    }
}
