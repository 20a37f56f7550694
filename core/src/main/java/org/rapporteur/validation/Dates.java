package org.rapporteur.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.answer.ReportedDates;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.model.property.EntityProperty;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** The dates of records, and what is certain about their order. Nothing is certain if a date is absent. */
final class Dates {
    private static final int LAST_YEAR_OF_FOUR_DIGITS = 9999;
    private static final EntityProperty DATE = EntityProperty.named("date");
    private static final EntityProperty PERIOD = EntityProperty.named("period");
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

    /** Empty if the day is too far away for the notation, which then has only years. */
    private static Optional<Edtf> day(LocalDate date) {
        return Math.abs(date.getYear()) <= LAST_YEAR_OF_FOUR_DIGITS ? Optional.of(Edtf.of(date)) : Optional.empty();
    }

    /** Whether the order would be certain if the source did not doubt the dates. */
    static boolean doubtfullyBefore(Optional<Edtf> earlier, Optional<Edtf> later) {
        return (isDoubted(earlier) || isDoubted(later))
                && certainlyBefore(earlier.map(Dates::withoutDoubt), later.map(Dates::withoutDoubt));
    }

    /** If a date is doubted, no order is certain. */
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

    /** Whether a period certainly overlaps none of the dates; false if there is no date or no period. */
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

    /** Returns the date of the statement, or else that of the meeting at which it was made. */
    static Optional<Edtf> of(Statement statement, DossierIndex index) {
        return ReportedDates.of(statement, index::find);
    }

    static Optional<Edtf> ofMeeting(Statement statement, DossierIndex index) {
        return statement.meeting().flatMap(id -> index.find(Meeting.class, id)).flatMap(Meeting::date);
    }

    /** Returns the date of an event or publication; entities that last have a period instead. */
    static Optional<Edtf> of(Entity entity, DossierIndex index) {
        return entity instanceof Statement statement ? of(statement, index) : DATE.date(entity);
    }

    /** Returns the date of a record, or its period; of a position without one, the date of its basis if that is one. */
    static Optional<Edtf> ofAny(Entity entity, DossierIndex index) {
        if (entity instanceof MembershipPosition position) {
            List<Edtf> dates = of(position, index);
            return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
        }
        Optional<Edtf> date = of(entity, index);
        return date.isPresent() ? date : PERIOD.date(entity);
    }

    /** Returns the period in which an actor exists; empty for a person, who has a birth and a death instead. */
    static Optional<Edtf> existence(Id<? extends Actor> actor, DossierIndex index) {
        return index.find(Actor.class, actor).flatMap(PERIOD::date);
    }

    /** Returns the date of the position and its period, or else the dates of the statements and meetings that it is based on. */
    static List<Edtf> of(MembershipPosition position, DossierIndex index) {
        if (position.period().isPresent() || position.date().isPresent()) {
            return Stream.of(position.date(), position.period())
                    .flatMap(Optional::stream)
                    .toList();
        }
        return ReportedDates.ofBasis(position, index::find);
    }
}
