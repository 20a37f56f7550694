package org.rapporteur.json.schema;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forms of strings as regular expressions of both ECMA-262 (with flag {@code u}) and Java.
 *
 * <p>They end in a lookahead instead of {@code $}, which Java also finds before a last line break.
 */
final class Patterns {
    /** The end of the text. */
    private static final String END = "(?![\\s\\S])";

    /** What no string may hold: U+0000, or one half of a surrogate pair. */
    private static final String STRANGE = "\\u0000\\uD800-\\uDFFF";

    static final String STRING = whole("[^" + STRANGE + "]*");
    static final String COUNTRY = whole("[A-Z]{2}");
    static final String TERM = whole("[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}");

    /** RFC 3987, section 2.2: what an IRI may not hold, and percent signs only before two digits. */
    private static final String IRI_BODY = "[A-Za-z][A-Za-z0-9+.-]*:(?:%[0-9A-Fa-f]{2}|[^" + STRANGE
            + "\\u0001-\\u0020\"%<>\\\\^`{|}\\u007F-\\u009F\\u200E\\u200F\\u202A-\\u202E\\uFDD0-\\uFDEF\\uFFF0-\\uFFFF])+";

    static final String IRI = whole(IRI_BODY);
    static final String ID = whole("[A-Za-z0-9][A-Za-z0-9._-]*|" + IRI_BODY);

    private static final String FEBRUARY = "02";
    private static final String MONTH_OF_30 = "0[469]|11";
    private static final String MONTH_OF_31 = "0[13578]|1[02]";
    private static final String DAY = "0[1-9]|[12][0-9]";
    private static final String CALENDAR_DAY = "[0-9]{4}-(?:" + FEBRUARY + "-(?:" + DAY + ")|(?:" + MONTH_OF_30
            + ")-(?:" + DAY + "|30)|(?:" + MONTH_OF_31 + ")-(?:" + DAY + "|3[01]))";
    private static final String CLOCK = "T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]";

    static final String INSTANT = whole(CALENDAR_DAY + CLOCK + "(?:\\.[0-9]{1,9})?Z");

    /** EDTF, but for the days of leap years, for ends before starts, and for how many digits a wide year has to be sure of. */
    static final String DATE = date();

    /** RFC 5646, section 2.1, in any case. */
    static final String LANGUAGE_TAG = languageTag();

    private Patterns() {}

    private static String date() {
        String doubt = "[?~%]?";
        String day = "0[1-9X]|[12][0-9X]|X[0-9X]";
        String days = either(
                doubt + FEBRUARY + doubt + "-" + doubt + group(day),
                doubt + group("0[469]|11|X[469]") + doubt + "-" + doubt + group(day + "|3[0X]"),
                doubt + group("0[13578X]|1[02X]|X[0-3578X]") + doubt + "-" + doubt + group(day + "|3[01X]"));
        String months = doubt + group("0[1-9X]|1[0-2X]|X[0-9X]|2[1-9]|3[0-9]|4[01]");
        String year = group("-(?!0000)[0-9X]{4}|[0-9X]{4}");
        String significant = "-?(?:[1-9][0-9]{3}S[1-4]|0[1-9][0-9]{2}S[1-3]|00[1-9][0-9]S[12]|000[1-9]S1)|0000S1";
        String exponential = "[1-9][0-9]{3,}E[1-9][0-9]*|[1-9][0-9]{2}E(?:[2-9]|[1-9][0-9]+)"
                + "|[1-9][0-9]E(?:[3-9]|[1-9][0-9]+)|[1-9]E(?:[4-9]|[1-9][0-9]+)";
        String wide = "Y-?" + group("[1-9][0-9]{4,}|" + exponential) + "(?:S[1-9][0-9]*)?";
        String one = doubt
                + either(
                        wide + doubt,
                        group(significant) + doubt,
                        year + doubt + "(?:-" + either(days, months) + doubt + ")?");
        String timed = CALENDAR_DAY + CLOCK + "(?:Z|[+-](?:[01][0-9]|2[0-3])(?::[0-5][0-9])?)?";
        String interval = either(one, "\\.\\.(?=/)") + "(?:/" + either(one, "\\.\\.") + "?)?|/" + either(one, "\\.\\.");
        String members = "(?!.*\\.\\.[^,]*\\.\\.)(?:\\.\\.)?" + one + "(?:(?:,|\\.\\.)" + one + ")*(?:\\.\\.)?";
        String set = "(?:\\[(?=.*\\]" + END + ")|\\{(?=.*\\}" + END + "))" + members + "[\\]}]";
        return whole(either(timed, interval, set));
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
        return "^(?:" + expression + ")" + END;
    }
}
