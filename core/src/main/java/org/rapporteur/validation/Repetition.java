package org.rapporteur.validation;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists in which something may stand twice. */
final class Repetition {
    /** In a list as short as most are, looking at all pairs is cheaper than a table. */
    private static final int FEW = 8;

    private Repetition() {}

    /**
     * Whether two elements may have one key, of a short list for certain.
     *
     * @param key null for an element that is nobody's like
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
