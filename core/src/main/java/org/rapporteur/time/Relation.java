package org.rapporteur.time;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Compares two values, neither of which is uncertain or approximate. */
final class Relation {
    private final Extent a;
    private final Extent b;

    /** The right value as the time within which the left one may lie. */
    private final Extent container;

    private final MaskSearch search = new MaskSearch();

    Relation(Node left, Node right) {
        if (left instanceof TimeNode x && right instanceof TimeNode y) {
            this.a = new Extent(false, List.of(x.against(y)));
            this.b = new Extent(false, List.of(y.against(x)));
            this.container = b;
            return;
        }
        boolean fine = left instanceof TimeNode || right instanceof TimeNode;
        this.a = Extent.of(left, fine);
        this.b = Extent.of(right, fine);
        this.container = Extent.container(right);
    }

    Certainty isBefore() {
        if (a.latestEnd() < b.earliestStart()) {
            return Certainty.YES;
        }
        return a.earliestEnd() >= b.latestStart() ? Certainty.NO : Certainty.POSSIBLY;
    }

    Certainty overlaps() {
        boolean possible = false;
        boolean[][] certain = new boolean[a.pieces().size()][b.pieces().size()];
        for (int i = 0; i < certain.length; i++) {
            for (int j = 0; j < certain[i].length; j++) {
                Certainty pair = a.pieces().get(i).overlaps(b.pieces().get(j), search);
                possible |= pair != Certainty.NO;
                certain[i][j] = pair == Certainty.YES;
            }
        }
        if (!possible) {
            return Certainty.NO;
        }
        return isCertain(certain) ? Certainty.YES : Certainty.POSSIBLY;
    }

    /**
     * Whether the one piece that is meant, or any of all the pieces, certainly meets the other side, whichever of its
     * pieces is meant.
     */
    private boolean isCertain(boolean[][] certain) {
        if (a.all() && !b.all()) {
            for (int j = 0; j < certain[0].length; j++) {
                boolean met = false;
                for (boolean[] row : certain) {
                    met |= row[j];
                }
                if (!met) {
                    return false;
                }
            }
            return true;
        }
        Predicate<boolean[]> row = b.all() ? Relation::any : Relation::every;
        return a.all() ? Stream.of(certain).anyMatch(row) : Stream.of(certain).allMatch(row);
    }

    Certainty isWithin() {
        boolean yes = true;
        boolean no = !a.all();
        for (Piece piece : a.pieces()) {
            Certainty answer = isWithin(piece);
            yes &= answer == Certainty.YES;
            no = a.all() ? no || answer == Certainty.NO : no && answer == Certainty.NO;
        }
        if (yes) {
            return Certainty.YES;
        }
        // After members of a set are merged, only the members themselves know what their masks rule out.
        return no || container.all() && overlaps() == Certainty.NO ? Certainty.NO : Certainty.POSSIBLY;
    }

    private Certainty isWithin(Piece piece) {
        boolean yes = !container.all();
        boolean no = true;
        for (Piece part : container.pieces()) {
            Certainty answer = piece.isWithin(part, search);
            yes = container.all() ? yes || answer == Certainty.YES : yes && answer == Certainty.YES;
            no &= answer == Certainty.NO;
        }
        return yes ? Certainty.YES : no ? Certainty.NO : Certainty.POSSIBLY;
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
        if (a.isExact() && b.isExact()) {
            return certainly(as.equals(bs));
        }
        // Pieces that do not touch after merging certainly have a gap, and a single stretch has none.
        boolean gapOnOneSide = a.all() && as.size() > 1 && !b.all() || b.all() && bs.size() > 1 && !a.all();
        return gapOnOneSide || overlaps() == Certainty.NO ? Certainty.NO : Certainty.POSSIBLY;
    }

    private Certainty isSameAsOne() {
        boolean yes = true;
        boolean no = true;
        for (Piece x : a.pieces()) {
            for (Piece y : b.pieces()) {
                Certainty answer = x.isSame(y, search);
                yes &= answer == Certainty.YES;
                no &= answer == Certainty.NO;
            }
        }
        return yes ? Certainty.YES : no ? Certainty.NO : Certainty.POSSIBLY;
    }

    private static Certainty certainly(boolean answer) {
        return answer ? Certainty.YES : Certainty.NO;
    }

    private static boolean any(boolean[] row) {
        for (boolean cell : row) {
            if (cell) {
                return true;
            }
        }
        return false;
    }

    private static boolean every(boolean[] row) {
        for (boolean cell : row) {
            if (!cell) {
                return false;
            }
        }
        return true;
    }
}
