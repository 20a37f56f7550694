package org.rapporteur.time;

import java.time.LocalDate;
import java.time.Year;

/**
 * A date with unspecified digits, and the dates that match it.
 *
 * <p>The mask means one of its matches. They are found by walking the calendar, over at most some ten thousand years,
 * so that no list of them is ever made.
 */
final class Mask {
    static final long NONE = Long.MAX_VALUE;

    private final boolean negative;
    private final String year;
    private final String month;
    private final String day;
    private final int division;
    private final int months;
    private final int days;
    private final int lowYear;
    private final int highYear;

    /** The parts as written, with {@code X} for an unspecified digit; month and day are empty if there is none. */
    Mask(boolean negative, String year, String month, String day) {
        this.negative = negative;
        this.year = year;
        this.month = month;
        this.day = day;
        int number = month.isEmpty() || isMasked(month) ? 0 : Integer.parseInt(month);
        this.division = Divisions.isDivision(number) ? number : 0;
        this.months = matching(month, 12);
        this.days = matching(day, 31);
        int low = Integer.parseInt(year.replace('X', '0'));
        int high = Integer.parseInt(year.replace('X', '9'));
        // There is no year -0000, so the latest year before 0000 is -0001.
        this.lowYear = negative ? -high : low;
        this.highYear = negative ? -Math.max(low, 1) : high;
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
        return lowYear;
    }

    int highYear() {
        return highYear;
    }

    boolean isDivision() {
        return division != 0;
    }

    boolean hasMonths() {
        return months != 0;
    }

    /** The number of days in the longest month that matches, in any matching year. */
    int longestMonth() {
        int longest = 0;
        for (int m = 1; m <= 12; m++) {
            if (has(months, m)) {
                longest = Math.max(longest, m == 2 && !matchesLeapYear() ? 28 : Days.longest(m));
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
        return startOfMatchEndingFrom(Days.of(lowYear, 1, 1));
    }

    /** The first day of the last match, or {@link #NONE}. */
    long lastStart() {
        for (int y = highYear; y >= lowYear; y--) {
            long start = matchesYear(y) ? matchInYear(y, -Days.FAR) : NONE;
            if (start != NONE) {
                for (long next = start; next != NONE; next = matchInYear(y, end(start) + 1)) {
                    start = next;
                }
                return start;
            }
        }
        return NONE;
    }

    /** The first day of the first match that does not end before the given day, or {@link #NONE}. */
    long startOfMatchEndingFrom(long day) {
        // A winter belongs to the year before the one in which it ends.
        int from = Math.max(lowYear, LocalDate.ofEpochDay(day).getYear() - 1);
        for (int y = from; y <= highYear; y++) {
            long start = matchesYear(y) ? matchInYear(y, day) : NONE;
            if (start != NONE) {
                return start;
            }
        }
        return NONE;
    }

    /** The last day of the match that begins on the given day. */
    long end(long start) {
        if (!day.isEmpty()) {
            return start;
        }
        LocalDate date = LocalDate.ofEpochDay(start);
        if (division != 0) {
            return Divisions.end(date.getYear(), division);
        }
        return start + (month.isEmpty() ? date.lengthOfYear() : date.lengthOfMonth()) - 1;
    }

    /** The mask as written, without qualifiers. */
    @Override
    public String toString() {
        return (negative ? "-" : "") + year + (month.isEmpty() ? "" : "-" + month) + (day.isEmpty() ? "" : "-" + day);
    }

    private long matchInYear(int y, long from) {
        if (division != 0) {
            return Divisions.end(y, division) >= from ? Divisions.start(y, division) : NONE;
        }
        if (month.isEmpty()) {
            return Days.of(y, 12, 31) >= from ? Days.of(y, 1, 1) : NONE;
        }
        for (int m = 1; m <= 12; m++) {
            if (has(months, m)) {
                long start = Days.of(y, m, 1);
                int length = Days.lengthOfMonth(y, m);
                if (start + length > from) {
                    if (day.isEmpty()) {
                        return start;
                    }
                    for (int d = (int) Math.max(1, from - start + 1); d <= length; d++) {
                        if (has(days, d)) {
                            return start + d - 1;
                        }
                    }
                }
            }
        }
        return NONE;
    }

    private boolean matchesLeapYear() {
        for (int y = lowYear; y <= highYear; y++) {
            if (Year.isLeap(y) && matchesYear(y)) {
                return true;
            }
        }
        return false;
    }

    private boolean matchesYear(int y) {
        int rest = Math.abs(y);
        for (int i = year.length() - 1; i >= 0; i--, rest /= 10) {
            if (year.charAt(i) != 'X' && year.charAt(i) - '0' != rest % 10) {
                return false;
            }
        }
        return true;
    }

    static boolean isMasked(String part) {
        return part.indexOf('X') >= 0;
    }

    /** One bit for each number from 1 to the highest whose two digits match. */
    private static int matching(String pattern, int highest) {
        int bits = 0;
        for (int n = 1; n <= highest && !pattern.isEmpty(); n++) {
            if (matches(pattern.charAt(0), n / 10) && matches(pattern.charAt(1), n % 10)) {
                bits |= 1 << n;
            }
        }
        return bits;
    }

    private static boolean matches(char pattern, int digit) {
        return pattern == 'X' || pattern - '0' == digit;
    }

    private static boolean has(int bits, int number) {
        return (bits >> number & 1) != 0;
    }
}
