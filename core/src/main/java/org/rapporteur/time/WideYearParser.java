package org.rapporteur.time;

import java.util.Optional;

/** Parses what years can have beyond four digits: more digits, an exponent, a number of significant digits. */
final class WideYearParser {
    private static final int CALENDAR_DIGITS = 4;
    private static final int COUNTED_DIGITS = 17;

    private final Cursor in;

    WideYearParser(Cursor in) {
        this.in = in;
    }

    /** Parses a year from after the {@code Y}. */
    DateNode parse(DateParser date) {
        int from = in.at;
        boolean negative = in.skip('-');
        int digitsAt = in.at;
        long value = number("a digit 1 to 9");
        long digits = (long) in.at - digitsAt;
        int level = 1;
        if (in.skip('E')) {
            int exponentAt = in.at;
            long exponent = number("an exponent from 1");
            digits += exponent;
            if (digits <= CALENDAR_DIGITS) {
                throw in.refuse(exponentAt, "an exponent that makes the year longer than four digits");
            }
            for (long i = 0; i < exponent && value < DateNode.TOO_WIDE; i++) {
                value *= 10;
            }
            level = 2;
        } else if (digits <= CALENDAR_DIGITS) {
            throw in.refuse("a year of more than four digits");
        }
        boolean countable = digits <= COUNTED_DIGITS;
        String written = in.text.substring(from, in.at);
        long year = countable ? value : DateNode.TOO_WIDE;
        int significant = significant(digits);
        return date.wide(
                negative ? -year : year,
                significant,
                significant == 0 ? level : 2,
                countable ? Optional.empty() : Optional.of(written));
    }

    /** Parses from the {@code S} after a year of four digits. */
    DateNode parseSignificant(DateParser date, long year) {
        int significant = significant(Long.toString(Math.abs(year)).length());
        return date.wide(year, significant, 2, Optional.empty());
    }

    /** The number of significant digits, out of the given number; 0 if the text does not state it. */
    private int significant(long digits) {
        if (!in.skip('S')) {
            return 0;
        }
        String expected = "a number of significant digits from 1 to " + digits;
        int from = in.at;
        long significant = number(expected);
        if (significant > digits) {
            throw in.refuse(from, expected);
        }
        return (int) Math.min(significant, Integer.MAX_VALUE);
    }

    /** Reads a positive number without leading zeros; one that is too wide stops growing. */
    private long number(String expected) {
        if (!in.atDigit() || in.peek() == '0') {
            throw in.refuse(expected);
        }
        long value = 0;
        for (; in.atDigit(); in.at++) {
            value = Math.min(10 * value + in.peek() - '0', DateNode.TOO_WIDE);
        }
        return value;
    }
}
