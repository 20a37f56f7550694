package org.rapporteur.json.fast;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;

/**
 * The ids of a document, in which few records are named again and again: one that was met is not made and checked once more. There is
 * room for some, each in a place of its own, which it leaves to the next one.
 */
final class Ids {
    private static final int BITS = 6;

    private final @Nullable Id<?>[] ids = new Id<?>[1 << BITS];

    /** Where in the document they were met. */
    private final int[] starts = new int[1 << BITS];

    /** The id whose characters are these bytes, all of them plain. */
    @SuppressWarnings("unchecked") // an id does not know of what kind of entity it is
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

    /** Forgets all of them. */
    void clear() {
        Arrays.fill(ids, null);
    }

    /** By the last eight characters, in which ids differ most. */
    private static int place(byte[] bytes, int start, int end) {
        if (end < Long.BYTES) {
            return 0;
        }
        long last = EightBytes.at(bytes, end - Long.BYTES);
        int others = Math.max(0, Long.BYTES - (end - start));
        return (int) ((last >>> Byte.SIZE * others) * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
    }
}
