package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lists of values by a key, each in the order of adding.
 *
 * <p>Keys are strings, not ids: strings are comparable, so that a dossier full of ids with one hash code cannot make
 * {@link HashMap} slow.
 */
final class Grouping<V> {
    private final Map<String, List<V>> groups = new HashMap<>();

    void add(String key, V value) {
        group(key).add(value);
    }

    /** Adds a value to a group unless it is the one that was added there last: once for each of its keys, repeated or not. */
    @SuppressWarnings("ReferenceEquality") // of two equal records each is found
    void addOnce(String key, V value) {
        List<V> group = group(key);
        if (group.isEmpty() || group.get(group.size() - 1) != value) {
            group.add(value);
        }
    }

    private List<V> group(String key) {
        return groups.computeIfAbsent(key, absent -> new ArrayList<>(1));
    }

    /** The group, unmodifiable; empty if nothing was added to it. */
    List<V> get(String key) {
        return Collections.unmodifiableList(inside(key));
    }

    /** The group itself, not to be handed out nor changed. */
    List<V> inside(String key) {
        return groups.getOrDefault(key, List.of());
    }
}
