package org.rapporteur.validation;

import java.util.HexFormat;
import java.util.List;

/**
 * The words of a rule with places for arguments: <code>{0}</code> is the first argument in quotation marks.
 *
 * <p>Not {@link java.text.MessageFormat}: there an apostrophe, which Ukrainian words have, is syntax, and numbers turn
 * with the locale. What is no place for an argument stands for itself, so that every string is a template.
 */
final class Template {
    private static final int QUOTED_AT_MOST = 80;

    private Template() {}

    static String fill(String template, List<String> arguments) {
        StringBuilder text = new StringBuilder();
        int i = 0;
        while (i < template.length()) {
            int argument = placeAt(template, i);
            if (argument >= 0 && argument < arguments.size()) {
                quote(text, arguments.get(argument));
                i += 3;
            } else {
                text.append(template.charAt(i++));
            }
        }
        return text.toString();
    }

    private static int placeAt(String template, int i) {
        boolean place = template.charAt(i) == '{' && i + 2 < template.length() && template.charAt(i + 2) == '}';
        return place ? template.charAt(i + 1) - '0' : -1;
    }

    private static void quote(StringBuilder text, String value) {
        boolean cut = value.codePointCount(0, value.length()) > QUOTED_AT_MOST;
        int end = cut ? value.offsetByCodePoints(0, QUOTED_AT_MOST) : value.length();
        text.append('"').append(printable(value.substring(0, end))).append(cut ? "…\"" : "\"");
    }

    /** The value on one line and in reading order: a hostile document must not forge the lines of a report. */
    static String printable(String value) {
        StringBuilder text = new StringBuilder(value.length());
        value.codePoints().forEach(c -> {
            if (!isUnsafe(c)) {
                text.appendCodePoint(c);
            } else {
                for (char unit : Character.toChars(c)) {
                    text.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits(unit));
                }
            }
        });
        return text.toString();
    }

    private static boolean isUnsafe(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }
}
