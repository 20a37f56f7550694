package org.rapporteur.text;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Instants in the form that documents use: RFC 3339 in UTC, in capitals, in the years 0000 to 9999. */
public final class Instants {
    /** A description of the form, for messages. */
    public static final String FORM = "an instant in UTC such as 2024-05-01T12:00:00Z";

    private static final String PATTERN = "0000-00-00T00:00:00";
    private static final int SECONDS_OF_A_DAY = 86_400;
    private static final int MOST_DIGITS_OF_A_SECOND = 9;

    private Instants() {}

    /**
     * Parses an instant. {@link Instant#parse} accepts more, such as 24:00:00 and leap seconds, which it converts to
     * other instants.
     *
     * @param text any text
     * @return the instant; empty if the text does not have the form, or the day does not exist
     */
    public static Optional<Instant> parse(String text) {
        int last = text.length() - 1;
        if (last < PATTERN.length() || text.charAt(last) != 'Z' || !isOfPattern(text)) {
            return Optional.empty();
        }
        int nanos = nanos(text, last);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (nanos < 0 || hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        try {
            LocalDate day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            return Optional.of(Instant.ofEpochSecond(
                    SECONDS_OF_A_DAY * day.toEpochDay() + 3600L * hour + 60L * minute + second, nanos));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Formats an instant as {@link Instant#toString} does, but without a formatter.
     *
     * @param instant an instant in the years 0000 to 9999
     * @return the text, with zero, three, six or nine digits for the fraction of a second
     */
    public static String text(Instant instant) {
        LocalDate day = LocalDate.ofEpochDay(Math.floorDiv(instant.getEpochSecond(), SECONDS_OF_A_DAY));
        int second = Math.floorMod(instant.getEpochSecond(), SECONDS_OF_A_DAY);
        byte[] text = new byte[PATTERN.length() + MOST_DIGITS_OF_A_SECOND + 2];
        digits(day.getYear(), text, 0, 4);
        text[4] = '-';
        digits(day.getMonthValue(), text, 5, 7);
        text[7] = '-';
        digits(day.getDayOfMonth(), text, 8, 10);
        text[10] = 'T';
        digits(second / 3600, text, 11, 13);
        text[13] = ':';
        digits(second / 60 % 60, text, 14, 16);
        text[16] = ':';
        digits(second % 60, text, 17, 19);
        int end = PATTERN.length();
        int fraction = instant.getNano();
        if (fraction != 0) {
            int digits = MOST_DIGITS_OF_A_SECOND;
            for (; fraction % 1000 == 0; fraction /= 1000) {
                digits -= 3;
            }
            text[end] = '.';
            digits(fraction, text, end + 1, end + 1 + digits);
            end += 1 + digits;
        }
        text[end++] = 'Z';
        return new String(text, 0, end, StandardCharsets.ISO_8859_1);
    }

    private static void digits(int number, byte[] text, int start, int end) {
        int rest = number;
        for (int i = end - 1; i >= start; i--) {
            text[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
    }

    private static boolean isOfPattern(String text) {
        for (int i = 0; i < PATTERN.length(); i++) {
            char c = text.charAt(i);
            if (PATTERN.charAt(i) == '0' ? c < '0' || c > '9' : c != PATTERN.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The fraction of the second, which ends before the last character; negative if it does not have the form. */
    private static int nanos(String text, int last) {
        int start = PATTERN.length();
        if (start == last) {
            return 0;
        }
        int digits = last - start - 1;
        if (text.charAt(start) != '.' || digits < 1 || digits > MOST_DIGITS_OF_A_SECOND) {
            return -1;
        }
        int nanos = 0;
        for (int i = 0; i < MOST_DIGITS_OF_A_SECOND; i++) {
            char c = i < digits ? text.charAt(start + 1 + i) : '0';
            if (c < '0' || c > '9') {
                return -1;
            }
            nanos = 10 * nanos + c - '0';
        }
        return nanos;
    }

    private static int number(String text, int start, int end) {
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }
}
