package org.rapporteur.time;

import java.time.LocalDate;

/**
 * Days of the calendar of which year, month and day each match a set.
 *
 * @param lag 1 for days in the year after the one that matches, as the end of a winter has; otherwise 0
 * @param months a bit for each month
 * @param days a bit for each day of a month
 */
record MatchingDays(Years years, int lag, int months, int days) {
    static final long NONE = Long.MAX_VALUE;
    static final int ALL = -1;

    private static final long FIRST = Days.of(-10_000, 1, 1);
    private static final long LAST = Days.of(10_000, 12, 31);
    private static final int FEBRUARY = 1 << 2;
    private static final int LEAP_DAY = 1 << 29;

    /** The leap days of years. */
    static MatchingDays leapDays(Years years) {
        return new MatchingDays(years, 0, FEBRUARY, LEAP_DAY);
    }

    /** Whether a day from one day to another, inclusive, is in both. */
    boolean meets(MatchingDays other, long from, long to) {
        int bothMonths = months & other.months;
        int bothDays = days & other.days;
        if (bothMonths == 0 || bothDays == 0) {
            return false;
        }
        if (lag == other.lag) {
            return new MatchingDays(years.and(other.years), lag, bothMonths, bothDays).from(from) <= to;
        }
        // The year of the one with a lag is the year before.
        for (Years both : lag == 0 ? years.following(other.years) : other.years.following(years)) {
            if (new MatchingDays(both, 0, bothMonths, bothDays).from(from) <= to) {
                return true;
            }
        }
        return false;
    }

    /** Returns the first of the days, or {@link #NONE}. */
    long first() {
        return from(FIRST);
    }

    /** Returns the first of the days that is not before the given day, or {@link #NONE}. */
    long from(long day) {
        if (day > LAST || isImpossible()) {
            return NONE;
        }
        long start = Math.max(day, FIRST);
        // At most some hundred years are tried, those between two leap years that match.
        int year = years.from(LocalDate.ofEpochDay(start).getYear() - lag);
        while (year != Years.NONE) {
            long found = inYear(year + lag, start);
            if (found != NONE) {
                return found;
            }
            year = years.from(year + 1);
        }
        return NONE;
    }

    /** Returns the last of the days, or {@link #NONE}. */
    long last() {
        if (isImpossible()) {
            return NONE;
        }
        int year = years.upTo(9999);
        while (year != Years.NONE) {
            long found = lastInYear(year + lag);
            if (found != NONE) {
                return found;
            }
            year = years.upTo(year - 1);
        }
        return NONE;
    }

    /** Whether no year has such a day, or only leap years, of which none match. */
    private boolean isImpossible() {
        for (int month = firstOf(months, 1, 12); month != 0; month = firstOf(months, month + 1, 12)) {
            if (firstOf(days, 1, month == 2 ? 28 : Days.longest(month)) != 0) {
                return false;
            }
        }
        return (months & FEBRUARY) == 0 || (days & LEAP_DAY) == 0 || !years.mayBeLeap();
    }

    private long inYear(int year, long from) {
        for (int month = firstOf(months, 1, 12); month != 0; month = firstOf(months, month + 1, 12)) {
            long start = Days.of(year, month, 1);
            int earliest = (int) Math.min(Math.max(1, from - start + 1), 32);
            int day = firstOf(days, earliest, Days.lengthOfMonth(year, month));
            if (day != 0) {
                return start + day - 1;
            }
        }
        return NONE;
    }

    private long lastInYear(int year) {
        for (int month = lastOf(months, 12); month != 0; month = lastOf(months, month - 1)) {
            int day = lastOf(days, Days.lengthOfMonth(year, month));
            if (day != 0) {
                return Days.of(year, month, day);
            }
        }
        return NONE;
    }

    /** The first number in a range that has a bit, or 0. */
    private static int firstOf(int bits, int from, int to) {
        if (from > to) {
            return 0;
        }
        int first = Integer.numberOfTrailingZeros(bits & -1 << from);
        return first > to ? 0 : first;
    }

    /** The last number from 1 that has a bit, or 0. */
    private static int lastOf(int bits, int to) {
        int upTo = bits & -1 >>> 31 - to & -2;
        return upTo == 0 ? 0 : 31 - Integer.numberOfLeadingZeros(upTo);
    }
}
