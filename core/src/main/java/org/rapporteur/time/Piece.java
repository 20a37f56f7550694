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
    long shortest() {
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

    /** Whether all days that the piece means lie within another. */
    Certainty isWithin(Piece other) {
        if (!canBeWithin(other)) {
            return Certainty.NO;
        }
        if (startLo >= other.startHi && endHi <= other.endLo) {
            return Certainty.YES;
        }
        return isRuledOutBy(other) ? Certainty.NO : Certainty.POSSIBLY;
    }

    boolean meetsBoundsOf(Piece other) {
        return startLo <= other.endHi && other.startLo <= endHi;
    }

    /** Whether the bounds of this piece, of which all days are meant, lie within those of another. */
    boolean canBeWithin(Piece other) {
        return startHi >= other.startLo && endLo <= other.endHi && shortest() <= other.longest;
    }

    /** Whether the bounds allow both pieces to be the same days. */
    boolean canBeSame(Piece other) {
        return startHi >= other.startLo
                && other.startHi >= startLo
                && endHi >= other.endLo
                && other.endHi >= endLo
                && shortest() <= other.longest
                && other.shortest() <= longest;
    }

    /** Whether no day that both pieces can have matches the masks of both. */
    boolean isRuledOutBy(Piece other) {
        long from = day(Math.max(startLo, other.startLo));
        long to = day(Math.min(endHi, other.endHi));
        if (mask.isPresent() && other.mask.isPresent()) {
            return !mask.get().meets(other.mask.get(), from, to);
        }
        return mask.isPresent() && !mask.get().hasDay(from, to)
                || other.mask.isPresent() && !other.mask.get().hasDay(from, to);
    }

    private static long day(long halfDay) {
        return Math.floorDiv(halfDay, 2);
    }
}
