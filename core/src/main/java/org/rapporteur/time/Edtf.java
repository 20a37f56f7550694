package org.rapporteur.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date or period as a source gives it: a calendar date of any precision, a date with a time of day, an interval or
 * a set of dates, any of it uncertain, approximate or with digits left unspecified.
 *
 * <p>Not a point on the time line, so it is not {@link Comparable}: whether {@code 2023-08} is before
 * {@code 2023-08-15} has no plain answer. Use the relations, which answer in three values, or {@link #DISPLAY_ORDER}
 * to sort for the eye.
 *
 * <pre>{@code
 * Edtf meeting = Edtf.parse("[2022-11-29..2022-11-30]");   // on one of the two days
 * meeting.earliest();                                      // Optional[2022-11-29]
 * meeting.isBefore(Edtf.parse("2022-12"));                 // YES
 * meeting.isBefore(Edtf.parse("2022-11-30"));              // POSSIBLY
 * meeting.phrase(Locale.ENGLISH);                          // some time from 29 to 30 November 2022
 * }</pre>
 *
 * <p>How a value is read, here and in the relations:
 * <ul>
 *   <li>a date such as {@code 2023-08} is some time in that month, or all of it; a day is not divided further;
 *   <li>a masked date such as {@code 2023-08-XX} or {@code XXXX-23} is one of the dates that match it;
 *   <li>an interval is throughout: every day from the first day of its start to the last day of its end;
 *   <li>a set in {@code []} is at one moment in one of its members, a set in {@code {}} is at each of its members,
 *       and a range in the latter is throughout;
 *   <li>an open end ({@code ..}) has no bound at all, an unknown end (nothing) is on some day not before the start;
 *   <li>seasons are the meteorological ones; those without a hemisphere are northern.
 * </ul>
 *
 * <p>The text is kept to the character, and two values are equal when their texts are. ISO 8601-2:2019, as profiled
 * by the Library of Congress EDTF specification, 2019; days are those of the proleptic Gregorian calendar, and the year
 * {@code 0000} is 1 BC. The hour 24 is refused, for ISO 8601-1:2019, on which level 0 rests, has taken it out.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Edtf {
    /**
     * The most characters that {@link #parse} accepts: longer input is refused unread.
     *
     * @since 0.1
     */
    public static final int MAX_LENGTH = 4096;

    /**
     * An order to show dates in: by first day, then by last day, then by text.
     *
     * <p>Total and consistent with {@code equals}; it says nothing of which date is before which. A start that is
     * open or unknown comes first, an end that is open or unknown last.
     *
     * @since 0.1
     */
    public static final Comparator<Edtf> DISPLAY_ORDER = new DisplayOrder();

    /** A class, since a chain of lambdas is slow to make where it may never be used. */
    private static final class DisplayOrder implements Comparator<Edtf> {
        @Override
        public int compare(Edtf one, Edtf other) {
            int order = Long.compare(one.first(), other.first());
            order = order != 0 ? order : Long.compare(one.last(), other.last());
            return order != 0 ? order : one.toString().compareTo(other.toString());
        }
    }

    private final String text;

    /** What the text means; null for a plain date, which {@link #plain} holds. */
    private final @Nullable Node node;

    /**
     * Year, month and day of a plain date of level 0, as {@link PlainDate} packs them: it keeps the common case small.
     */
    private final int plain;

    private Edtf(String text, @Nullable Node node, int plain) {
        this.text = text;
        this.node = node;
        this.plain = plain;
    }

    /**
     * Reads a text.
     *
     * @param text a date of level 0, 1 or 2, such as {@code 2023-08-15}, {@code 1984~/2004-06} or {@code XXXX-23}
     * @return the value, whose {@link #toString()} is the text again
     * @throws EdtfException if the text is anything else, or longer than {@link #MAX_LENGTH}; it tells where and why
     * @throws NullPointerException if the text is null
     * @since 0.1
     */
    public static Edtf parse(CharSequence text) {
        String string = Objects.requireNonNull(text, "text").toString();
        int plain = PlainDate.parse(string);
        if (plain != PlainDate.NONE) {
            return new Edtf(string, null, plain);
        }
        if (string.length() > MAX_LENGTH) {
            throw new EdtfException(string, MAX_LENGTH, "at most " + MAX_LENGTH + " characters");
        }
        return new Edtf(string, EdtfParser.parse(string), 0);
    }

    /**
     * The day.
     *
     * @param date a day of the years -9999 to 9999, beyond which the notation writes years alone
     * @return for example {@code 2023-08-15}
     * @throws IllegalArgumentException if the year lies outside that
     * @throws NullPointerException if the date is null
     * @since 0.1
     */
    public static Edtf of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return ofCalendar(date, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * The year.
     *
     * @param year any year
     * @return for example {@code 2023}, {@code -0044} or {@code Y12023}
     * @throws NullPointerException if the year is null
     * @since 0.1
     */
    public static Edtf of(Year year) {
        Objects.requireNonNull(year, "year");
        return parse(DateWriter.write(DateNode.of(year.getValue(), 0, 0)));
    }

    /**
     * The month.
     *
     * @param month a month of the years -9999 to 9999, beyond which the notation writes years alone
     * @return for example {@code 2023-08}
     * @throws IllegalArgumentException if the year lies outside that
     * @throws NullPointerException if the month is null
     * @since 0.1
     */
    public static Edtf of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return ofCalendar(month, month.getYear(), month.getMonthValue(), 0);
    }

    private static Edtf ofCalendar(Object date, int year, int month, int day) {
        if (Math.abs(year) > 9999) {
            throw new IllegalArgumentException("year -9999 to 9999 expected of a month or a day; was " + date);
        }
        return parse(DateWriter.write(DateNode.of(year, month, day)));
    }

    /**
     * The second that the instant lies in, in UTC.
     *
     * @param instant an instant of the years 0000 to 9999; a fraction of a second is dropped, for the notation has none
     * @return for example {@code 2023-08-15T10:30:00Z}
     * @throws IllegalArgumentException if the year lies outside that
     * @throws NullPointerException if the instant is null
     * @since 0.1
     */
    public static Edtf of(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (time.getYear() < 0 || time.getYear() > 9999) {
            throw new IllegalArgumentException("year 0000 to 9999 expected of an instant; was " + instant);
        }
        StringBuilder written = new StringBuilder(20)
                .append(DateWriter.write(DateNode.of(time.getYear(), time.getMonthValue(), time.getDayOfMonth())));
        DateWriter.two(written.append('T'), time.getHour());
        DateWriter.two(written.append(':'), time.getMinute());
        DateWriter.two(written.append(':'), time.getSecond());
        return parse(written.append('Z'));
    }

    /**
     * The time from one date to another, throughout: {@code start/end}.
     *
     * @param start a date without a time of day
     * @param end a date without a time of day, not certainly before the start
     * @return for example {@code 2022-11-29/2022-11-30}
     * @throws IllegalArgumentException if either is no such date
     * @throws NullPointerException if either is null
     * @since 0.1
     */
    public static Edtf interval(Edtf start, Edtf end) {
        requireDate(start, "start");
        requireDate(end, "end");
        return parse(start + "/" + end);
    }

    /**
     * The time from a date on, throughout and with no end meant: {@code start/..}.
     *
     * @param start a date without a time of day
     * @return for example {@code 2014-02/..}
     * @throws IllegalArgumentException if it is no such date
     * @throws NullPointerException if it is null
     * @since 0.1
     */
    public static Edtf since(Edtf start) {
        requireDate(start, "start");
        return parse(start + "/..");
    }

    /**
     * The time up to a date and including it, throughout and with no start meant: {@code ../end}.
     *
     * @param end a date without a time of day
     * @return for example {@code ../2014-02}
     * @throws IllegalArgumentException if it is no such date
     * @throws NullPointerException if it is null
     * @since 0.1
     */
    public static Edtf until(Edtf end) {
        requireDate(end, "end");
        return parse("../" + end);
    }

    /**
     * One of two dates, and nothing between them: {@code [first,second]}.
     *
     * @param first a date without a time of day
     * @param second a date without a time of day
     * @return for example {@code [1667,1672-05]}
     * @throws IllegalArgumentException if either is no such date
     * @throws NullPointerException if either is null
     * @since 0.1
     */
    public static Edtf oneOf(Edtf first, Edtf second) {
        requireDate(first, "first");
        requireDate(second, "second");
        return parse("[" + first + "," + second + "]");
    }

    /**
     * Some time before a date: up to the day, month, season or year that precedes it, at its own precision.
     *
     * @param date a date without a time of day, masks or significant digits, qualified as a whole if at all
     * @return for example {@code [..2023-08]} before {@code 2023-09}
     * @throws IllegalArgumentException if it is no such date, or is the first that can be written at its precision
     * @throws NullPointerException if the date is null
     * @since 0.1
     */
    public static Edtf before(Edtf date) {
        return parse("[.." + neighbour(date, -1) + "]");
    }

    /**
     * Some time after a date: from the day, month, season or year that follows it, at its own precision.
     *
     * @param date a date without a time of day, masks or significant digits, qualified as a whole if at all
     * @return for example {@code [2023-10..]} after {@code 2023-09}
     * @throws IllegalArgumentException if it is no such date, or is the last that can be written at its precision
     * @throws NullPointerException if the date is null
     * @since 0.1
     */
    public static Edtf after(Edtf date) {
        return parse("[" + neighbour(date, 1) + "..]");
    }

    /**
     * The lowest level of the notation that allows the text.
     *
     * @return 0, 1 or 2
     * @since 0.1
     */
    public int level() {
        return node == null ? 0 : node.level();
    }

    /**
     * The first day that the value can mean, inclusive.
     *
     * <p>Qualifiers do not move it; where digits are unspecified it is that of the first date that matches. The day
     * of a time of day is the day as written, whatever its shift from UTC.
     *
     * @return the day; absent where the start is open or unknown, or its year is out of the reach of {@link Year}
     * @since 0.1
     */
    public Optional<LocalDate> earliest() {
        return Days.date(first());
    }

    /**
     * The last day that the value can mean, inclusive.
     *
     * <p>Qualifiers do not move it; where digits are unspecified it is that of the last date that matches.
     *
     * @return the day, never before {@link #earliest()}; absent where the end is open or unknown, or its year is out
     *     of the reach of {@link Year}
     * @since 0.1
     */
    public Optional<LocalDate> latest() {
        return Days.date(last());
    }

    /**
     * Whether this is over before the other begins.
     *
     * <p>Here and in the other relations, two times of day with a shift from UTC are compared as instants, and two
     * local times as times of one clock. What has no shift may be of any zone from UTC−12 to UTC+14: a local time is
     * compared with an instant, and a day with an instant, as all of these zones agree. So {@code 2023-08-16} is after
     * {@code 2023-08-15T23:00:00Z} only possibly: in Kyiv that is 02:00 on the 16th.
     *
     * @param other the other date
     * @return YES or NO only where every reading of both agrees; POSSIBLY otherwise, and wherever either is uncertain
     *     or approximate
     * @throws NullPointerException if the other is null
     * @since 0.1
     */
    public Certainty isBefore(Edtf other) {
        Objects.requireNonNull(other, "other");
        if (PlainDate.isDay(plain) && PlainDate.isDay(other.plain)) {
            return plain < other.plain ? Certainty.YES : Certainty.NO;
        }
        return isDoubtedWith(other) ? Certainty.POSSIBLY : new Relation(node(), other.node()).isBefore();
    }

    /**
     * Whether this begins after the other is over: the same as {@code other.isBefore(this)}.
     *
     * @param other the other date
     * @return YES or NO only where every reading of both agrees; POSSIBLY otherwise, and wherever either is uncertain
     *     or approximate
     * @throws NullPointerException if the other is null
     * @since 0.1
     */
    public Certainty isAfter(Edtf other) {
        return Objects.requireNonNull(other, "other").isBefore(this);
    }

    /**
     * Whether there is a day, or a second for two times of day, that belongs to both.
     *
     * @param other the other date
     * @return YES or NO only where every reading of both agrees; POSSIBLY otherwise, and wherever either is uncertain
     *     or approximate. Two things of {@code 2023-08} overlap possibly; both overlap {@code 2023-08/2023-08} for certain
     * @throws NullPointerException if the other is null
     * @since 0.1
     */
    public Certainty overlaps(Edtf other) {
        Objects.requireNonNull(other, "other");
        return isDoubtedWith(other) ? Certainty.POSSIBLY : new Relation(node(), other.node()).overlaps();
    }

    /**
     * Whether all of this lies inside the other.
     *
     * <p>Asked for what lies in it, a plain date stands for the whole of its unit: {@code 2023-08-15} is within
     * {@code 2023-08} and within {@code 2023}, although of two events so dated it is only possible that they
     * {@linkplain #overlaps overlap}.
     *
     * @param other the other date
     * @return YES or NO only where every reading of both agrees; POSSIBLY otherwise, and wherever either is uncertain
     *     or approximate
     * @throws NullPointerException if the other is null
     * @since 0.1
     */
    public Certainty isWithin(Edtf other) {
        Objects.requireNonNull(other, "other");
        return isDoubtedWith(other) ? Certainty.POSSIBLY : new Relation(node(), other.node()).isWithin();
    }

    /**
     * Whether both are the same days, or the same second for two times of day.
     *
     * <p>Not {@link #equals}, which compares texts: two events of {@code 2023-08} are the same only possibly, while
     * {@code {2022-11-29,2022-11-30}} and {@code 2022-11-29/2022-11-30} are the same for certain.
     *
     * @param other the other date
     * @return YES or NO only where every reading of both agrees; POSSIBLY otherwise, and wherever either is uncertain
     *     or approximate
     * @throws NullPointerException if the other is null
     * @since 0.1
     */
    public Certainty isSame(Edtf other) {
        Objects.requireNonNull(other, "other");
        return isDoubtedWith(other) ? Certainty.POSSIBLY : new Relation(node(), other.node()).isSame();
    }

    /**
     * Whether this is an interval, {@code start/end}, which means throughout.
     *
     * @return true for an interval, with open or unknown ends too
     * @since 0.1
     */
    public boolean isInterval() {
        return node instanceof IntervalNode;
    }

    /**
     * Whether this is a set, of which one member is meant ({@code []}) or each ({@code {}}).
     *
     * @return true for a set, of a single member too
     * @since 0.1
     */
    public boolean isSet() {
        return node instanceof SetNode;
    }

    /**
     * Whether the source itself doubts some part: {@code ?} or {@code %}.
     *
     * @return true if any part of any date in it is uncertain
     * @since 0.1
     */
    public boolean isUncertain() {
        return node != null && Qualifiers.uncertain(node.qualifiers());
    }

    /**
     * Whether the source gives some part only approximately: {@code ~} or {@code %}.
     *
     * @return true if any part of any date in it is approximate
     * @since 0.1
     */
    public boolean isApproximate() {
        return node != null && Qualifiers.approximate(node.qualifiers());
    }

    /**
     * Whether some digit is left unspecified: {@code X}.
     *
     * @return true if any date in it is masked
     * @since 0.1
     */
    public boolean isUnspecified() {
        return node != null && node.isMasked();
    }

    /**
     * The date in plain words, for people and not for parsing: it may be worded better in a later version.
     *
     * @param locale Ukrainian, or English for any other language
     * @return for example {@code autumn 2023}, {@code before September 2023} or {@code about 1984}
     * @throws NullPointerException if the locale is null
     * @since 0.1
     */
    public String phrase(Locale locale) {
        return Phrases.in(Objects.requireNonNull(locale, "locale")).of(node());
    }

    /**
     * Whether the other is written with the same text.
     *
     * @param other any object
     * @return false for a date that means the same but is written differently: see {@link #isSame}
     * @since 0.1
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Edtf that && text.equals(that.text);
    }

    /**
     * The hash of the text.
     *
     * @return the hash code
     * @since 0.1
     */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The text, exactly as it was parsed.
     *
     * @return the date in the notation of ISO 8601-2:2019
     * @since 0.1
     */
    @Override
    public String toString() {
        return text;
    }

    private Node node() {
        return node != null ? node : PlainDate.node(plain);
    }

    private long first() {
        return node == null ? PlainDate.first(plain) : node.first();
    }

    private long last() {
        return node == null ? PlainDate.last(plain) : node.last();
    }

    private boolean isDoubtedWith(Edtf other) {
        return isUncertain() || isApproximate() || other.isUncertain() || other.isApproximate();
    }

    private static DateNode requireDate(Edtf value, String name) {
        if (Objects.requireNonNull(value, name).node() instanceof DateNode date) {
            return date;
        }
        throw new IllegalArgumentException(name + ": a date without a time of day expected; was \"" + value + '"');
    }

    private static String neighbour(Edtf value, int step) {
        DateNode neighbour = Neighbour.of(requireDate(value, "date"), step);
        if (neighbour == null) {
            throw new IllegalArgumentException(
                    "date: nothing next to it can be written at its precision; was \"" + value + '"');
        }
        return DateWriter.write(neighbour);
    }
}
