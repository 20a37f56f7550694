package org.rapporteur.time;

import com.fasterxml.jackson.annotation.JsonValue;
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
import org.rapporteur.text.MapperRefusal;

/**
 * A date or period as a source states it: a calendar date of any precision, a date with a time of day, an interval or
 * a set of dates, any of it uncertain, approximate or with digits left unspecified.
 *
 * <p>A value is not a point on the time line and not {@link Comparable}: whether {@code 2023-08} is before
 * {@code 2023-08-15} has no plain answer. Use the relations, which have three answers, or {@link #DISPLAY_ORDER} to
 * sort dates for display.
 *
 * <pre>{@code
 * Edtf meeting = Edtf.parse("[2022-11-29..2022-11-30]");   // on one of the two days
 * meeting.earliest();                                      // Optional[2022-11-29]
 * meeting.isBefore(Edtf.parse("2022-12"));                 // YES
 * meeting.isBefore(Edtf.parse("2022-11-30"));              // POSSIBLY
 * meeting.phrase(Locale.ENGLISH);                          // some time from 29 to 30 November 2022
 * }</pre>
 *
 * <p>Values are read as follows, here and in the relations:
 * <ul>
 *   <li>a date such as {@code 2023-08} is some time in that month, or all of it; a day is not divided further;
 *   <li>a masked date such as {@code 2023-08-XX} or {@code XXXX-23} is one of the dates that match it;
 *   <li>an interval means throughout: every day from the first day of its start to the last day of its end;
 *   <li>a set in {@code []} means a moment in one of its members, a set in {@code {}} means each of its members,
 *       and a range in the latter means throughout;
 *   <li>an open end ({@code ..}) has no bound at all, an unknown end (empty) is some day not before the start;
 *   <li>seasons are the meteorological ones; those without a hemisphere (21 to 24) have the readings below.
 * </ul>
 *
 * <p>A season without a hemisphere is a northern or a southern one. A winter such as {@code 2023-24} is December 2023 to
 * February 2024 or, named after the other year, January and February 2023 in the north, and June to August 2023 in the
 * south. Bounds span all readings. A relation is certain only if all readings agree, where both dates are in one
 * hemisphere: {@code 2023-21} is certainly before {@code 2024-21}. An interval is rejected as reversed only if it is
 * reversed in every reading. {@link #withHemisphere} states the hemisphere.
 *
 * <p>The text is kept unchanged, and two values are equal if their texts are. The notation is that of ISO 8601-2:2019
 * as profiled by the Library of Congress EDTF specification, 2019. Days are those of the proleptic Gregorian calendar,
 * and the year {@code 0000} is 1 BC. The hour 24 is rejected, because ISO 8601-1:2019, the basis of level 0, removed it.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Edtf {
    /**
     * The maximum number of characters that {@link #parse} accepts; longer input is rejected without being parsed.
     *
     * @since 0.1
     */
    public static final int MAX_LENGTH = 4096;

    /**
     * The order in which to display dates: by first day, then by last day, then by text.
     *
     * <p>The order is total and consistent with {@code equals}, but does not mean that one date is before another. An
     * open or unknown start comes first, an open or unknown end comes last.
     *
     * @since 0.1
     */
    public static final Comparator<Edtf> DISPLAY_ORDER = new DisplayOrder();

    /** A class, because creating a chain of lambdas is slow and may never be needed. */
    private static final class DisplayOrder implements Comparator<Edtf> {
        @Override
        public int compare(Edtf one, Edtf other) {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
            int order = Long.compare(one.first(), other.first());
            order = order != 0 ? order : Long.compare(one.last(), other.last());
            return order != 0 ? order : one.toString().compareTo(other.toString());
        }
    }

    private final String text;

    /** The meaning of the text; null for a plain date, which is in {@link #plain}. */
    private final @Nullable Node node;

    /**
     * The year, month and day of a plain date of level 0, as packed by {@link PlainDate}, to keep the common case
     * small.
     */
    private final int plain;

    private Edtf(String text, @Nullable Node node, int plain) {
        this.text = text;
        this.node = node;
        this.plain = plain;
    }

    /**
     * Parses a date.
     *
     * @param text a date of level 0, 1 or 2, such as {@code 2023-08-15}, {@code 1984~/2004-06} or {@code XXXX-23}
     * @return the date, whose {@link #toString()} is the text
     * @throws EdtfException if the text is not such a date, or is longer than {@link #MAX_LENGTH}
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
     * Creates a date from a day.
     *
     * @param date a day in the years -9999 to 9999; outside that range the notation has only years
     * @return the date, for example {@code 2023-08-15}
     * @throws IllegalArgumentException if the year is out of that range
     * @throws NullPointerException if the date is null
     * @since 0.1
     */
    public static Edtf of(LocalDate date) {
        Objects.requireNonNull(date, "date");
        return ofCalendar(date, date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /**
     * Creates a date from a year.
     *
     * @param year any year
     * @return the date, for example {@code 2023}, {@code -0044} or {@code Y12023}
     * @throws NullPointerException if the year is null
     * @since 0.1
     */
    public static Edtf of(Year year) {
        Objects.requireNonNull(year, "year");
        return parse(DateWriter.write(DateNode.of(year.getValue(), 0, 0)));
    }

    /**
     * Creates a date from a month.
     *
     * @param month a month in the years -9999 to 9999; outside that range the notation has only years
     * @return the date, for example {@code 2023-08}
     * @throws IllegalArgumentException if the year is out of that range
     * @throws NullPointerException if the month is null
     * @since 0.1
     */
    public static Edtf of(YearMonth month) {
        Objects.requireNonNull(month, "month");
        return ofCalendar(month, month.getYear(), month.getMonthValue(), 0);
    }

    private static Edtf ofCalendar(Object date, int year, int month, int day) {
        if (Math.abs(year) > 9999) {
            throw new IllegalArgumentException("expected a year from -9999 to 9999 of a month or a day; was " + date);
        }
        return parse(DateWriter.write(DateNode.of(year, month, day)));
    }

    /**
     * Creates a date from an instant, truncated to the second in UTC.
     *
     * @param instant an instant in the years -9999 to 9999; the notation has no fractions of a second
     * @return the date, for example {@code 2023-08-15T10:30:00Z}
     * @throws IllegalArgumentException if the year is out of that range
     * @throws NullPointerException if the instant is null
     * @since 0.1
     */
    public static Edtf of(Instant instant) {
        Objects.requireNonNull(instant, "instant");
        LocalDateTime time = LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
        if (Math.abs(time.getYear()) > 9999) {
            throw new IllegalArgumentException("expected a year from -9999 to 9999 of an instant; was " + instant);
        }
        StringBuilder written = new StringBuilder(20)
                .append(DateWriter.write(DateNode.of(time.getYear(), time.getMonthValue(), time.getDayOfMonth())));
        DateWriter.two(written.append('T'), time.getHour());
        DateWriter.two(written.append(':'), time.getMinute());
        DateWriter.two(written.append(':'), time.getSecond());
        return parse(written.append('Z'));
    }

    /**
     * Creates an interval from one date to another, which means throughout: {@code start/end}.
     *
     * @param start a date without a time of day
     * @param end a date without a time of day, not certainly before the start
     * @return the interval, for example {@code 2022-11-29/2022-11-30}
     * @throws IllegalArgumentException if either is not such a date
     * @throws NullPointerException if either is null
     * @since 0.1
     */
    public static Edtf interval(Edtf start, Edtf end) {
        requireDate(start, "start");
        requireDate(end, "end");
        return parse(start + "/" + end);
    }

    /**
     * Creates an interval from a date on, throughout and with an open end: {@code start/..}.
     *
     * @param start a date without a time of day
     * @return the interval, for example {@code 2014-02/..}
     * @throws IllegalArgumentException if the start is not such a date
     * @throws NullPointerException if the start is null
     * @since 0.1
     */
    public static Edtf since(Edtf start) {
        requireDate(start, "start");
        return parse(start + "/..");
    }

    /**
     * Creates an interval up to and including a date, throughout and with an open start: {@code ../end}.
     *
     * @param end a date without a time of day
     * @return the interval, for example {@code ../2014-02}
     * @throws IllegalArgumentException if the end is not such a date
     * @throws NullPointerException if the end is null
     * @since 0.1
     */
    public static Edtf until(Edtf end) {
        requireDate(end, "end");
        return parse("../" + end);
    }

    /**
     * Creates a set that means one of two dates, and nothing between them: {@code [first,second]}.
     *
     * @param first a date without a time of day
     * @param second a date without a time of day
     * @return the set, for example {@code [1667,1672-05]}
     * @throws IllegalArgumentException if either is not such a date
     * @throws NullPointerException if either is null
     * @since 0.1
     */
    public static Edtf oneOf(Edtf first, Edtf second) {
        requireDate(first, "first");
        requireDate(second, "second");
        return parse("[" + first + "," + second + "]");
    }

    /**
     * Creates a set that means some time before a date: up to the previous day, month, season or year, at the precision
     * of the date.
     *
     * @param date a date without a time of day, mask or significant digits; a qualifier must apply to the whole date,
     *     and a season must have a hemisphere, because the previous season depends on it
     * @return the set, for example {@code [..2023-08]} before {@code 2023-09}
     * @throws IllegalArgumentException if the date is not such a date, or is the first that can be written at its
     *     precision
     * @throws NullPointerException if the date is null
     * @since 0.1
     */
    public static Edtf before(Edtf date) {
        return parse("[.." + neighbour(date, -1) + "]");
    }

    /**
     * Creates a set that means some time after a date: from the next day, month, season or year on, at the precision of
     * the date.
     *
     * @param date a date without a time of day, mask or significant digits; a qualifier must apply to the whole date,
     *     and a season must have a hemisphere, because the next season depends on it
     * @return the set, for example {@code [2023-10..]} after {@code 2023-09}
     * @throws IllegalArgumentException if the date is not such a date, or is the last that can be written at its
     *     precision
     * @throws NullPointerException if the date is null
     * @since 0.1
     */
    public static Edtf after(Edtf date) {
        return parse("[" + neighbour(date, 1) + "..]");
    }

    /**
     * Returns the date with the hemisphere stated for the seasons that have none: 21 to 24 become 25 to 28 or 29 to 32.
     *
     * <p>A winter is then the one that begins in its year. Where the name of a northern winter means January and
     * February of its year, write these months.
     *
     * @param hemisphere the hemisphere in which all these seasons are meant
     * @return the date, for example {@code 2023-27} of {@code 2023-23} in the northern hemisphere; this date if it has
     *     no such season
     * @throws EdtfException if an interval in the date ends before it starts in this hemisphere
     * @throws NullPointerException if the hemisphere is null
     * @since 0.1
     */
    public Edtf withHemisphere(Hemisphere hemisphere) {
        Objects.requireNonNull(hemisphere, "hemisphere");
        return node != null && node.isSeasonal() ? parse(hemisphere.statedIn(text)) : this;
    }

    /**
     * Returns the lowest level of the notation that allows the text.
     *
     * @return 0, 1 or 2
     * @since 0.1
     */
    public int level() {
        return node == null ? 0 : node.level();
    }

    /**
     * Returns the first day that the value can mean, inclusive.
     *
     * <p>Qualifiers do not change it. If digits are unspecified, it is the first day of the first date that matches; of
     * a season without a hemisphere, it is the first day in any reading.
     * For a time of day it is the day as written, whatever the shift from UTC.
     *
     * @return the first day; empty if the start is open or unknown, or if its year is out of the range of {@link Year}
     * @since 0.1
     */
    public Optional<LocalDate> earliest() {
        return Days.date(first());
    }

    /**
     * Returns the last day that the value can mean, inclusive.
     *
     * <p>Qualifiers do not change it. If digits are unspecified, it is the last day of the last date that matches; of a
     * season without a hemisphere, it is the last day in any reading.
     *
     * @return the last day, never before {@link #earliest()}; empty if the end is open or unknown, or if its year is
     *     out of the range of {@link Year}
     * @since 0.1
     */
    public Optional<LocalDate> latest() {
        return Days.date(last());
    }

    /**
     * Returns whether this date ends before the other begins.
     *
     * <p>In this and the other relations, two times of day with a shift from UTC are compared as instants, and two
     * local times are compared as times of the same clock. A local time or a day is compared with an instant as if it
     * were in every zone from UTC−12 to UTC+14, and the answer is certain only if it is the same in all of them. For
     * example, {@code 2023-08-16} is only possibly after {@code 2023-08-15T23:00:00Z}, which in Kyiv is 02:00 on the
     * 16th.
     *
     * <p>The time that a relation takes is that of sorting the members of both dates. For sets with unspecified digits,
     * at most 16 pairs for each member are compared. If these are not enough, the answer is {@code POSSIBLY}.
     *
     * @param other the other date
     * @return {@code YES} or {@code NO} if all readings of both dates agree; {@code POSSIBLY} otherwise, and if either
     *     is uncertain or approximate
     * @throws NullPointerException if the other date is null
     * @since 0.1
     */
    public Certainty isBefore(Edtf other) {
        Objects.requireNonNull(other, "other");
        if (PlainDate.isDay(plain) && PlainDate.isDay(other.plain)) {
            return plain < other.plain ? Certainty.YES : Certainty.NO;
        }
        return isDoubtedWith(other) ? Certainty.POSSIBLY : Reading.agreed(node(), other.node(), Relation::isBefore);
    }

    /**
     * Returns whether this date begins after the other ends; equivalent to {@code other.isBefore(this)}.
     *
     * @param other the other date
     * @return {@code YES} or {@code NO} if all readings of both dates agree; {@code POSSIBLY} otherwise, and if either
     *     is uncertain or approximate
     * @throws NullPointerException if the other date is null
     * @since 0.1
     */
    public Certainty isAfter(Edtf other) {
        return Objects.requireNonNull(other, "other").isBefore(this);
    }

    /**
     * Returns whether the two dates have a day in common, or a second if both are times of day.
     *
     * <p>Two events in {@code 2023-08} possibly overlap, while both certainly overlap {@code 2023-08/2023-08}.
     *
     * @param other the other date
     * @return {@code YES} or {@code NO} if all readings of both dates agree; {@code POSSIBLY} otherwise, and if either
     *     is uncertain or approximate
     * @throws NullPointerException if the other date is null
     * @since 0.1
     */
    public Certainty overlaps(Edtf other) {
        Objects.requireNonNull(other, "other");
        return isDoubtedWith(other) ? Certainty.POSSIBLY : Reading.agreed(node(), other.node(), Relation::overlaps);
    }

    /**
     * Returns whether all of this date lies within the other.
     *
     * <p>As the other date, a plain date means the whole of its unit: {@code 2023-08-15} is within {@code 2023-08} and
     * within {@code 2023}, although two events with these dates only possibly {@linkplain #overlaps overlap}.
     *
     * @param other the other date
     * @return {@code YES} or {@code NO} if all readings of both dates agree; {@code POSSIBLY} otherwise, and if either
     *     is uncertain or approximate
     * @throws NullPointerException if the other date is null
     * @since 0.1
     */
    public Certainty isWithin(Edtf other) {
        Objects.requireNonNull(other, "other");
        return isDoubtedWith(other) ? Certainty.POSSIBLY : Reading.agreed(node(), other.node(), Relation::isWithin);
    }

    /**
     * Returns whether both dates are the same days, or the same second if both are times of day.
     *
     * <p>In contrast, {@link #equals} compares texts. Two events in {@code 2023-08} are only possibly the same, while
     * {@code {2022-11-29,2022-11-30}} and {@code 2022-11-29/2022-11-30} are certainly the same.
     *
     * @param other the other date
     * @return {@code YES} or {@code NO} if all readings of both dates agree; {@code POSSIBLY} otherwise, and if either
     *     is uncertain or approximate
     * @throws NullPointerException if the other date is null
     * @since 0.1
     */
    public Certainty isSame(Edtf other) {
        Objects.requireNonNull(other, "other");
        return isDoubtedWith(other) ? Certainty.POSSIBLY : Reading.agreed(node(), other.node(), Relation::isSame);
    }

    /**
     * Returns whether this is an interval, {@code start/end}, which means throughout.
     *
     * @return true for an interval, including one with an open or unknown end
     * @since 0.1
     */
    public boolean isInterval() {
        return node instanceof IntervalNode;
    }

    /**
     * Returns whether this is a set, which means one of its members ({@code []}) or each of them ({@code {}}).
     *
     * @return true for a set, including one with a single member
     * @since 0.1
     */
    public boolean isSet() {
        return node instanceof SetNode;
    }

    /**
     * Returns whether the source itself doubts some part of the date: {@code ?} or {@code %}.
     *
     * @return true if any part of any date in the value is uncertain
     * @since 0.1
     */
    public boolean isUncertain() {
        return node != null && Qualifiers.uncertain(node.qualifiers());
    }

    /**
     * Returns whether the source states some part of the date only approximately: {@code ~} or {@code %}.
     *
     * @return true if any part of any date in the value is approximate
     * @since 0.1
     */
    public boolean isApproximate() {
        return node != null && Qualifiers.approximate(node.qualifiers());
    }

    /**
     * Returns whether some digit is unspecified: {@code X}.
     *
     * @return true if any date in the value is masked
     * @since 0.1
     */
    public boolean isUnspecified() {
        return node != null && node.isMasked();
    }

    /**
     * Returns the date in plain words. The words are meant for people, not for parsing, and may change in later
     * versions.
     *
     * @param locale Ukrainian; any other language gives English
     * @return the words, for example {@code autumn 2023}, {@code before September 2023} or {@code about 1984}
     * @throws NullPointerException if the locale is null
     * @since 0.1
     */
    public String phrase(Locale locale) {
        return Phrases.forLocale(Objects.requireNonNull(locale, "locale")).of(node());
    }

    /**
     * Returns whether the other object is a date with the same text.
     *
     * @param other any object
     * @return false for a date with the same meaning but a different text; see {@link #isSame}
     * @since 0.1
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Edtf that && text.equals(that.text);
    }

    /**
     * Returns the hash code of the text.
     *
     * @return the hash code
     * @since 0.1
     */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the text, exactly as it was parsed.
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
        DateNode date = requireDate(value, "date");
        if (date.isSeasonal()) {
            throw new IllegalArgumentException(
                    "date: a season next to it depends on the hemisphere, which is not stated; was \"" + value + '"');
        }
        DateNode neighbour = Neighbour.of(date, step);
        if (neighbour == null) {
            throw new IllegalArgumentException(
                    "date: nothing next to it can be written at its precision; was \"" + value + '"');
        }
        return DateWriter.write(neighbour);
    }

    /** Refuses a mapper of Jackson without our module: see {@link MapperRefusal}. */
    @JsonValue
    private String registerRapporteurModuleOfRapporteurDatabind() {
        throw MapperRefusal.exception();
    }
}
