package org.rapporteur.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.time.Edtf;

/**
 * The days that a period covers whatever its ends mean, both inclusive.
 *
 * <p>One who held an office in {@code 2019/2022} and a successor in {@code 2022/2024} did not hold it together: an end
 * that is no day may be any day of its month or year, here the one that makes the period shortest.
 *
 * @param first the first day, {@code LocalDate.MIN} where no start is meant
 * @param last the last day, {@code LocalDate.MAX} where no end is meant
 */
record CertainDays(LocalDate first, LocalDate last) {
    private static final String OPEN = "..";

    /** Empty where no day is certain. */
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

    /** Whether two share more than a day: on one day an office can be handed over, or a stage follow another. */
    boolean clashesWith(CertainDays other) {
        LocalDate from = first.isAfter(other.first) ? first : other.first;
        LocalDate to = last.isBefore(other.last) ? last : other.last;
        return from.isBefore(to);
    }
}
