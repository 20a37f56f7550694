package org.rapporteur.text;

import java.text.Normalizer;
import java.util.Locale;

/** The form in which names are compared, so that they are found however they were typed. */
public final class NameForm {
    private NameForm() {}

    /**
     * Returns the form of a name that is the same for other spellings of it: in Unicode's form NFC, in small letters of
     * no particular locale, with one apostrophe for U+0027, U+2019 and U+02BC, one space for spaces and hyphens, and
     * without soft hyphens, zero-width spaces and byte order marks.
     *
     * @param name the name
     * @return the form; the name itself if nothing else would be left
     */
    public static String of(String name) {
        if (isPlain(name)) {
            return name;
        }
        String upper = Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT);
        String lower = upper.toLowerCase(Locale.ROOT).replace("i\u0307", "i"); // of the Turkish İ
        String folded = Normalizer.normalize(lower, Normalizer.Form.NFC);
        StringBuilder form = new StringBuilder(folded.length());
        boolean space = false;
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (space && !form.isEmpty()) {
                    form.append(' ');
                }
                space = false;
                form.append(isApostrophe(c) ? '\'' : c);
            }
        }
        return form.isEmpty() ? name : form.toString();
    }

    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < 'a' || c > 'z') {
                return false;
            }
        }
        return true;
    }

    /** White space and hyphens, dashes included. */
    private static boolean isSpace(char c) {
        return c == '-' || c >= 0x2010 && c <= 0x2015 || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\u2019' || c == '\u02BC';
    }

    private static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
    }
}
