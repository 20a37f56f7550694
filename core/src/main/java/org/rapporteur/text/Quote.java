package org.rapporteur.text;

import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prepares values for use in a message: on one line, in reading order, and short.
 *
 * <p>No value in a document can forge lines of a report.
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
        String shown = cut(value).replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + printable(shown) + "\"" + ellipsis(value);
    }

    /**
     * Returns a value that needs no quotation marks, such as a number.
     *
     * @param value any characters
     * @return the first 80 code points
     */
    public static String bare(String value) {
        return printable(cut(value)) + ellipsis(value);
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
     * @return the text, with each unprintable character written as {@code \}{@code u} and four digits
     */
    public static String printable(String value) {
        StringBuilder printable = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            if (prints(c)) {
                printable.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    printable
                            .append("\\u")
                            .append(HexFormat.of().withUpperCase().toHexDigits(unit));
                }
            }
        });
        return printable.toString();
    }

    private static String cut(String value) {
        return isLong(value) ? value.substring(0, value.offsetByCodePoints(0, MOST)) : value;
    }

    private static String ellipsis(String value) {
        return isLong(value) ? "..." : "";
    }

    private static boolean isLong(String value) {
        return value.length() > MOST && value.codePointCount(0, value.length()) > MOST;
    }

    private static boolean prints(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
    }
}
