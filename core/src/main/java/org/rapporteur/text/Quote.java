package org.rapporteur.text;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prepares values for use in a message or a log: on one line, in reading order, and short.
 *
 * <p>All that is shown of a document passes through here, so that no value can forge lines of a report, reverse their
 * order, or hide characters in them.
 */
public final class Quote {
    private static final int MOST = 80;

    private Quote() {}

    /**
     * Returns a text in quotation marks.
     *
     * @param value any characters
     * @return the first 80 code points, with quotation marks and backslashes escaped by a backslash
     */
    public static String of(String value) {
        return "\"" + printable(escapedMarks(cut(value, MOST))) + "\"" + ellipsis(value, MOST);
    }

    private static String escapedMarks(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /**
     * Returns a value that needs no quotation marks, such as a number.
     *
     * @param value any characters
     * @return the first 80 code points
     */
    public static String bare(String value) {
        return bare(value, MOST);
    }

    /**
     * Returns a value that needs no quotation marks.
     *
     * @param value any characters
     * @param most the number of code points after which the value is cut
     * @return the first code points
     */
    public static String bare(String value, int most) {
        return printable(cut(value, most)) + ellipsis(value, most);
    }

    /**
     * Returns the beginning of a value, for a description on one line. Unlike {@link #bare(String)}, it ends with a whole
     * word if it has one.
     *
     * @param value any characters
     * @param most the number of code points after which the value is cut
     * @return the beginning, followed by {@code …} if it is not the whole value
     */
    public static String beginning(String value, int most) {
        String shown = value.substring(0, endOfWord(value, most));
        return printable(shown) + (shown.length() < value.length() ? "…" : "");
    }

    /**
     * Returns the beginning of a passage in quotation marks, for a description on one line.
     *
     * @param value any characters
     * @param most the number of code points after which the value is cut
     * @return the beginning, followed by {@code …} if it is not the whole value, with quotation marks and backslashes
     *     escaped by a backslash
     */
    public static String passage(String value, int most) {
        String shown = value.substring(0, endOfWord(value, most));
        return "\"" + printable(escapedMarks(shown)) + (shown.length() < value.length() ? "…\"" : "\"");
    }

    /** Returns where a value is cut: after a whole word if there is one, and outside brackets. */
    private static int endOfWord(String value, int most) {
        int cut = cut(value, most).length();
        if (cut == value.length()) {
            return cut;
        }
        int end = cut;
        while (end > cut / 2 && !Character.isWhitespace(value.charAt(end))) {
            end--;
        }
        end = beforeOpenBracket(value, end > cut / 2 ? end : cut);
        while (end > 0 && Character.isWhitespace(value.charAt(end - 1))) {
            end--;
        }
        return end > 0 ? end : cut;
    }

    private static int beforeOpenBracket(String value, int end) {
        int outermost = end;
        int closed = 0;
        for (int i = end - 1; i >= 0; i--) {
            if (")]}".indexOf(value.charAt(i)) >= 0) {
                closed++;
            } else if ("([{".indexOf(value.charAt(i)) >= 0 && closed-- <= 0) {
                closed = 0;
                outermost = i;
            }
        }
        return outermost;
    }

    /**
     * Returns a JSON Pointer for a message.
     *
     * @param pointer any characters
     * @return the pointer with the first 80 code points of each of its names
     */
    public static String pointer(String pointer) {
        return Stream.of(pointer.split("/", -1)).map(Quote::bare).collect(Collectors.joining("/"));
    }

    /**
     * Returns a text of any length with its unprintable characters escaped.
     *
     * @param value any characters
     * @return the text, with each unprintable character written as {@code \}{@code u} and four digits, or twice that
     */
    public static String printable(String value) {
        int c;
        for (int i = 0; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (!prints(c)) {
                return escaped(value, i);
            }
        }
        return value;
    }

    private static String escaped(String value, int from) {
        HexFormat hex = HexFormat.of().withUpperCase();
        StringBuilder escaped = new StringBuilder(value.length() + 16).append(value, 0, from);
        value.substring(from).codePoints().forEach(c -> {
            if (prints(c)) {
                escaped.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    escaped.append("\\u").append(hex.toHexDigits(unit));
                }
            }
        });
        return escaped.toString();
    }

    private static String cut(String value, int most) {
        return isLong(value, most) ? value.substring(0, value.offsetByCodePoints(0, most)) : value;
    }

    private static String ellipsis(String value, int most) {
        return isLong(value, most) ? "..." : "";
    }

    private static boolean isLong(String value, int most) {
        return value.length() > most
                && (value.length() - most > most
                        || value.codePointCount(0, value.length()) > most); // not all of a long one
    }

    private static boolean prints(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> !isInvisible(codePoint);
        };
    }

    /**
     * Whether a character is invisible although this version of Java does not call it a format character: it is a filler,
     * a joiner, a tag or a selector of variants other than those of emoji, or reserved for such (Default_Ignorable_Code_Point of Unicode); it is the
     * blank pattern of Braille; or it has been a format character since Unicode 14 or 15.
     */
    private static boolean isInvisible(int c) {
        return c >= 0xE0000 && c <= 0xE0FFF
                || c == 0x034F
                || c == 0x115F
                || c == 0x1160
                || c == 0x17B4
                || c == 0x17B5
                || c >= 0x180B && c <= 0x180F
                || c == 0x2800
                || c == 0x3164
                || c >= 0xFE00 && c <= 0xFE0D
                || c == 0xFFA0
                || c >= 0xFFF0 && c <= 0xFFF8
                || c == 0x2065
                || c == 0x0890
                || c == 0x0891
                || c >= 0x13439 && c <= 0x1343F;
    }
}
