package org.rapporteur.time;

/**
 * The dates that most texts are: {@code YYYY}, {@code YYYY-MM} and {@code YYYY-MM-DD}. They are parsed without creating
 * an object, and packed into one number whose order is that of the calendar.
 */
final class PlainDate {
    /** Returned by {@link #parse} for any other text, which may still be a date. */
    static final int NONE = -1;

    private PlainDate() {}

    static int parse(String text) {
        return parse(text, 0, text.length());
    }

    /** Parses part of a text. */
    static int parse(String text, int start, int end) {
        int length = end - start;
        if (length != 4 && length != 7 && length != 10) {
            return NONE;
        }
        int century = two(text, start);
        int year = two(text, start + 2);
        int month = length > 4 && text.charAt(start + 4) == '-' ? two(text, start + 5) : 0;
        int day = length > 7 && text.charAt(start + 7) == '-' ? two(text, start + 8) : 0;
        // Each is negative if it is not two digits.
        if ((century | year | month | day) < 0) {
            return NONE;
        }
        year += 100 * century;
        if (length > 4 && (month < 1 || month > 12)) {
            return NONE;
        }
        if (length > 7 && (day < 1 || day > 28 && day > Days.lengthOfMonth(year, month))) {
            return NONE;
        }
        return year << 9 | month << 5 | day;
    }

    static boolean isDay(int packed) {
        return day(packed) != 0;
    }

    static DateNode node(int packed) {
        return DateNode.of(year(packed), month(packed), day(packed));
    }

    /** Equals the first day of the corresponding node, without creating one, because lists are sorted by it. */
    static long first(int packed) {
        return Days.of(year(packed), Math.max(1, month(packed)), Math.max(1, day(packed)));
    }

    static long last(int packed) {
        if (isDay(packed)) {
            return first(packed);
        }
        int month = month(packed) == 0 ? 12 : month(packed);
        return Days.of(year(packed), month, Days.lengthOfMonth(year(packed), month));
    }

    private static int year(int packed) {
        return packed >> 9;
    }

    private static int month(int packed) {
        return packed >> 5 & 15;
    }

    private static int day(int packed) {
        return packed & 31;
    }

    private static int two(String text, int at) {
        int tens = text.charAt(at) - '0';
        int units = text.charAt(at + 1) - '0';
        return tens < 0 || tens > 9 || units < 0 || units > 9 ? NONE : 10 * tens + units;
    }
}
