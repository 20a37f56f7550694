package org.rapporteur.json.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms of strings as regular expressions that RE2 (Go, Rust), ECMA-262 with and without the flag {@code u}, Python and Java
 * read alike: no look-around, no back-reference, and no {@code \}{@code u}. Characters beyond U+00FF stand for themselves.
 *
 * <p>Some engines also find {@code $} before a last line break. Where the expression itself permits none, the string must
 * therefore not match {@link #LINE_BREAK} either.
 */
final class Patterns {
    /** After any of these, {@code $} of Java finds an end; of Python, after the first. */
    static final String LINE_BREAK = "[\\n\\r\\x85\u2028\u2029]";

    /** The line breaks that no IRI contains. */
    static final String LINE_BREAK_OF_IRI = "[\\n\\r\\x85]";

    static final String STRING = whole("[^\\x00]*");
    static final String COUNTRY = whole("[A-Z]{2}");
    static final String TERM = whole("[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}");

    /** RFC 3987, section 2.2: what an IRI may not hold, and percent signs only before two digits. */
    private static final String IRI_BODY = "[A-Za-z][A-Za-z0-9+.-]*:(?:%[0-9A-Fa-f]{2}|[^"
            + "\\x00-\\x20\"%<>\\\\^`{|}\\x7F-\\x9F\u200E\u200F\u202A-\u202E\uFDD0-\uFDEF\uFFF0-\uFFFF])+";

    static final String IRI = whole(IRI_BODY);
    /** A line break, after a slug too where an IRI may contain it. */
    static final String NOT_AN_ID = LINE_BREAK_OF_IRI + "|^[A-Za-z0-9._-]+[\u2028\u2029]";

    private static final String SLUG_BODY = "[A-Za-z0-9][A-Za-z0-9._-]*";

    static final String SLUG = whole(SLUG_BODY);
    static final String ID = whole(SLUG_BODY + "|" + IRI_BODY);

    private static final String DAY_IN_ITS_MONTH = "(?:02-(?:0[1-9]|[12][0-9])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)"
            + "|(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01]))";
    private static final String CLOCK = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";

    static final String INSTANT = whole("[0-9]{4}-" + DAY_IN_ITS_MONTH + CLOCK + "(?:\\.[0-9]{1,9})?Z");

    /** EDTF, but for {@link #NOT_A_DATE}, the days of leap years, ends before starts, and how many digits a year has to be sure of. */
    static final String DATE = date();

    /** A line break, a set whose brackets differ, a member of one with two ranges, or a range whose ends differ in precision. */
    static final String NOT_A_DATE =
            LINE_BREAK + "|^\\[.*\\}$|^\\{.*\\]$|^[\\[{].*\\.\\.[^,]*\\.\\.|[\\[{,]" + mixedRange() + "[,\\]}]";

    /** RFC 5646, section 2.1, in any case. */
    static final String LANGUAGE_TAG = languageTag();

    private Patterns() {}

    private static String date() {
        String doubt = "[?~%]?";
        String day = "0[1-9X]|[12][0-9X]|X[0-9X]";
        String days = either(
                doubt + "02" + doubt + "-" + doubt + group(day),
                doubt + group("0[469]|11|X[469]") + doubt + "-" + doubt + group(day + "|3[0X]"),
                doubt + group("0[13578X]|1[02X]|X[0-3578X]") + doubt + "-" + doubt + group(day + "|3[01X]"));
        String months = doubt + group("0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01]");
        String year = group("-?(?:[1-9X][0-9X]{3}|0[1-9X][0-9X]{2}|00[1-9X][0-9X]|000[1-9X])|0000");
        String significant = "-?(?:[1-9][0-9]{3}S[1-4]|0[1-9][0-9]{2}S[1-3]|00[1-9][0-9]S[12]|000[1-9]S1)|0000S1";
        String exponential = "[1-9][0-9]{3,}E[1-9][0-9]*|[1-9][0-9]{2}E(?:[2-9]|[1-9][0-9]+)"
                + "|[1-9][0-9]E(?:[3-9]|[1-9][0-9]+)|[1-9]E(?:[4-9]|[1-9][0-9]+)";
        String wide = "Y-?" + group("[1-9][0-9]{4,}|" + exponential) + "(?:S[1-9][0-9]*)?";
        String one = doubt
                + either(
                        wide + doubt,
                        group(significant) + doubt,
                        year + doubt + "(?:-" + either(days, months) + doubt + ")?");
        String timed = "(?:-?(?:[1-9][0-9]{3}|0[1-9][0-9]{2}|00[1-9][0-9]|000[1-9])|0000)-" + DAY_IN_ITS_MONTH + CLOCK
                + "(?:Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?";
        String end = either(one, "\\.\\.");
        String interval = one + "(?:/" + end + "?)?|(?:\\.\\.)?/" + end + "|\\.\\./";
        String set = "[\\[{](?:\\.\\.)?" + one + "(?:(?:,|\\.\\.)" + one + ")*(?:\\.\\.)?[\\]}]";
        return whole(either(timed, interval, set));
    }

    /** A range whose ends have two of these precisions: a year, a month, a season, a quarter, a third, a half, a day. */
    private static String mixedRange() {
        String doubt = "[?~%]?";
        String inYear = doubt + "-?[0-9X]{4}" + doubt + "-" + doubt;
        List<String> precisions = Stream.concat(
                        Stream.of(doubt + "(?:Y-?[0-9ES]+|-?[0-9X]{4}(?:S[1-4])?)" + doubt),
                        Stream.of(
                                        "[01X][0-9X]",
                                        "(?:2[1-9]|3[0-2])",
                                        "3[3-6]",
                                        "3[7-9]",
                                        "4[01]",
                                        "[0-9X]{2}[?~%]?-[?~%]?[0-9X]{2}")
                                .map(part -> inYear + part + doubt))
                .toList();
        return either(precisions.stream()
                .map(start -> start + "\\.\\."
                        + either(precisions.stream()
                                .filter(end -> !end.equals(start))
                                .toArray(String[]::new)))
                .toArray(String[]::new));
    }

    private static String languageTag() {
        String letter = "[A-Za-z]";
        String any = "[A-Za-z0-9]";
        String regular = "(?:" + letter + "{2,3}(?:-" + letter + "{3}){0,3}|" + letter + "{4,8})(?:-" + letter
                + "{4})?(?:-(?:"
                + letter + "{2}|[0-9]{3}))?(?:-(?:" + any + "{5,8}|[0-9]" + any + "{3}))*(?:-[A-WYZa-wyz0-9](?:-" + any
                + "{2,8})+)*(?:-[Xx](?:-" + any + "{1,8})+)?";
        String irregular = Stream.of(
                        "en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn i-tao i-tay"
                                .split(" "),
                        "i-tsu sgn-be-fr sgn-be-nl sgn-ch-de".split(" "))
                .flatMap(Arrays::stream)
                .map(Patterns::inAnyCase)
                .collect(Collectors.joining("|"));
        return whole(regular + "|[Xx](?:-" + any + "{1,8})+|" + irregular);
    }

    private static String inAnyCase(String text) {
        return text.chars()
                .mapToObj(c -> Character.isLetter(c)
                        ? "[" + Character.toString(c).toUpperCase(Locale.ROOT) + Character.toString(c) + "]"
                        : Character.toString(c))
                .collect(Collectors.joining());
    }

    private static String either(String... alternatives) {
        return group(String.join("|", alternatives));
    }

    private static String group(String alternatives) {
        return "(?:" + alternatives + ")";
    }

    private static String whole(String expression) {
        return "^(?:" + expression + ")$";
    }
}
