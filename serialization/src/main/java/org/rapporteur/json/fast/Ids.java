package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;

/**
 * A cache of the ids of a document. Few records are referred to many times, and a cached id need not be created and
 * checked again. The cache has a fixed size; an id replaces the previous id with the same index.
 */
final class Ids {
    private static final int BITS = 6;

    private final @Nullable Id<?>[] ids = new Id<?>[1 << BITS];

    /** The index in the document at which each id was found. */
    private final int[] starts = new int[1 << BITS];

    /** Returns the id with these bytes, all of which are plain. */
    @SuppressWarnings("unchecked") // an id does not depend on the kind of its entity at run time
    <T extends Entity> Id<T> id(byte[] bytes, int start, int end) {
        int place = place(bytes, start, end);
        Id<?> known = ids[place];
        if (known != null) {
            int from = starts[place];
            if (Arrays.equals(bytes, from, from + known.value().length(), bytes, start, end)) {
                return (Id<T>) known;
            }
        }
        Id<T> id = Id.of(new String(bytes, start, end - start, StandardCharsets.ISO_8859_1));
        ids[place] = id;
        starts[place] = start;
        return id;
    }

    /** Removes all ids. */
    void clear() {
        Arrays.fill(ids, null);
    }

    /** Hashes the last eight bytes, in which ids differ most. */
    private static int place(byte[] bytes, int start, int end) {
        if (end < Long.BYTES) {
            return 0;
        }
        long last = EightBytes.at(bytes, end - Long.BYTES);
        int others = Math.max(0, Long.BYTES - (end - start));
        return (int) ((last >>> Byte.SIZE * others) * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
    }
}
