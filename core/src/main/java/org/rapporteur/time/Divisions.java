package org.rapporteur.time;

/**
 * The divisions of a year other than months, by the numbers in the place of the month: 21 to 41.
 *
 * <p>ISO 8601-2:2019 does not define the bounds of seasons; these are the meteorological ones, in whole months. The
 * bounds of a season without a hemisphere (21 to 24) are those of all its {@link Reading}s together.
 */
final class Divisions {
    static final int FIRST = 21;
    static final int WINTER = 24;
    static final int LAST_OF_LEVEL_1 = 24;
    static final int LAST = 41;

    /** What a winter can mean; it has no number in the notation. */
    static final int JANUARY_AND_FEBRUARY = 42;

    private Divisions() {}

    static boolean isDivision(int number) {
        return number >= FIRST && number <= LAST;
    }

    static long start(int year, int division) {
        return Days.of(year, firstMonth(division), 1);
    }

    static long end(int year, int division) {
        int next = firstMonth(division) + months(division);
        return next > 12 ? Days.of(year + 1, next - 12, 1) - 1 : Days.of(year, next, 1) - 1;
    }

    /** The key of the phrase for a division, which corresponding divisions share. */
    static String name(int division) {
        if (division < 33) {
            return "season." + (FIRST + (division - FIRST) % 4);
        }
        return "division." + division;
    }

    /** The unit of a division, in words. */
    static String unit(int division) {
        return division < 33 ? "a season" : division < 37 ? "a quarter" : division < 40 ? "a third" : "a half";
    }

    /** The lowest number in the group of divisions that divide a year the same way. */
    static int firstOfGroup(int division) {
        if (division < 33) {
            return division - (division - FIRST) % 4;
        }
        return division < 37 ? 33 : division < 40 ? 37 : 40;
    }

    static int sizeOfGroup(int division) {
        return division < 37 ? 4 : division < 40 ? 3 : 2;
    }

    /** Whether the division is a season of which the hemisphere is not stated. */
    static boolean isSeasonal(int division) {
        return division >= FIRST && division <= LAST_OF_LEVEL_1;
    }

    /** The number of months, of which the last can be in the next year. */
    static int months(int division) {
        return switch (division) {
            case 21, 22, 23 -> 9;
            case WINTER -> 14;
            case JANUARY_AND_FEBRUARY -> 2;
            default -> division < 37 ? 3 : division < 40 ? 4 : 6;
        };
    }

    static int firstMonth(int division) {
        return switch (division) {
            case 21, 23 -> 3;
            case 22 -> 6;
            case WINTER, JANUARY_AND_FEBRUARY -> 1;
            case 25, 26, 27, 28 -> 3 * (division - 24);
            case 29 -> 9;
            case 30 -> 12;
            case 31 -> 3;
            case 32 -> 6;
            default -> 1 + (division - firstOfGroup(division)) * months(division);
        };
    }
}
