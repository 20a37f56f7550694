package org.rapporteur.validation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds lists that may contain an element twice. */
final class Repetition {
    /** For lists up to this size, comparing all pairs is cheaper than a hash table. */
    private static final int FEW = 8;

    private Repetition() {}

    /**
     * Returns whether two elements may have the same key; the answer is exact for short lists.
     *
     * @param key returns null for an element that equals no other
     */
    static <V> boolean isPossible(List<V> list, Function<V, @Nullable String> key) {
        if (list.size() > FEW) {
            return true;
        }
        for (int i = 1; i < list.size(); i++) {
            String one = key.apply(list.get(i));
            for (int j = 0; one != null && j < i; j++) {
                if (one.equals(key.apply(list.get(j)))) {
                    return true;
                }
            }
        }
        return false;
    }
}
