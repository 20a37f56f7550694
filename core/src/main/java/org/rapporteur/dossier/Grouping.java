package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lists of values by a key, each in the order of adding.
 *
 * <p>Keys are strings, not ids: strings are comparable, so that a dossier full of ids with one hash code cannot make
 * {@link HashMap} slow.
 */
final class Grouping<V> {
    private final Map<String, List<V>> groups = new HashMap<>();

    void add(String key, V value) {
        groups.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(value);
    }

    /** Adds the value once to each of the groups, however often a key is repeated. */
    void addToEach(Stream<String> keys, V value) {
        keys.distinct().forEach(key -> add(key, value));
    }

    /** The group, unmodifiable; empty if nothing was added to it. */
    List<V> get(String key) {
        return Collections.unmodifiableList(groups.getOrDefault(key, List.of()));
    }
}
