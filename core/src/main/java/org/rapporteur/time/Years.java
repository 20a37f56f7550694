package org.rapporteur.time;

import java.util.ArrayList;
import java.util.List;

/**
 * The years that match four digits, some of them unspecified: a set of digits for each place. The next match is found
 * digit by digit, without a walk over the years between.
 *
 * <p>A year is counted from 0000, or from -9999 if negative, so that numbers rise with time on both sides.
 *
 * @param digits ten bits for each place, the units lowest
 */
record Years(boolean negative, long digits) {
    static final int NONE = Integer.MIN_VALUE;

    private static final int PLACES = 4;
    private static final int LARGEST = 9999;
    private static final int ANY = 0b11_1111_1111;

    static Years of(boolean negative, String pattern) {
        long digits = 0;
        for (int i = 0; i < PLACES; i++) {
            char c = pattern.charAt(i);
            int digit = negative ? 9 - (c - '0') : c - '0';
            digits = digits << 10 | (c == 'X' ? ANY : 1 << digit);
        }
        return new Years(negative, digits);
    }

    /** Returns the first match that is not before the year, or {@link #NONE}. */
    int from(int year) {
        int found = next(digits, Math.max(0, number(year)));
        return found > last() ? NONE : year(found);
    }

    /** Returns the last match that is not after the year, or {@link #NONE}. */
    int upTo(int year) {
        int found = next(mirrored(), Math.max(0, LARGEST - Math.min(last(), number(year))));
        return found > LARGEST ? NONE : year(LARGEST - found);
    }

    /** The years that match both. */
    Years and(Years other) {
        return new Years(negative, negative == other.negative ? digits & other.digits : 0);
    }

    /** The matches that follow a match of another pattern by one year, as patterns that each hold some of them. */
    List<Years> following(Years other) {
        if (negative != other.negative) {
            boolean zeroFollows = !negative && from(0) == 0 && other.upTo(-1) == -1;
            return zeroFollows ? List.of(of(false, "0000")) : List.of();
        }
        List<Years> following = new ArrayList<>(PLACES);
        long ending = 0;
        for (int place = 0; place < PLACES; place++) {
            int raised = digit(digits, place) & digit(other.digits, place) << 1;
            long same = (digits & other.digits) >>> 10 * place + 10 << 10 * place + 10;
            following.add(new Years(negative, same | (long) raised << 10 * place | ending));
            // To raise a higher place, this one turns from 9 to 0.
            if ((digit(digits, place) & 1) == 0 || digit(other.digits, place) >> 9 == 0) {
                break;
            }
            ending |= 1L << 10 * place;
        }
        return following;
    }

    /** Whether the last two digits allow a leap year. */
    boolean mayBeLeap() {
        for (int ending = 0; ending < 100; ending += 4) {
            int number = negative ? 99 - ending : ending;
            if (has(digits, 0, number % 10) && has(digits, 1, number / 10)) {
                return true;
            }
        }
        return false;
    }

    private int year(int number) {
        return negative ? number - LARGEST : number;
    }

    private int number(int year) {
        return negative ? year + LARGEST : year;
    }

    /** There is no year -0000. */
    private int last() {
        return negative ? LARGEST - 1 : LARGEST;
    }

    /** Returns the smallest number from the given one that has only such digits, or one that is too large. */
    private static int next(long digits, int from) {
        if (from > LARGEST || isEmpty(digits)) {
            return LARGEST + 1;
        }
        if (isPrefix(digits, from, 0)) {
            return from;
        }
        int unit = 1;
        for (int place = 0; place < PLACES; place++, unit *= 10) {
            int higher = digit(digits, place) & -2 << from / unit % 10;
            int prefix = from / unit / 10;
            if (higher != 0 && isPrefix(digits, prefix, place + 1)) {
                return (10 * prefix + Integer.numberOfTrailingZeros(higher)) * unit + smallest(digits, place);
            }
        }
        return LARGEST + 1;
    }

    /** The digits of the numbers that add up to 9999 with those of this set. */
    private long mirrored() {
        long mirrored = 0;
        for (int place = PLACES - 1; place >= 0; place--) {
            mirrored = mirrored << 10 | Integer.reverse(digit(digits, place)) >>> 22;
        }
        return mirrored;
    }

    private static boolean isEmpty(long digits) {
        for (int place = 0; place < PLACES; place++) {
            if (digit(digits, place) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether the number has such digits in the places from the given one up. */
    private static boolean isPrefix(long digits, int number, int from) {
        int rest = number;
        for (int place = from; place < PLACES; place++, rest /= 10) {
            if (!has(digits, place, rest % 10)) {
                return false;
            }
        }
        return true;
    }

    /** The smallest number below a place. */
    private static int smallest(long digits, int below) {
        int number = 0;
        for (int place = below - 1; place >= 0; place--) {
            number = 10 * number + Integer.numberOfTrailingZeros(digit(digits, place));
        }
        return number;
    }

    private static int digit(long digits, int place) {
        return (int) (digits >>> 10 * place) & ANY;
    }

    private static boolean has(long digits, int place, int digit) {
        return (digit(digits, place) >> digit & 1) != 0;
    }
}
