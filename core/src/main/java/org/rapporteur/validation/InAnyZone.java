package org.rapporteur.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/**
 * What is certain about dates of different records, whose time zones can differ: a morning in Tokyo is the evening of the
 * day before in New York. Days are in order only if a whole day lies between them.
 *
 * <p>Dates without a day are compared as {@link Dates} does. Times of day state their zone, or are read in all zones.
 */
final class InAnyZone {
    private static final Pattern DAY = Pattern.compile("\\d-\\d\\d-\\d\\d");

    private InAnyZone() {}

    static boolean certainlyBefore(Optional<Edtf> earlier, Optional<Edtf> later) {
        return Dates.certainlyBefore(earlier, later) && !isDayBefore(earlier.get(), later.get());
    }

    static boolean doubtfullyBefore(Optional<Edtf> earlier, Optional<Edtf> later) {
        return Dates.doubtfullyBefore(earlier, later) && !isDayBefore(earlier.get(), later.get());
    }

    static boolean certainlyApart(Edtf one, Edtf other) {
        return Dates.certainlyApart(one, other) && !isDayBefore(one, other) && !isDayBefore(other, one);
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

    /** Whether a date lies within a period, and on neither its first nor its last day. */
    static boolean certainlyWithin(Edtf date, Edtf period) {
        return date.isWithin(period) == Certainty.YES
                && !(haveDays(date, period)
                        && (isSame(date.earliest(), period.earliest()) || isSame(date.latest(), period.latest())));
    }

    private static boolean isSame(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isPresent() && one.equals(other);
    }

    /** Whether the last day of a date is the day before the first day of another. */
    private static boolean isDayBefore(Edtf earlier, Edtf later) {
        Optional<LocalDate> last = earlier.latest();
        Optional<LocalDate> first = later.earliest();
        return last.isPresent()
                && first.isPresent()
                && last.get().toEpochDay() + 1 == first.get().toEpochDay()
                && haveDays(earlier, later);
    }

    /** Whether at least one of two dates is stated to the day, and neither to the time of day. */
    private static boolean haveDays(Edtf one, Edtf other) {
        String text = one + " " + other;
        return DAY.matcher(text).find() && text.indexOf('T') < 0;
    }
}
