package org.rapporteur.dossier.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/**
 * The dates of one record, of which the latest dates it, and the periods on which it holds.
 *
 * <p>Of many dates, at most three decide whether a record is before another: the last days, the last instants and the last
 * local times. So two records are compared at a constant cost, however many dates they have.
 */
final class When {
    private final List<Edtf> dates;
    private final List<Edtf> held;
    private final @Nullable Span days;
    private final boolean isTimed;

    /** The dates that end last, one of each form. */
    private final List<Edtf> ends;

    /** The dates that begin last, one of each form. */
    private final List<Edtf> starts;

    /** @param dates the dates that order the record, @param held those on which it holds */
    When(List<Edtf> dates, List<Edtf> held) {
        this.dates = List.copyOf(dates);
        this.held = List.copyOf(held);
        this.days = Span.of(dates);
        this.isTimed = dates.stream().anyMatch(date -> Form.of(date) != Form.DAYS);
        boolean isOrdered = !dates.isEmpty();
        @Nullable Edtf[] ending = new @Nullable Edtf[Form.values().length];
        @Nullable Edtf[] starting = new @Nullable Edtf[Form.values().length];
        for (Edtf date : dates) {
            isOrdered &= !isDoubted(date) && date.latest().isPresent();
            if (!isDoubted(date)) {
                Form.of(date).keepLater(date, ending, true);
                Form.of(date).keepLater(date, starting, false);
            }
        }
        this.ends = isOrdered ? present(ending) : List.of();
        this.starts = present(starting);
    }

    private static List<Edtf> present(@Nullable Edtf[] ofForms) {
        return Arrays.stream(ofForms).filter(Objects::nonNull).toList();
    }

    /** Returns the dates of a record, of which the first that is present orders it, and on all of which it holds. */
    static When of(Optional<Edtf> first, Optional<Edtf> second) {
        List<Edtf> all = new ArrayList<>(2);
        first.ifPresent(all::add);
        second.ifPresent(all::add);
        return new When(all.subList(0, Math.min(1, all.size())), all);
    }

    /** Returns the dates of a record that has none itself, which holds on the latest of them. */
    static When ofBasis(List<Edtf> dates) {
        List<Edtf> starts = new When(dates, List.of()).starts;
        return new When(
                dates,
                dates.stream()
                        .filter(date -> starts.stream().noneMatch(start -> date.isBefore(start) == Certainty.YES))
                        .toList());
    }

    List<Edtf> dates() {
        return dates;
    }

    /** Returns the days of the record; null if they are absent or doubted. */
    @Nullable
    Span days() {
        return days;
    }

    /** Returns the days of the record; null also if it states a time of day, since its day depends on the zone. */
    @Nullable
    Span span() {
        return isTimed ? null : days;
    }

    List<Edtf> starts() {
        return starts;
    }

    /** Returns whether all dates of this record are certainly before a date. */
    boolean isBefore(Edtf date) {
        for (int i = 0; i < ends.size(); i++) {
            if (ends.get(i).isBefore(date) != Certainty.YES) {
                return false;
            }
        }
        return !ends.isEmpty();
    }

    /** Returns whether all dates of this record are certainly before one of the other. */
    boolean isBefore(When other) {
        return other.starts.stream().anyMatch(this::isBefore);
    }

    /** Returns whether the record is from no later than a day, or holds on it. */
    Certainty isBy(Edtf day) {
        return isHeldOn(day) ? Certainty.YES : isDatedBy(day);
    }

    /** Returns whether the dates of the record are no later than a day. */
    Certainty isDatedBy(Edtf day) {
        Certainty by = dates.isEmpty() ? Certainty.POSSIBLY : Certainty.YES;
        for (Edtf date : dates) {
            Certainty after = date.isAfter(day);
            if (after == Certainty.YES) {
                return Certainty.NO;
            }
            by = after == Certainty.POSSIBLY ? Certainty.POSSIBLY : by;
        }
        return by;
    }

    /** A date within a month is on one day of it, and not on each of them. */
    boolean isHeldOn(Edtf day) {
        for (Edtf date : held) {
            if (day.isWithin(date) == Certainty.YES && date.overlaps(date) == Certainty.YES) {
                return true;
            }
        }
        return false;
    }

    static boolean isDoubted(Edtf date) {
        return date.isUncertain() || date.isApproximate();
    }

    /** How the time of day is given. Dates of one form are in one order, as far as it is certain. */
    enum Form {
        DAYS,
        INSTANTS,
        LOCAL_TIMES;

        static Form of(Edtf date) {
            String text = date.toString();
            int time = text.indexOf('T');
            if (time < 0) {
                return DAYS;
            }
            boolean hasShift = text.endsWith("Z") || text.indexOf('+', time) > 0 || text.indexOf('-', time) > 0;
            return hasShift ? INSTANTS : LOCAL_TIMES;
        }

        @SuppressWarnings("EnumOrdinal") // a place for each constant
        void keepLater(Edtf date, @Nullable Edtf[] latest, boolean byEnd) {
            Edtf other = latest[ordinal()];
            if (other == null || isLater(date, other, byEnd)) {
                latest[ordinal()] = date;
            }
        }

        boolean isLater(Edtf date, Edtf other, boolean byEnd) {
            if (this != DAYS) {
                return other.isBefore(date) == Certainty.YES;
            }
            LocalDate one = byEnd ? date.latest().orElse(LocalDate.MAX) : first(date);
            return one.isAfter(byEnd ? other.latest().orElse(LocalDate.MAX) : first(other));
        }

        private static LocalDate first(Edtf date) {
            return date.earliest().orElse(LocalDate.MIN);
        }
    }
}
