package org.rapporteur.time;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The pieces of one side as those within which a piece of the other side may lie. */
final class PossibleContainer {
    /** So many pieces are tried one by one. */
    private static final int FEW = 8;

    private final List<Piece> pieces;
    private final Work work;

    /** The bounds of all pieces that are at least so long. There are few lengths, those of the units of the calendar. */
    private final NavigableMap<Long, Reach> all;

    private final NavigableMap<Long, Reach> unmasked;

    PossibleContainer(List<Piece> pieces, Work work) {
        this.pieces = pieces;
        this.work = work;
        boolean few = pieces.size() <= FEW;
        this.all = few ? Collections.emptyNavigableMap() : byLength(pieces, piece -> true);
        this.unmasked = few
                ? Collections.emptyNavigableMap()
                : byLength(pieces, piece -> piece.mask().isEmpty());
    }

    private static NavigableMap<Long, Reach> byLength(List<Piece> pieces, Predicate<Piece> which) {
        NavigableMap<Long, Reach> byLength = new TreeMap<>();
        pieces.stream().filter(which).mapToLong(Piece::longest).distinct().forEach(length -> {
            List<Piece> longer = pieces.stream()
                    .filter(which.and(piece -> piece.longest() >= length))
                    .toList();
            byLength.put(length, Reach.of(longer, Piece::startLo, Piece::endHi));
        });
        return byLength;
    }

    /** Whether the piece can lie within one of these. */
    boolean holds(Piece piece) {
        work.count(1);
        if (pieces.size() > FEW) {
            if (!isIn(all, piece)) {
                return false;
            }
            if (piece.mask().isEmpty() && isIn(unmasked, piece)) {
                return true;
            }
        }
        for (Piece other : pieces) {
            if (!work.countPair() || piece.canBeWithin(other) && !piece.isRuledOutBy(other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIn(NavigableMap<Long, Reach> byLength, Piece piece) {
        return Optional.ofNullable(byLength.ceilingEntry(piece.shortest()))
                .filter(entry -> entry.getValue().has(piece.startHi(), piece.endLo()))
                .isPresent();
    }
}
