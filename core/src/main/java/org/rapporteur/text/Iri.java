package org.rapporteur.text;

/** Recognises absolute IRIs (RFC 3987): a scheme, a colon, and characters that are allowed in an IRI. */
public final class Iri {
    private static final String FORBIDDEN_ASCII = " \"<>\\^`{|}";
    private static final boolean[] IS_ALLOWED_ASCII = new boolean[0x80];

    static {
        for (int c = 0x21; c < 0x7F; c++) {
            IS_ALLOWED_ASCII[c] = FORBIDDEN_ASCII.indexOf(c) < 0;
        }
    }

    private Iri() {}

    /**
     * Returns whether a text is an absolute IRI.
     *
     * @param text any text in well-formed UTF-16
     * @return whether the text is an absolute IRI
     */
    public static boolean isAbsolute(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1 || !isAsciiLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < colon; i++) {
            char c = text.charAt(i);
            if (!isAsciiLetter(c) && !isDigit(c) && c != '+' && c != '-' && c != '.') {
                return false;
            }
        }
        return holdsOnlyIriCharacters(text, colon + 1);
    }

    private static boolean holdsOnlyIriCharacters(String text, int from) {
        for (int i = from; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (c == '%' && !(isHex(text, i + 1) && isHex(text, i + 2))) {
                return false;
            }
            if (c < 0x80 ? !IS_ALLOWED_ASCII[c] : !isUcsCharacter(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /**
     * RFC 3987 section 2.2: {@code ucschar} and {@code iprivate}, which exclude controls, surrogates and
     * non-characters, and without the directional marks that section 4.1 forbids.
     */
    private static boolean isUcsCharacter(int c) {
        return c >= 0xA0
                && !isMarkOfDirection(c)
                && !(c >= 0xD800 && c <= 0xDFFF)
                && !(c >= 0xFDD0 && c <= 0xFDEF)
                && !(c >= 0xFFF0 && c <= 0xFFFF)
                && (c & 0xFFFE) != 0xFFFE
                && !(c >= 0xE0000 && c <= 0xE0FFF);
    }

    private static boolean isMarkOfDirection(int c) {
        return c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E;
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isHex(String text, int i) {
        return i < text.length() && Character.digit(text.charAt(i), 16) >= 0 && text.charAt(i) < 0x80;
    }
}
