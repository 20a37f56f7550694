package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Records by what they may have in common. */
final class Buckets {
    /** The most pairs of records that one thing in common brings together. */
    static final int MOST = 100;

    private final Map<String, List<Aligned>> byKey = new LinkedHashMap<>();

    void add(String key, Aligned record) {
        byKey.computeIfAbsent(key, any -> new ArrayList<>(1)).add(record);
    }

    /**
     * Visits the pairs of records with a key in common.
     *
     * @param isStrong whether a key says for certain, so that one pair for each record is enough in a large bucket
     */
    void forEachPair(boolean isStrong, BiConsumer<Aligned, Aligned> visit) {
        for (List<Aligned> bucket : byKey.values()) {
            long size = bucket.size();
            if (size * (size - 1) / 2 <= MOST) {
                for (int i = 0; i < size; i++) {
                    for (int j = i + 1; j < size; j++) {
                        visit.accept(bucket.get(i), bucket.get(j));
                    }
                }
            } else if (isStrong) {
                // the records of the first dossier come first
                for (int i = 1; i < size; i++) {
                    visit.accept(bucket.get(0), bucket.get(i));
                }
            }
        }
    }
}
