package org.rapporteur.dossier.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.Edtf;

/**
 * The days on which a period can begin and end, inclusive.
 *
 * @param startFirst the first day on which it can begin, {@code LocalDate.MIN} if there is none
 * @param startLast the last day on which it can begin, {@code LocalDate.MAX} if there is none
 * @param endFirst the first day on which it can end, {@code LocalDate.MAX} if it is open
 * @param endLast the last day on which it can end, {@code LocalDate.MAX} if there is none
 */
record Span(LocalDate startFirst, LocalDate startLast, LocalDate endFirst, LocalDate endLast) {
    private static final String OPEN = "..";

    /**
     * Returns the days of the latest of several dates, where a time of day is the day as written; null if there is none, or
     * the source doubts one.
     */
    static @Nullable Span of(List<Edtf> dates) {
        if (dates.isEmpty() || dates.stream().anyMatch(When::isDoubted)) {
            return null;
        }
        if (dates.size() == 1) {
            return of(dates.get(0));
        }
        LocalDate first = LocalDate.MIN;
        LocalDate last = LocalDate.MIN;
        for (Edtf date : dates) {
            first = later(first, date.earliest().orElse(LocalDate.MIN));
            last = later(last, date.latest().orElse(LocalDate.MAX));
        }
        return new Span(first, last, first, last);
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static Span of(Edtf date) {
        if (!date.isInterval()) {
            LocalDate first = date.earliest().orElse(LocalDate.MIN);
            LocalDate last = date.latest().orElse(LocalDate.MAX);
            return new Span(first, last, first, last);
        }
        String[] ends = date.toString().split("/", -1);
        Optional<Edtf> start = part(ends[0]);
        Optional<Edtf> end = part(ends[1]);
        LocalDate startFirst = start.flatMap(Edtf::earliest).orElse(LocalDate.MIN);
        return new Span(
                startFirst,
                ends[0].equals(OPEN)
                        ? LocalDate.MIN
                        : start.flatMap(Edtf::latest).orElse(LocalDate.MAX),
                ends[1].equals(OPEN)
                        ? LocalDate.MAX
                        : end.flatMap(Edtf::earliest).orElse(startFirst),
                end.flatMap(Edtf::latest).orElse(LocalDate.MAX));
    }

    private static Optional<Edtf> part(String text) {
        return text.isEmpty() || text.equals(OPEN) ? Optional.empty() : Optional.of(Edtf.parse(text));
    }

    /** Returns whether this certainly begins before another begins, and ends before it ends. */
    boolean isBefore(Span other) {
        return startLast.isBefore(other.startFirst) && endLast.isBefore(other.endFirst);
    }
}
