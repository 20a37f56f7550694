package org.rapporteur.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Id;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Direction;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** The positions of one holder on one matter, compared with one another in one pass. */
final class Stances {
    /** A position at one of its dates. */
    private record Dated(Occurrence at, MembershipPosition position, Edtf date) {
        LocalDate first() {
            return date.earliest().orElse(LocalDate.MIN);
        }

        LocalDate last() {
            return date.latest().orElse(LocalDate.MAX);
        }

        /** Whether the position is held on every day of the date, and not only on some day within it. */
        boolean isThroughout() {
            return date.overlaps(date) == Certainty.YES;
        }

        /**
         * Whether both positions are certainly held on one day that is not the day of a change. That day can have two
         * dates in different time zones.
         */
        boolean clashesWith(Dated other) {
            return date.overlaps(other.date) == Certainty.YES
                    && certainEnd() - other.certainStart() > 1
                    && other.certainEnd() - certainStart() > 1;
        }

        private long certainStart() {
            return (isThroughout() ? first() : last()).toEpochDay();
        }

        private long certainEnd() {
            return (isThroughout() ? last() : first()).toEpochDay();
        }
    }

    private final DossierIndex index;
    private final Successions successions;
    private final List<Dated> dated = new ArrayList<>();
    private final Map<String, MembershipPosition> firstByStatement = new HashMap<>();
    private final BiConsumer<Occurrence, MembershipPosition> contradiction;

    Stances(DossierIndex index, Successions successions, BiConsumer<Occurrence, MembershipPosition> contradiction) {
        this.index = index;
        this.successions = successions;
        this.contradiction = contradiction;
    }

    /** Returns a key for the holder and the matter; empty if the holder is not resolved. */
    static Optional<String> matter(MembershipPosition position) {
        return position.holder()
                .actor()
                .map(actor -> String.join(
                        " ",
                        actor.value(),
                        position.holder().onBehalfOf().map(Id::value).orElse(""),
                        position.candidate().value(),
                        position.organization().value(),
                        position.aspect().token()));
    }

    /** Adds the next position in document order. Two different stances in one statement are reported at once. */
    void add(Occurrence at, MembershipPosition position) {
        for (Id<?> basis : position.basis()) {
            if (index.find(Statement.class, basis).isPresent()) {
                MembershipPosition first = firstByStatement.putIfAbsent(basis.value(), position);
                if (first != null && differ(first, position)) {
                    contradiction.accept(at, first);
                    return;
                }
            }
        }
        Dates.of(position, index).forEach(date -> dated.add(new Dated(at, position, date)));
    }

    private boolean differ(MembershipPosition one, MembershipPosition other) {
        return one.direction() != other.direction() && !successions.join(one.id(), other.id());
    }

    /** Reports each position, once, that certainly overlaps a different one. */
    void sweep() {
        dated.sort(Comparator.comparing(Dated::first));
        Map<Direction, Dated> longest = new EnumMap<>(Direction.class);
        Set<Occurrence> told = new HashSet<>();
        for (Dated next : dated) {
            for (Dated earlier : longest.values()) {
                boolean clash = differ(earlier.position(), next.position()) && earlier.clashesWith(next);
                if (clash && told.add(next.at())) {
                    contradiction.accept(next.at(), earlier.position());
                }
            }
            if (next.isThroughout()) {
                longest.merge(
                        next.position().direction(),
                        next,
                        (one, other) -> one.last().isBefore(other.last()) ? other : one);
            }
        }
    }
}
