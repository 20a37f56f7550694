package org.rapporteur.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.time.Edtf;

/**
 * The days that a period covers for every reading of its ends, inclusive.
 *
 * <p>An end that is not a day may be any day of its month or year, and is read so that the period is shortest. So a
 * holder in {@code 2019/2022} and a successor in {@code 2022/2024} did not hold an office at the same time.
 *
 * @param first the first day, {@code LocalDate.MIN} if the start is open
 * @param last the last day, {@code LocalDate.MAX} if the end is open
 */
record CertainDays(LocalDate first, LocalDate last) {
    private static final String OPEN = "..";

    /** Returns the certain days; empty if there are none. */
    static Optional<CertainDays> of(Optional<Edtf> period) {
        return period.filter(span -> !span.isSet() && !span.isUncertain() && !span.isApproximate())
                .flatMap(CertainDays::ofPlain);
    }

    private static Optional<CertainDays> ofPlain(Edtf period) {
        String[] ends = period.toString().split("/", -1);
        Optional<LocalDate> first = start(ends[0]);
        Optional<LocalDate> last = end(ends[ends.length - 1]);
        return first.isPresent() && last.isPresent() && !last.get().isBefore(first.get())
                ? Optional.of(new CertainDays(first.get(), last.get()))
                : Optional.empty();
    }

    private static Optional<LocalDate> start(String end) {
        if (end.equals(OPEN)) {
            return Optional.of(LocalDate.MIN);
        }
        return end.isEmpty() ? Optional.empty() : Edtf.parse(end).latest();
    }

    private static Optional<LocalDate> end(String end) {
        if (end.equals(OPEN)) {
            return Optional.of(LocalDate.MAX);
        }
        return end.isEmpty() ? Optional.empty() : Edtf.parse(end).earliest();
    }

    /**
     * Whether two periods share more than two days: an office can be handed over, or a stage can end, within a day, and
     * that day can have two dates in different time zones.
     */
    boolean clashesWith(CertainDays other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        return from.toEpochDay() + 1 < to.toEpochDay();
    }
}
