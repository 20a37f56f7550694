package org.rapporteur.time;

/**
 * Determines whether unspecified digits rule out that dates meet, by walking from match to match.
 *
 * <p>The walk through four unspecified digits of a year takes ten thousand steps, and comparing two sets takes many
 * walks. All walks of one comparison therefore share a limited number of steps. When they are used up, nothing more is
 * ruled out, which is always a correct answer.
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

    /** The start of the first match that does not end before the given day; without a mask, any day matches. */
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
