package org.rapporteur.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The unit of the calendar next to a date, at the precision of the date: the previous or next day, month, season or
 * year.
 */
final class Neighbour {
    private Neighbour() {}

    /**
     * Returns the neighbour; null for a date that is masked, has parts with different qualifiers, has only some
     * significant digits, or is at the edge of what the notation can write.
     *
     * @param step 1 for the next unit, -1 for the previous one
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
            // The southern spring and summer begin in the second half of the year, after its autumn and winter.
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

    /** The number of the last division of a year that begins with the given one. */
    private static int last(int firstInYear, int first, int size) {
        return first + Math.floorMod(firstInYear - first - 1, size);
    }

    /** Whether months and days of the year can be written, which requires a year of four digits. */
    private static boolean isWritten(long year) {
        return Math.abs(year) <= 9999;
    }
}
