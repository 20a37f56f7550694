package org.rapporteur.time;

import java.util.Optional;

/**
 * A stretch of time whose ends may not be known exactly: it starts between {@code startLo} and {@code startHi} and ends
 * between {@code endLo} and {@code endHi}, no earlier than it starts.
 *
 * <p>The four bounds count half days, so that part of a day differs from the whole day; for two times of day they count
 * seconds.
 *
 * @param longest the maximum length, in half days or seconds
 * @param mask the mask that its days must match, if some digits are unspecified
 */
record Piece(long startLo, long startHi, long endLo, long endHi, long longest, Optional<Mask> mask) {
    private static final long ENDLESS = Long.MAX_VALUE;

    /** Exactly the given days. */
    static Piece whole(long first, long last) {
        return new Piece(2 * first, 2 * first, 2 * last + 1, 2 * last + 1, ENDLESS, Optional.empty());
    }

    /** Some or all of the time from the first to the last of the given days. */
    static Piece within(long first, long last, int longestDays, Optional<Mask> mask) {
        return new Piece(2 * first, 2 * last + 1, 2 * first, 2 * last + 1, 2L * longestDays, mask);
    }

    /** From one end to the other, as far as they are known. */
    static Piece between(IntervalNode interval) {
        return new Piece(
                2 * interval.first(),
                2 * interval.lastStart(),
                2 * interval.firstEnd() + 1,
                2 * interval.last() + 1,
                ENDLESS,
                Optional.empty());
    }

    boolean isExact() {
        return startLo == startHi && endLo == endHi;
    }

    /** The minimum length. */
    private long shortest() {
        return Math.max(1, endLo - startHi + 1);
    }

    /** Whether this piece overlaps or immediately precedes another one, which starts no earlier. */
    boolean touches(Piece later) {
        return later.startLo <= endHi + 1;
    }

    /** Merges two pieces that touch. */
    Piece merge(Piece other) {
        long first = Math.min(startLo, other.startLo);
        long last = Math.max(endHi, other.endHi);
        boolean exact = isExact() && other.isExact();
        return new Piece(first, exact ? first : last, exact ? last : first, last, ENDLESS, Optional.empty());
    }

    /**
     * @param search determines whether masks rule it out
     */
    Certainty overlaps(Piece other, MaskSearch search) {
        if (endHi < other.startLo || other.endHi < startLo) {
            return Certainty.NO;
        }
        if (startHi <= other.endLo && other.startHi <= endLo) {
            return Certainty.YES;
        }
        return search.isDisjoint(this, other) ? Certainty.NO : Certainty.POSSIBLY;
    }

    Certainty isWithin(Piece other, MaskSearch search) {
        if (startHi < other.startLo || endLo > other.endHi || shortest() > other.longest) {
            return Certainty.NO;
        }
        if (startLo >= other.startHi && endHi <= other.endLo) {
            return Certainty.YES;
        }
        return search.isDisjoint(this, other) ? Certainty.NO : Certainty.POSSIBLY;
    }

    Certainty isSame(Piece other, MaskSearch search) {
        if (startHi < other.startLo
                || other.startHi < startLo
                || endHi < other.endLo
                || other.endHi < endLo
                || shortest() > other.longest
                || other.shortest() > longest) {
            return Certainty.NO;
        }
        if (isExact() && other.isExact()) {
            return Certainty.YES;
        }
        return search.isDisjoint(this, other) ? Certainty.NO : Certainty.POSSIBLY;
    }
}
