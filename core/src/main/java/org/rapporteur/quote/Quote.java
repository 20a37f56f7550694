package org.rapporteur.quote;

import java.util.HexFormat;

/** Quotes values in messages: whatever a document holds, the message stays one short line. */
public final class Quote {
    private static final int MOST = 80;

    private Quote() {}

    /**
     * A text in quotation marks.
     *
     * @param value any characters
     * @return the first 80 code points; quotation marks and backslashes behind a backslash, and what does not print as
     *     {@code \}{@code u} and four digits
     */
    public static String of(String value) {
        return "\"" + printable(value, "\"\\") + (isCut(value) ? "\"..." : "\"");
    }

    /**
     * Something that needs no quotation marks, such as a number.
     *
     * @param value any characters
     * @return the first 80 code points, what does not print as {@code \}{@code u} and four digits
     */
    public static String bare(String value) {
        return printable(value, "") + (isCut(value) ? "..." : "");
    }

    private static boolean isCut(String value) {
        return value.length() > MOST && value.codePointCount(0, value.length()) > MOST;
    }

    private static String printable(String value, String escaped) {
        StringBuilder printable = new StringBuilder();
        value.codePoints().limit(MOST).forEach(c -> {
            if (escaped.indexOf(c) >= 0) {
                printable.append('\\');
            }
            append(printable, c);
        });
        return printable.toString();
    }

    private static void append(StringBuilder text, int codePoint) {
        boolean prints = switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> true;
        };
        if (prints || Character.isSupplementaryCodePoint(codePoint)) {
            text.appendCodePoint(codePoint);
        } else {
            text.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits((char) codePoint));
        }
    }
}
