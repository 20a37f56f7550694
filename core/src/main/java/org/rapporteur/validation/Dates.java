package org.rapporteur.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** When things are reported to have been, and what of that is certain: a date that is missing is certain of nothing. */
final class Dates {
    private Dates() {}

    static boolean certainlyBefore(Optional<Edtf> earlier, Optional<Edtf> later) {
        return earlier.isPresent() && later.isPresent() && earlier.get().isBefore(later.get()) == Certainty.YES;
    }

    static boolean certainlyApart(Edtf one, Edtf other) {
        return one.overlaps(other) == Certainty.NO;
    }

    /** Whether a period certainly misses each of some dates; without dates, or without a period, it may meet them. */
    static boolean certainlyMisses(Optional<Edtf> period, List<Edtf> dates) {
        return period.isPresent()
                && !dates.isEmpty()
                && dates.stream().allMatch(date -> certainlyApart(date, period.get()));
    }

    /** A statement without a date of its own is dated by the meeting at which it was made. */
    static Optional<Edtf> of(Statement statement, DossierIndex index) {
        return statement.date().or(() -> ofMeeting(statement, index));
    }

    static Optional<Edtf> ofMeeting(Statement statement, DossierIndex index) {
        return statement.meeting().flatMap(id -> index.find(Meeting.class, id)).flatMap(Meeting::date);
    }

    /** A position without a period is dated by the statements and meetings from which it is known. */
    static List<Edtf> of(MembershipPosition position, DossierIndex index) {
        return position.period()
                .map(List::of)
                .orElseGet(() -> position.basis().stream()
                        .flatMap(id -> ofBasis(id, index))
                        .toList());
    }

    private static Stream<Edtf> ofBasis(Id<?> id, DossierIndex index) {
        Optional<Entity> basis = index.find(id);
        if (basis.isPresent() && basis.get() instanceof Statement statement) {
            return of(statement, index).stream();
        }
        return basis.isPresent() && basis.get() instanceof Meeting meeting ? meeting.date().stream() : Stream.empty();
    }
}
