package org.rapporteur.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/**
 * Days counted from 1970-01-01, as {@link LocalDate#toEpochDay()} counts them.
 *
 * <p>Two ranges lie outside the days that {@code LocalDate} supports, and never leave the package as dates:
 * {@link #FAR} means that there is no end, and numbers between {@link #LAST} and {@code FAR} (or their mirror images)
 * are days of years that are too wide for computation.
 */
final class Days {
    static final long FIRST = LocalDate.MIN.toEpochDay();
    static final long LAST = LocalDate.MAX.toEpochDay();
    static final long FAR = 1L << 50;

    /** The number of years after which the calendar repeats. */
    private static final int YEARS_OF_CYCLE = 400;

    private static final long DAYS_OF_CYCLE = 146_097;
    private static final long MARCH_OF_YEAR_0_TO_1970 = 719_468;

    private Days() {}

    /** Returns the date of a day; empty if {@code LocalDate} does not support it. */
    static Optional<LocalDate> date(long day) {
        return day < FIRST || day > LAST ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    /** Returns the number of a day. Years are taken to begin in March, so that a leap day is the last of its year. */
    static long of(int year, int month, int day) {
        long y = month > 2 ? year : year - 1L;
        long cycle = Math.floorDiv(y, YEARS_OF_CYCLE);
        long yearOfCycle = y - YEARS_OF_CYCLE * cycle;
        int monthsSinceMarch = (month + 9) % 12;
        int dayOfYear = (153 * monthsSinceMarch + 2) / 5 + day - 1; // from March on, five months have 153 days
        return DAYS_OF_CYCLE * cycle
                + 365 * yearOfCycle
                + yearOfCycle / 4
                - yearOfCycle / 100
                + dayOfYear
                - MARCH_OF_YEAR_0_TO_1970;
    }

    /** Returns the first day on which the year can begin; if the year is out of range, the first day out of range. */
    static long startOfYear(long year) {
        if (year > Year.MAX_VALUE) {
            return LAST + 1;
        }
        return year < Year.MIN_VALUE ? -FAR + 1 : of((int) year, 1, 1);
    }

    /** Returns the last day on which the year can end. */
    static long endOfYear(long year) {
        if (year > Year.MAX_VALUE) {
            return FAR - 1;
        }
        return year < Year.MIN_VALUE ? FIRST - 1 : of((int) year, 12, 31);
    }

    static int lengthOfMonth(int year, int month) {
        return month == 2 ? (Year.isLeap(year) ? 29 : 28) : longest(month);
    }

    /** Returns the number of days in the month in a leap year. */
    static int longest(int month) {
        return switch (month) {
            case 2 -> 29;
            case 4, 6, 9, 11 -> 30;
            default -> 31;
        };
    }
}
