package org.rapporteur.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Pieces by one bound, with the highest value of another up to each, to find a piece by both in a binary search instead
 * of trying all.
 */
final class Reach {
    private final long[] bounds;
    private final long[] highest;

    private Reach(long[] bounds, long[] highest) {
        this.bounds = bounds;
        this.highest = highest;
    }

    static Reach of(List<Piece> pieces, ToLongFunction<Piece> bound, ToLongFunction<Piece> other) {
        Piece[] sorted = pieces.toArray(new Piece[0]);
        Arrays.sort(sorted, Comparator.comparingLong(bound));
        long[] bounds = new long[sorted.length];
        long[] highest = new long[sorted.length];
        long most = Long.MIN_VALUE;
        for (int i = 0; i < sorted.length; i++) {
            bounds[i] = bound.applyAsLong(sorted[i]);
            most = Math.max(most, other.applyAsLong(sorted[i]));
            highest[i] = most;
        }
        return new Reach(bounds, highest);
    }

    /** Whether a piece has a bound of at most the first number, and another bound of at least the second. */
    boolean has(long atMost, long atLeast) {
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[middle] <= atMost) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && highest[low - 1] >= atLeast;
    }
}
