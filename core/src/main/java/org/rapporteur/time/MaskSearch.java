package org.rapporteur.time;

/**
 * Finds out whether the unspecified digits of dates rule out that they meet, walking from match to match of the
 * calendar.
 *
 * <p>Four digits of a year are ten thousand steps of a walk, and a comparison of two sets is many walks, so all the
 * walks of one comparison share a number of steps. Once those are used up, nothing more is ruled out, which is never
 * wrong.
 */
final class MaskSearch {
    private int steps = 50_000;

    boolean isDisjoint(Piece a, Piece b) {
        if (a.mask().isEmpty() && b.mask().isEmpty()) {
            return false;
        }
        long from = Math.max(day(a.startLo()), day(b.startLo()));
        long to = Math.min(day(a.endHi()), day(b.endHi()));
        while (from <= to) {
            if (steps-- <= 0) {
                return false;
            }
            long startA = next(a, from);
            long startB = next(b, from);
            long later = Math.max(startA, startB);
            if (later > to) {
                return true;
            }
            if (later <= from || end(a, startA) >= later && end(b, startB) >= later) {
                return false;
            }
            from = later;
        }
        return true;
    }

    /** The start of the first match that is not over before that day; without a mask, any day will do. */
    private static long next(Piece piece, long day) {
        return piece.mask().isEmpty() ? day : piece.mask().get().startOfMatchEndingFrom(day);
    }

    private static long end(Piece piece, long start) {
        return piece.mask().isEmpty() ? day(piece.endHi()) : piece.mask().get().end(start);
    }

    private static long day(long halfDay) {
        return Math.floorDiv(halfDay, 2);
    }
}
