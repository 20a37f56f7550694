package org.rapporteur.time;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Parses one date. Years that need more than four digits are parsed by {@link WideYearParser}. */
final class DateParser {
    static final String DATE = "a date such as 2023, 2023-10, 2023-10-05 or [..2023-10]";
    private static final String YEAR = "a year of four digits";
    private static final String MONTH = "a month from 01 to 12";
    private static final String MONTH_OR_DIVISION = "a month from 01 to 12 or a division of the year from 21 to 41";
    private static final String DAY = "a day from 01 to ";

    private final Cursor in;
    private boolean negative;
    private String year = "";
    private String month = "";
    private String day = "";

    /** The mask, if the day has already been checked by it. */
    private @Nullable Mask mask;

    private int qualifiers;
    private int qualifierCount;
    private boolean endsQualified;

    private DateParser(Cursor in) {
        this.in = in;
    }

    static DateNode parse(Cursor in) {
        int end = in.plainEnd();
        int packed = PlainDate.parse(in.text, in.at, end);
        if (packed == PlainDate.NONE) {
            return parseByParts(in);
        }
        in.at = end;
        return PlainDate.node(packed);
    }

    /** Parses any date, without the fast path for plain ones. */
    static DateNode parseByParts(Cursor in) {
        return new DateParser(in).parse();
    }

    private DateNode parse() {
        int c = in.peek();
        if (!Cursor.isDigit(c) && c != 'X' && c != 'Y' && c != '-' && Qualifiers.bits(c) == 0) {
            throw in.refuse(in.at == 0 ? DATE : "a date");
        }
        qualifyLeft(0);
        if (in.skip('Y')) {
            return new WideYearParser(in).parse(this);
        }
        negative = in.skip('-');
        int yearAt = in.at;
        year = digits(4, 0);
        if (negative && year.equals("0000")) {
            throw in.refuse(yearAt, "a year from 0001 to 9999 after the minus sign");
        }
        if (in.peek() == 'S' && !Mask.isMasked(year)) {
            return new WideYearParser(in).parseSignificant(this, signedYear());
        }
        qualifyRight(0);
        if (in.skip('-')) {
            month();
            if (in.peek() == '-' && !isDivision()) {
                in.at++;
                return day();
            }
        }
        return node();
    }

    private void month() {
        qualifyLeft(1);
        int monthAt = in.at;
        month = digits(2, 1);
        if (!Mask.isMasked(month)) {
            int number = Integer.parseInt(month);
            if (number < 1 || number > 12 && !Divisions.isDivision(number)) {
                throw in.refuse(monthAt, isDayNext() ? MONTH : MONTH_OR_DIVISION);
            }
        } else if (!new Mask(negative, year, month, "").hasMonths()) {
            throw in.refuse(monthAt, isDayNext() ? MONTH : MONTH_OR_DIVISION);
        }
        qualifyRight(1);
    }

    /** Whether a day follows; no day follows a division. */
    private boolean isDayNext() {
        return in.peek(Qualifiers.bits(in.peek()) == 0 ? 0 : 1) == '-';
    }

    private DateNode day() {
        qualifyLeft(2);
        int dayAt = in.at;
        day = digits(2, 2);
        if (!hasDay()) {
            throw in.refuse(dayAt, expected(2, dayAt));
        }
        qualifyRight(2);
        return node();
    }

    /** Describes what is expected at the start of a part: 0 for a year, 1 for a month, 2 for a day. */
    private String expected(int part, int start) {
        if (part == 0) {
            return start == 0 ? DATE : YEAR;
        }
        if (part == 2) {
            return DAY + longestMonth();
        }
        int c = in.peek(start - in.at);
        return c == '0' || c == '1' || c == 'X' ? MONTH : MONTH_OR_DIVISION;
    }

    /** The number of days in the month, or in the longest month that the masks of year and month allow. */
    private int longestMonth() {
        return isMasked()
                ? new Mask(negative, year, month, "").longestMonth()
                : Days.lengthOfMonth(signedYear(), Integer.parseInt(month));
    }

    private boolean hasDay() {
        if (isMasked()) {
            mask = new Mask(negative, year, month, day);
            return mask.first() != Mask.NONE;
        }
        int number = Integer.parseInt(day);
        return number >= 1 && number <= longestMonth();
    }

    /** Creates a wide year, or one of which only some digits are significant. */
    DateNode wide(long value, int significant, int level, Optional<String> written) {
        qualifyRight(0);
        return new DateNode(
                value, significant, 0, 0, qualifiers, Math.max(level, qualifierLevel()), Optional.empty(), written);
    }

    private DateNode node() {
        int level = qualifierLevel();
        if (isMasked()) {
            Mask read = mask != null ? mask : new Mask(negative, year, month, day);
            return new DateNode(0, 0, 0, 0, qualifiers, isSimplyMasked() ? 1 : 2, Optional.of(read), Optional.empty());
        }
        int m = month.isEmpty() ? 0 : Integer.parseInt(month);
        int d = day.isEmpty() ? 0 : Integer.parseInt(day);
        if (m >= Divisions.FIRST) {
            level = Math.max(level, m <= Divisions.LAST_OF_LEVEL_1 ? 1 : 2);
        }
        return new DateNode(
                signedYear(),
                0,
                m,
                d,
                qualifiers,
                Math.max(level, negative ? 1 : 0),
                Optional.empty(),
                Optional.empty());
    }

    private boolean isMasked() {
        return Mask.isMasked(year) || Mask.isMasked(month) || Mask.isMasked(day);
    }

    /**
     * Whether level 1 allows the mask: unspecified from the right, a year of at least two digits, no sign and no
     * qualifier.
     */
    private boolean isSimplyMasked() {
        if (negative || qualifierCount > 0) {
            return false;
        }
        if (month.isEmpty()) {
            return !Mask.isMasked(year.substring(0, 2)) && year.endsWith("X");
        }
        return !Mask.isMasked(year)
                && (day.isEmpty() || day.equals("XX"))
                && (month.equals("XX") || !Mask.isMasked(month));
    }

    /** Level 1 allows a single qualifier, at the end of the whole date. */
    private int qualifierLevel() {
        return qualifierCount == 0 ? 0 : qualifierCount == 1 && endsQualified ? 1 : 2;
    }

    private boolean isDivision() {
        return !Mask.isMasked(month) && Divisions.isDivision(Integer.parseInt(month));
    }

    private int signedYear() {
        int value = Integer.parseInt(year);
        return negative ? -value : value;
    }

    private void qualifyLeft(int part) {
        int bits = in.skipQualifier();
        qualifiers |= Qualifiers.on(part, bits);
        qualifierCount += bits == 0 ? 0 : 1;
        endsQualified = false;
    }

    private void qualifyRight(int part) {
        int bits = in.skipQualifier();
        qualifiers |= Qualifiers.upTo(part, bits);
        qualifierCount += bits == 0 ? 0 : 1;
        endsQualified = bits != 0;
    }

    private String digits(int count, int part) {
        int from = in.at;
        for (int i = 0; i < count; i++) {
            if (!in.atDigit() && in.peek() != 'X') {
                throw in.refuse(expected(part, from));
            }
            in.at++;
        }
        return in.text.substring(from, in.at);
    }
}
