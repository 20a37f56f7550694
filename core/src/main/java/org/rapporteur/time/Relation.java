package org.rapporteur.time;

import java.util.List;

/**
 * Compares two values, neither of which is uncertain, approximate or seasonal. The time is that of sorting the members
 * of both: see {@link Work}.
 */
final class Relation {
    private final Extent a;
    private final Extent b;

    private final Node left;
    private final Node right;

    private final Work work;

    Relation(Node left, Node right) {
        this.left = left;
        this.right = right;
        if (left instanceof TimeNode x && right instanceof TimeNode y) {
            this.a = new Extent(false, List.of(x.against(y)));
            this.b = new Extent(false, List.of(y.against(x)));
        } else {
            boolean fine = left instanceof TimeNode || right instanceof TimeNode;
            this.a = Extent.of(left, fine);
            this.b = Extent.of(right, fine);
        }
        this.work = new Work(a.size() + b.size());
    }

    Work work() {
        return work;
    }

    Certainty isBefore() {
        if (a.latestEnd() < b.earliestStart()) {
            return Certainty.YES;
        }
        return a.earliestEnd() >= b.latestStart() ? Certainty.NO : Certainty.POSSIBLY;
    }

    Certainty overlaps() {
        if (overlapsCertainly()) {
            return Certainty.YES;
        }
        return Encounters.areIn(a.pieces(), b.pieces(), work) ? Certainty.POSSIBLY : Certainty.NO;
    }

    /**
     * Whether the one piece that is meant, or any of all the pieces, certainly meets the other side, whichever of its
     * pieces is meant. Two pieces meet certainly if the last start of each is not after the first end of the other.
     */
    private boolean overlapsCertainly() {
        if (!a.all() && !b.all()) {
            return a.latestStart() <= b.earliestEnd() && b.latestStart() <= a.earliestEnd();
        }
        Extent each = a.all() ? b : a;
        Reach met = Reach.of((a.all() ? a : b).pieces(), Piece::startHi, Piece::endLo);
        work.count(a.size() + b.size());
        return each.all()
                ? each.pieces().stream().anyMatch(piece -> met.has(piece.endLo(), piece.startHi()))
                : each.pieces().stream().allMatch(piece -> met.has(piece.endLo(), piece.startHi()));
    }

    Certainty isWithin() {
        Extent container = container();
        work.count(a.size() + container.size());
        if (a.size() == 1 && container.size() == 1 && !container.all()) {
            return a.pieces().get(0).isWithin(container.pieces().get(0));
        }
        if (isCertainlyWithin(container)) {
            return Certainty.YES;
        }
        PossibleContainer possible = new PossibleContainer(container.pieces(), work);
        // All pieces have to be within it, or the one that is meant.
        boolean no = !a.all();
        for (Piece piece : a.pieces()) {
            if (possible.holds(piece) != a.all()) {
                no = a.all();
                break;
            }
        }
        // After members of a set are merged, only the members themselves know what their masks rule out.
        return no || container.all() && overlaps() == Certainty.NO ? Certainty.NO : Certainty.POSSIBLY;
    }

    /** The right value as the time within which the left one may lie. */
    private Extent container() {
        return left instanceof TimeNode && right instanceof TimeNode ? b : Extent.container(right);
    }

    private boolean isCertainlyWithin(Extent container) {
        if (container.all() && container.size() > 1) {
            Reach holding = Reach.of(container.pieces(), Piece::startHi, Piece::endLo);
            return a.pieces().stream().allMatch(piece -> holding.has(piece.startLo(), piece.endHi()));
        }
        return a.earliestStart() >= container.latestStart() && a.latestEnd() <= container.earliestEnd();
    }

    Certainty isSame() {
        if (a.latestStart() < b.earliestStart()
                || b.latestStart() < a.earliestStart()
                || a.latestEnd() < b.earliestEnd()
                || b.latestEnd() < a.earliestEnd()) {
            return Certainty.NO;
        }
        return a.all() || b.all() ? isSameAsAll() : isSameAsOne();
    }

    private Certainty isSameAsAll() {
        List<Piece> as = a.merged();
        List<Piece> bs = b.merged();
        work.count(a.size() + b.size());
        if (a.isExact() && b.isExact()) {
            return as.equals(bs) ? Certainty.YES : Certainty.NO;
        }
        // Pieces that do not touch after merging certainly have a gap, and a single stretch has none.
        boolean gapOnOneSide = a.all() && as.size() > 1 && !b.all() || b.all() && bs.size() > 1 && !a.all();
        return gapOnOneSide || overlaps() == Certainty.NO ? Certainty.NO : Certainty.POSSIBLY;
    }

    private Certainty isSameAsOne() {
        work.count(a.size() + b.size());
        Piece one = a.pieces().get(0);
        if (a.isAlways(one) && b.isAlways(one)) {
            return Certainty.YES;
        }
        return canBeSame() ? Certainty.POSSIBLY : Certainty.NO;
    }

    /** In two sets of several members, each member is a day, or some time between two days: both are the same if they meet. */
    private boolean canBeSame() {
        if (a.size() > 1 && b.size() > 1) {
            return Encounters.areIn(a.pieces(), b.pieces(), work);
        }
        for (Piece x : a.pieces()) {
            for (Piece y : b.pieces()) {
                if (x.canBeSame(y) && !x.isRuledOutBy(y)) {
                    return true;
                }
            }
        }
        return false;
    }
}
