package org.rapporteur.time;

import java.util.Optional;

/**
 * A date of any precision: a year, a month or division of a year, or a day. Its parts may be qualified, and its digits
 * masked.
 *
 * @param year the year, where 0 is 1 BC; {@link #TOO_WIDE} if it does not fit a {@code long}; unused if there is a mask
 * @param significant the number of significant digits of the year, 0 for all
 * @param month 1 to 12, a division 21 to 41, or 0 for none; unused if there is a mask
 * @param day 1 to 31, or 0 for none; unused if there is a mask
 * @param mask the digits, if some are unspecified
 * @param wide the year as written after its {@code Y}, if it is too wide for a {@code long}
 */
record DateNode(
        long year,
        int significant,
        int month,
        int day,
        int qualifiers,
        int level,
        Optional<Mask> mask,
        Optional<String> wide)
        implements Node {

    /** Represents a year with more digits than are counted; ten times this number still fits a {@code long}. */
    static final long TOO_WIDE = 100_000_000_000_000_000L;

    static DateNode of(long year, int month, int day) {
        return new DateNode(
                year, 0, month, day, 0, year < 0 || year > 9999 ? 1 : 0, Optional.empty(), Optional.empty());
    }

    /** The number of parts: 1 for a year, 2 for a month or division, 3 for a day. */
    int parts() {
        if (mask.isPresent()) {
            return mask.get().month().isEmpty() ? 1 : mask.get().day().isEmpty() ? 2 : 3;
        }
        return month == 0 ? 1 : day == 0 ? 2 : 3;
    }

    /** The unit of the date, in words. Neither unspecified or insignificant digits nor a hemisphere change it. */
    String precision() {
        if (isDivision()) {
            return Divisions.unit(division());
        }
        return parts() == 1 ? "a year" : parts() == 2 ? "a month" : "a day";
    }

    /** Whether the date is a single unit of the calendar, so that its first and last day are certain. */
    boolean isExact() {
        return mask.isEmpty() && significant == 0 && first() >= Days.FIRST && last() <= Days.LAST;
    }

    boolean isDivision() {
        return division() != 0;
    }

    /** The number of the division of the year, or 0. */
    int division() {
        return mask.isPresent() ? mask.get().division() : month >= Divisions.FIRST ? month : 0;
    }

    @Override
    public boolean isSeasonal() {
        return Divisions.isSeasonal(division());
    }

    @Override
    public DateNode read(Reading reading) {
        if (!isSeasonal()) {
            return this;
        }
        int division = reading.division(division());
        return new DateNode(
                year,
                significant,
                mask.isPresent() ? month : division,
                day,
                qualifiers,
                level,
                mask.map(seasons -> seasons.withDivision(division)),
                wide);
    }

    /** The qualifier that all parts share, 0 for none, or -1 if the parts differ. */
    int wholeQualifier() {
        int first = Qualifiers.of(qualifiers, 0);
        for (int part = 1; part < parts(); part++) {
            if (Qualifiers.of(qualifiers, part) != first) {
                return -1;
            }
        }
        return first;
    }

    /** The earliest year with the same significant digits. */
    long lowYear() {
        return year < 0 ? -rounded(true) : rounded(false);
    }

    long highYear() {
        return year < 0 ? -rounded(false) : rounded(true);
    }

    /** The absolute year with its insignificant digits set to 0, or to 9. */
    private long rounded(boolean up) {
        long magnitude = Math.abs(year);
        if (significant == 0 || wide.isPresent()) {
            return magnitude;
        }
        long unit = 1;
        for (int i = Long.toString(magnitude).length(); i > significant; i--) {
            unit *= 10;
        }
        long down = magnitude / unit * unit;
        return up ? down + unit - 1 : down;
    }

    @Override
    public long first() {
        return mask.isPresent() ? mask.get().first() : start(lowYear());
    }

    @Override
    public long last() {
        return mask.isPresent() ? mask.get().last() : end(highYear());
    }

    @Override
    public long lastStart() {
        if (mask.isPresent()) {
            return mask.get().lastStart();
        }
        return isReachable() ? start(highYear()) : last();
    }

    @Override
    public long firstEnd() {
        if (mask.isPresent()) {
            return mask.get().firstEnd();
        }
        return isReachable() ? end(lowYear()) : first();
    }

    @Override
    public boolean isMasked() {
        return mask.isPresent();
    }

    /** The maximum length of the date, in days. */
    int longest() {
        if (mask.isPresent()) {
            return mask.get().longestMatch();
        }
        return day != 0 ? 1 : isDivision() ? 184 : month != 0 ? 31 : 366;
    }

    private boolean isReachable() {
        return start(year) >= Days.FIRST && end(year) <= Days.LAST;
    }

    private long start(long y) {
        if (month == 0) {
            return Days.startOfYear(y);
        }
        return isDivision() ? Divisions.start((int) y, month) : Days.of((int) y, month, Math.max(1, day));
    }

    private long end(long y) {
        if (month == 0) {
            return Days.endOfYear(y);
        }
        if (isDivision()) {
            return Divisions.end((int) y, month);
        }
        return Days.of((int) y, month, day == 0 ? Days.lengthOfMonth((int) y, month) : day);
    }
}
