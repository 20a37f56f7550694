package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A map from strings of which changed copies are cheap, because they share what did not change.
 *
 * <p>It has layers, of which the newest that has a key decides. A layer is at least twice as large as the next newer one, so
 * that there are few of them: to change one key again and again costs, on average, the logarithm of the number of changes.
 */
final class Layers<V> {
    /** From the newest, which is the smallest, to the oldest. */
    private final List<Map<String, V>> layers;

    private Layers(List<Map<String, V>> layers) {
        this.layers = layers;
    }

    /** Returns the entries of a map, which may still be filled, but not after the first changed copy. */
    static <V> Layers<V> of(Map<String, V> map) {
        return new Layers<>(List.of(map));
    }

    @Nullable
    V get(String key) {
        for (int i = 0; i < layers.size(); i++) { // without an iterator for each question
            V value = layers.get(i).get(key);
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    int count() {
        return layers.size();
    }

    /** Returns a copy in which some keys have other values. */
    Layers<V> with(Map<String, V> changed) {
        Map<String, V> newest = changed;
        int next = 0;
        while (next < layers.size() && layers.get(next).size() < 2 * newest.size()) {
            Map<String, V> both = new HashMap<>(layers.get(next));
            both.putAll(newest);
            newest = both;
            next++;
        }
        List<Map<String, V>> copy = new ArrayList<>();
        copy.add(newest);
        copy.addAll(layers.subList(next, layers.size()));
        return new Layers<>(copy);
    }
}
