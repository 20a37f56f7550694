package org.rapporteur.validation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** When things are reported to have been, and what of that is certain: a date that is missing is certain of nothing. */
final class Dates {
    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;
    private static final Pattern QUALIFIERS = Pattern.compile("[?~%]");

    private Dates() {}

    static boolean certainlyBefore(Optional<Edtf> earlier, Optional<Edtf> later) {
        return earlier.isPresent() && later.isPresent() && earlier.get().isBefore(later.get()) == Certainty.YES;
    }

    static boolean certainlyBefore(LocalDate earlier, Optional<Edtf> later) {
        return certainlyBefore(day(earlier), later);
    }

    static boolean certainlyBefore(Optional<Edtf> earlier, LocalDate later) {
        return certainlyBefore(earlier, day(later));
    }

    /** Empty for a day that is so far off that the notation has only its year. */
    private static Optional<Edtf> day(LocalDate date) {
        return Math.abs(date.getYear()) <= LAST_YEAR_OF_FOUR_DIGITS ? Optional.of(Edtf.of(date)) : Optional.empty();
    }

    /** Whether the order would be certain, if only what the source doubts in the two dates were so. */
    static boolean doubtfullyBefore(Optional<Edtf> earlier, Optional<Edtf> later) {
        return (isDoubted(earlier) || isDoubted(later))
                && certainlyBefore(earlier.map(Dates::withoutDoubt), later.map(Dates::withoutDoubt));
    }

    /** A doubt leaves no order certain. */
    private static boolean isDoubted(Optional<Edtf> date) {
        return date.filter(doubted -> doubted.isUncertain() || doubted.isApproximate())
                .isPresent();
    }

    private static Edtf withoutDoubt(Edtf date) {
        return Edtf.parse(QUALIFIERS.matcher(date.toString()).replaceAll(""));
    }

    static boolean certainlyApart(Edtf one, Edtf other) {
        return one.overlaps(other) == Certainty.NO;
    }

    /** Whether a period certainly misses each of some dates; without dates, or without a period, it may meet them. */
    static boolean certainlyMisses(Optional<Edtf> period, List<Edtf> dates) {
        if (period.isEmpty()) {
            return false;
        }
        for (int i = 0; i < dates.size(); i++) {
            if (!certainlyApart(dates.get(i), period.get())) {
                return false;
            }
        }
        return !dates.isEmpty();
    }

    /** A statement without a date of its own is dated by the meeting at which it was made. */
    static Optional<Edtf> of(Statement statement, DossierIndex index) {
        return statement.date().isPresent() ? statement.date() : ofMeeting(statement, index);
    }

    static Optional<Edtf> ofMeeting(Statement statement, DossierIndex index) {
        return statement.meeting().flatMap(id -> index.find(Meeting.class, id)).flatMap(Meeting::date);
    }

    /** When an entity happened or appeared, for those that do; a state of things has a period instead. */
    static Optional<Edtf> of(Entity entity, DossierIndex index) {
        return entity instanceof Statement statement ? of(statement, index) : EntityTypes.date(entity, "date");
    }

    /** How long an actor exists: of a person the dossier knows birth and death, and no period. */
    static Optional<Edtf> existence(Id<? extends Actor> actor, DossierIndex index) {
        return index.find(Actor.class, actor).flatMap(found -> EntityTypes.date(found, "period"));
    }

    /** A position without a period is dated by the statements and meetings from which it is known. */
    static List<Edtf> of(MembershipPosition position, DossierIndex index) {
        if (position.period().isPresent()) {
            return List.of(position.period().get());
        } else if (position.basis().isEmpty()) {
            return List.of();
        }
        List<Edtf> dates = new ArrayList<>();
        for (Id<?> id : position.basis()) {
            Optional<Entity> basis = index.find(id);
            if (basis.isPresent() && !(basis.get() instanceof Source)) {
                of(basis.get(), index).ifPresent(dates::add);
            }
        }
        return dates;
    }
}
