package org.rapporteur.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds out whether pieces of two sides can have a day in common, by going through both in the order of time. */
final class Encounters {
    private final Work work;

    private Encounters(Work work) {
        this.work = work;
    }

    /** Whether a piece of one side and a piece of the other can meet. */
    static boolean areIn(List<Piece> as, List<Piece> bs, Work work) {
        if (as.size() == 1 && bs.size() == 1) {
            Piece a = as.get(0);
            Piece b = bs.get(0);
            return a.meetsBoundsOf(b) && !a.isRuledOutBy(b);
        }
        return new Encounters(work).areIn(as, bs);
    }

    private boolean areIn(List<Piece> as, List<Piece> bs) {
        List<Piece> left = byStart(as);
        List<Piece> right = byStart(bs);
        List<Piece> leftNow = new ArrayList<>();
        List<Piece> rightNow = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            boolean fromLeft = j == right.size()
                    || i < left.size() && left.get(i).startLo() <= right.get(j).startLo();
            Piece next = fromLeft ? left.get(i++) : right.get(j++);
            if (meetsAny(next, fromLeft ? rightNow : leftNow)) {
                return true;
            }
            (fromLeft ? leftNow : rightNow).add(next);
        }
        return false;
    }

    private static List<Piece> byStart(List<Piece> pieces) {
        List<Piece> sorted = new ArrayList<>(pieces);
        sorted.sort(Comparator.comparingLong(Piece::startLo));
        return sorted;
    }

    /** Whether a piece meets one of those of the other side that have begun. Those that ended before it are removed. */
    private boolean meetsAny(Piece next, List<Piece> begun) {
        work.count(1 + begun.size());
        begun.removeIf(piece -> piece.endHi() < next.startLo());
        for (Piece piece : begun) {
            if (!work.countPair() || !next.isRuledOutBy(piece)) {
                return true;
            }
        }
        return false;
    }
}
