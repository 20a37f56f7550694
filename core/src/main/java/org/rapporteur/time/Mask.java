package org.rapporteur.time;

import java.time.LocalDate;
import java.util.List;

/**
 * A date with unspecified digits, and the dates that match it. The mask means one of its matches.
 *
 * <p>No list of the matches is made, and their days are found without a walk over the years between: see
 * {@link MatchingDays}.
 */
final class Mask {
    static final long NONE = MatchingDays.NONE;

    private static final int MONTHS = 12;

    private final boolean negative;
    private final String year;
    private final String month;
    private final String day;
    private final int division;
    private final Years years;

    /** The days of all matches: two sets if matches of a division can reach into the next year. */
    private final List<MatchingDays> covered;

    /** The parts as written, with {@code X} for an unspecified digit; month and day are empty if there is none. */
    Mask(boolean negative, String year, String month, String day) {
        this(negative, year, month, day, division(month));
    }

    private Mask(boolean negative, String year, String month, String day, int division) {
        this.negative = negative;
        this.year = year;
        this.month = month;
        this.day = day;
        this.division = division;
        this.years = Years.of(negative, year);
        this.covered = division != 0 ? covered(years, division) : List.of(covered(years, month, day));
    }

    private static int division(String month) {
        int number = month.isEmpty() || isMasked(month) ? 0 : Integer.parseInt(month);
        return Divisions.isDivision(number) ? number : 0;
    }

    private static MatchingDays covered(Years years, String month, String day) {
        return new MatchingDays(years, 0, matching(month, MONTHS), matching(day, 31));
    }

    private static List<MatchingDays> covered(Years years, int division) {
        int first = Divisions.firstMonth(division);
        int last = first + Divisions.months(division) - 1;
        MatchingDays inYear = new MatchingDays(years, 0, months(first, Math.min(last, MONTHS)), MatchingDays.ALL);
        return last <= MONTHS
                ? List.of(inYear)
                : List.of(inYear, new MatchingDays(years, 1, months(1, last - MONTHS), MatchingDays.ALL));
    }

    /** Returns the mask with another division of the year. */
    Mask withDivision(int other) {
        return new Mask(negative, year, month, day, other);
    }

    boolean negative() {
        return negative;
    }

    String year() {
        return year;
    }

    String month() {
        return month;
    }

    String day() {
        return day;
    }

    int lowYear() {
        return years.from(-9999);
    }

    int highYear() {
        return years.upTo(9999);
    }

    /** The number of the division of the year, or 0. */
    int division() {
        return division;
    }

    boolean hasMonths() {
        return matching(month, MONTHS) != 0;
    }

    /** The number of days in the longest month that matches, in any matching year. */
    int longestMonth() {
        int longest = 0;
        int months = matching(month, MONTHS);
        boolean leap = MatchingDays.leapDays(years).first() != NONE;
        for (int m = 1; m <= MONTHS; m++) {
            if ((months >> m & 1) != 0) {
                longest = Math.max(longest, m == 2 && !leap ? 28 : Days.longest(m));
            }
        }
        return longest;
    }

    /** The maximum length of a match, in days. */
    int longestMatch() {
        if (!day.isEmpty()) {
            return 1;
        }
        return division != 0 ? 184 : month.isEmpty() ? 366 : 31;
    }

    /** The first day of the first match, or {@link #NONE} if no date matches. */
    long first() {
        return covered.get(0).first();
    }

    /** The last day of the last match, or {@link #NONE}. */
    long last() {
        return covered.get(covered.size() - 1).last();
    }

    /** The first day of the last match. */
    long lastStart() {
        if (division != 0) {
            return Divisions.start(highYear(), division);
        }
        LocalDate last = LocalDate.ofEpochDay(last());
        return (day.isEmpty() ? month.isEmpty() ? last.withDayOfYear(1) : last.withDayOfMonth(1) : last).toEpochDay();
    }

    /** The last day of the first match. */
    long firstEnd() {
        if (division != 0) {
            return Divisions.end(lowYear(), division);
        }
        LocalDate first = LocalDate.ofEpochDay(first());
        int length = day.isEmpty() ? month.isEmpty() ? first.lengthOfYear() : first.lengthOfMonth() : 1;
        return first.toEpochDay() + length - 1;
    }

    /** Whether some match has a day from one day to another, inclusive. */
    boolean hasDay(long from, long to) {
        for (MatchingDays days : covered) {
            if (days.from(from) <= to) {
                return true;
            }
        }
        return false;
    }

    /** Whether some match has a day in common with a match of another mask, from one day to another, inclusive. */
    boolean meets(Mask other, long from, long to) {
        for (MatchingDays days : covered) {
            for (MatchingDays others : other.covered) {
                if (days.meets(others, from, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The mask as written, without qualifiers. */
    @Override
    public String toString() {
        return (negative ? "-" : "") + year + (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day);
    }

    static boolean isMasked(String part) {
        return part.indexOf('X') >= 0;
    }

    private static int months(int first, int last) {
        return (2 << last) - (1 << first);
    }

    /** One bit for each number from 1 to the highest whose two digits match; all bits if there are no digits. */
    private static int matching(String pattern, int highest) {
        if (pattern.isEmpty()) {
            return MatchingDays.ALL;
        }
        int bits = 0;
        for (int n = 1; n <= highest; n++) {
            if (matches(pattern.charAt(0), n / 10) && matches(pattern.charAt(1), n % 10)) {
                bits |= 1 << n;
            }
        }
        return bits;
    }

    private static boolean matches(char pattern, int digit) {
        return pattern == 'X' || pattern - '0' == digit;
    }
}
