package org.rapporteur.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unit of the calendar next to a date, at the date's own precision: the day, month, season or year before or
 * after it.
 */
final class Neighbour {
    private Neighbour() {}

    /**
     * The neighbour, or null where the date has none: where it is masked, where its parts are qualified differently,
     * where only some digits are significant, and at the edge of what the notation writes.
     *
     * @param step 1 for the unit after, -1 for the one before
     */
    static @Nullable DateNode of(DateNode date, int step) {
        int qualifier = date.wholeQualifier();
        if (date.mask().isPresent() || date.significant() != 0 || date.wide().isPresent() || qualifier < 0) {
            return null;
        }
        DateNode plain = plain(date, step);
        if (plain == null) {
            return null;
        }
        int qualifiers = Qualifiers.upTo(plain.parts() - 1, qualifier);
        return new DateNode(
                plain.year(),
                0,
                plain.month(),
                plain.day(),
                qualifiers,
                plain.level(),
                Optional.empty(),
                Optional.empty());
    }

    private static @Nullable DateNode plain(DateNode date, int step) {
        long year = date.year();
        int month = date.month();
        if (month == 0) {
            return DateNode.of(year + step, 0, 0);
        }
        if (date.isDivision()) {
            int first = Divisions.firstOfGroup(month);
            int size = Divisions.sizeOfGroup(month);
            month += step;
            // The southern spring and summer begin in the year's second half, after its autumn and winter.
            int firstInYear = first == 29 ? 31 : first;
            if (step > 0 && date.month() == last(firstInYear, first, size)) {
                year++;
            } else if (step < 0 && date.month() == firstInYear) {
                year--;
            }
            return isWritten(year) ? DateNode.of(year, first + Math.floorMod(month - first, size), 0) : null;
        }
        LocalDate at = LocalDate.of((int) year, month, Math.max(1, date.day()));
        LocalDate next = date.day() == 0 ? at.plusMonths(step) : at.plusDays(step);
        return isWritten(next.getYear())
                ? DateNode.of(next.getYear(), next.getMonthValue(), date.day() == 0 ? 0 : next.getDayOfMonth())
                : null;
    }

    /** The number of the division that ends a year which begins with that one. */
    private static int last(int firstInYear, int first, int size) {
        return first + Math.floorMod(firstInYear - first - 1, size);
    }

    /** Whether months and days of that year can be written, which takes a year of four digits. */
    private static boolean isWritten(long year) {
        return Math.abs(year) <= 9999;
    }
}
