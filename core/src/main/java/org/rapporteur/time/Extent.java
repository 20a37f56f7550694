package org.rapporteur.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The time that a value can mean: one of several pieces, or all of them. A value that is not a set has a single piece. */
record Extent(boolean all, List<Piece> pieces) {

    /**
     * Returns the extent of a value as the date of an event.
     *
     * @param fine whether a day means some time on that day, because it is compared with a time of day
     */
    static Extent of(Node node, boolean fine) {
        return of(node, fine, false);
    }

    /**
     * Returns the extent of a value as the time within which another may lie: a plain date is all of its day, month or
     * year.
     */
    static Extent container(Node node) {
        Extent extent = of(node, false, true);
        return extent.all ? new Extent(true, extent.merged()) : extent;
    }

    private static Extent of(Node node, boolean fine, boolean container) {
        if (node instanceof SetNode set) {
            List<Piece> pieces = new ArrayList<>(set.members().size());
            for (Node member : set.members()) {
                pieces.add(
                        member instanceof IntervalNode range && !set.all()
                                ? momentIn(range)
                                : piece(member, fine, container && set.all()));
            }
            return new Extent(set.all(), pieces);
        }
        return new Extent(false, List.of(piece(node, fine, container)));
    }

    private static Piece piece(Node node, boolean fine, boolean container) {
        if (node instanceof IntervalNode interval) {
            return Piece.between(interval);
        }
        if (node instanceof DateNode date) {
            if (date.isExact() && (container || date.parts() == 3 && !fine)) {
                return Piece.whole(date.first(), date.last());
            }
            return Piece.within(date.first(), date.last(), date.longest(), date.mask());
        }
        TimeNode time = (TimeNode) node;
        return Piece.within(time.firstDayAnywhere(), time.lastDayAnywhere(), 1, Optional.empty());
    }

    /** A range in a one-of set is a date within it, at the precision of its ends. */
    private static Piece momentIn(IntervalNode range) {
        return Piece.within(
                range.first(), range.last(), Math.max(longest(range.start()), longest(range.end())), Optional.empty());
    }

    private static int longest(Node end) {
        return end instanceof DateNode date ? date.longest() : 1;
    }

    /** The pieces in order, with those that touch merged. */
    List<Piece> merged() {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingLong(Piece::startLo).thenComparingLong(Piece::endHi));
        List<Piece> merged = new ArrayList<>();
        for (Piece piece : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).touches(piece)) {
                merged.set(last, merged.get(last).merge(piece));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    int size() {
        return pieces.size();
    }

    /** Whether all readings are the same days. */
    boolean isExact() {
        return (all || pieces.size() == 1) && pieces.stream().allMatch(Piece::isExact);
    }

    /** Whether each piece is just the days of the given one. */
    boolean isAlways(Piece days) {
        for (Piece piece : pieces) {
            if (!piece.isExact() || piece.startLo() != days.startLo() || piece.endLo() != days.endLo()) {
                return false;
            }
        }
        return true;
    }

    long earliestStart() {
        long earliest = Long.MAX_VALUE;
        for (Piece piece : pieces) {
            earliest = Math.min(earliest, piece.startLo());
        }
        return earliest;
    }

    /**
     * The last time at which the value can start: if all pieces count, the first to start decides; of one piece, it may
     * be any.
     */
    long latestStart() {
        long latest = all ? Long.MAX_VALUE : Long.MIN_VALUE;
        for (Piece piece : pieces) {
            latest = all ? Math.min(latest, piece.startHi()) : Math.max(latest, piece.startHi());
        }
        return latest;
    }

    long earliestEnd() {
        long earliest = all ? Long.MIN_VALUE : Long.MAX_VALUE;
        for (Piece piece : pieces) {
            earliest = all ? Math.max(earliest, piece.endLo()) : Math.min(earliest, piece.endLo());
        }
        return earliest;
    }

    long latestEnd() {
        long latest = Long.MIN_VALUE;
        for (Piece piece : pieces) {
            latest = Math.max(latest, piece.endHi());
        }
        return latest;
    }
}
