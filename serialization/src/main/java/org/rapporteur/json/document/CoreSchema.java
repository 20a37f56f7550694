package org.rapporteur.json.document;

import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** Determines the types of plain scalars of YAML, according to the core schema of YAML 1.2.2, section 10.3. */
final class CoreSchema {
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE");

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OTHER_BASE = Pattern.compile("0o[0-7]+|0x[0-9a-fA-F]+");
    private static final Pattern DECIMAL =
            Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");
    private static final Pattern NOT_FINITE = Pattern.compile("[-+]?\\.(?:inf|Inf|INF)|\\.(?:nan|NaN|NAN)");
    private static final Pattern LEADING_ZERO = Pattern.compile("[-+]?0[0-9].*");

    /** Words that YAML 1.1 reads as true, false or null, in any case. */
    private static final Set<String> LOOKS_LIKE_MORE =
            Set.of("y", "yes", "n", "no", "on", "off", "true", "false", "null");

    private CoreSchema() {}

    /**
     * Returns the token of a plain scalar; an embedded object if JSON does not have the value, or if the versions of
     * YAML disagree.
     */
    static JsonToken token(String word) {
        if (NULLS.contains(word)) {
            return JsonToken.VALUE_NULL;
        }
        char first = word.charAt(0);
        if ((first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.') {
            return number(word);
        }
        return TRUES.contains(word)
                ? JsonToken.VALUE_TRUE
                : FALSES.contains(word) ? JsonToken.VALUE_FALSE : JsonToken.VALUE_STRING;
    }

    private static JsonToken number(String word) {
        if (DECIMAL.matcher(word).matches()) {
            return LEADING_ZERO.matcher(word).matches() ? JsonToken.VALUE_EMBEDDED_OBJECT : decimal(word);
        }
        if (OTHER_BASE.matcher(word).matches()) {
            return JsonToken.VALUE_NUMBER_INT;
        }
        return NOT_FINITE.matcher(word).matches() ? JsonToken.VALUE_EMBEDDED_OBJECT : JsonToken.VALUE_STRING;
    }

    private static JsonToken decimal(String word) {
        return WHOLE.matcher(word).matches() ? JsonToken.VALUE_NUMBER_INT : JsonToken.VALUE_NUMBER_FLOAT;
    }

    /** Returns a number as a JSON lexeme, with the same characters wherever JSON permits them. */
    static String lexeme(String number) {
        if (number.startsWith("0x")) {
            return new BigInteger(number.substring(2), 16).toString();
        }
        if (number.startsWith("0o")) {
            return new BigInteger(number.substring(2), 8).toString();
        }
        String unsigned = number.startsWith("+") ? number.substring(1) : number;
        int point = unsigned.indexOf('.');
        if (point < 0) {
            return unsigned;
        }
        boolean bare = point == 0 || unsigned.charAt(point - 1) == '-';
        boolean ends = point + 1 == unsigned.length() || (unsigned.charAt(point + 1) | 0x20) == 'e';
        return unsigned.substring(0, point) + (bare ? "0." : ".") + (ends ? "0" : "") + unsigned.substring(point + 1);
    }

    /** Whether every version of YAML reads the unquoted string as the same string. In doubt, returns false. */
    static boolean needsNoQuotes(String text) {
        if (text.isEmpty() || !Character.isLetter(text.charAt(0)) || text.endsWith(" ")) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && " -_./,;()'’".indexOf(c) < 0) {
                return false;
            }
        }
        return text.length() > 5 || LOOKS_LIKE_MORE.stream().noneMatch(text::equalsIgnoreCase);
    }
}
