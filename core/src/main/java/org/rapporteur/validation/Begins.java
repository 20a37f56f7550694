package org.rapporteur.validation;

import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.time.Edtf;

/**
 * The days on which a period can begin, inclusive. A year or a month can begin on any of its days, because a source that
 * states only the year does not state that it was the whole year.
 *
 * @param first the first day, {@code LocalDate.MIN} if there is none
 * @param last the last day
 */
record Begins(LocalDate first, LocalDate last) {
    /** Returns the days; empty if the source doubts them, or the period is one of several. */
    static Optional<Begins> of(Optional<Edtf> period) {
        return period.filter(span -> !span.isSet() && !span.isUncertain() && !span.isApproximate())
                .flatMap(Begins::ofPlain);
    }

    private static Optional<Begins> ofPlain(Edtf period) {
        String text = period.toString();
        int slash = text.indexOf('/');
        boolean stated = slash != 0 && !text.startsWith("../");
        Edtf start = slash < 0 || !stated ? period : Edtf.parse(text.substring(0, slash));
        Optional<LocalDate> first = stated ? start.earliest() : Optional.of(LocalDate.MIN);
        return first.isPresent() && start.latest().isPresent()
                ? Optional.of(new Begins(first.get(), start.latest().get()))
                : Optional.empty();
    }

    /** Whether this begins before another in every time zone. Years and months are compared as they stand. */
    boolean isBefore(Begins other) {
        int zones = isDay() || other.isDay() ? 1 : 0;
        return last.toEpochDay() + zones < other.first.toEpochDay();
    }

    /** Returns the days on which either can begin, and those between. */
    Begins and(Begins other) {
        return new Begins(
                first.isBefore(other.first) ? first : other.first, last.isAfter(other.last) ? last : other.last);
    }

    private boolean isDay() {
        return first.equals(last);
    }
}
