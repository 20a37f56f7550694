package org.rapporteur.validation;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;

/** The kinds of characters in a text, found in one pass. Most texts need no further check. */
final class Alphabet {
    static final int LATIN = 1;
    static final int GREEK = 2;
    static final int CYRILLIC = 4;

    /** Letters of any other script, and characters that require a table lookup. */
    static final int OTHER = 8;

    /** An embedding, override or isolate of Unicode Standard Annex 9, but not its harmless marks. */
    static final int BIDIRECTIONAL_CONTROL = 16;

    /** Traces of a wrong conversion: the replacement character, and controls other than white space. */
    static final int DAMAGE = 32;

    /** Characters that cannot be seen; joiners are visible in scripts that need them. */
    static final int INVISIBLE = 64;

    /** Characters that Unicode's form NFC may replace or reorder, so that the text requires a check. */
    static final int MAY_COMPOSE = 128;

    /** Characters that begin a sequence of UTF-8 that was read as if it had one byte for each character. */
    static final int MAY_BEGIN_MISREADING = 256;

    /** Characters of which every such sequence has one, and that are no letters of real words. */
    static final int MAY_CONTINUE_MISREADING = 512;

    private static final int FIRST_PRINTING = 0x20;
    private static final char REPLACEMENT_CHARACTER = 0xFFFD;

    /** From this character on, texts in the scripts of Europe contain only punctuation. */
    private static final int FIRST_OTHER = 0x530;

    private static final char FIRST_PUNCTUATION = 0x2000;
    private static final char LAST_PUNCTUATION = 0x206F;

    /** The kinds of all UTF-16 code units, because every character of every record is looked up. */
    private static final char[] TABLE = table();

    /** The scripts of each set of the first three kinds. */
    private static final List<Set<UnicodeScript>> SCRIPTS = List.of(
            Set.of(),
            Set.of(UnicodeScript.LATIN),
            Set.of(UnicodeScript.GREEK),
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK),
            Set.of(UnicodeScript.CYRILLIC),
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC),
            Set.of(UnicodeScript.GREEK, UnicodeScript.CYRILLIC),
            Set.of(UnicodeScript.LATIN, UnicodeScript.GREEK, UnicodeScript.CYRILLIC));

    private Alphabet() {}

    /** The kinds of all characters of a text, as a set of bits. */
    static int of(String text) {
        int kinds = 0;
        for (int i = 0; i < text.length(); i++) {
            kinds |= of(text.charAt(i));
        }
        return kinds;
    }

    /** The kind of a UTF-16 code unit; 0 for digits, punctuation and white space. */
    static int of(char c) {
        return TABLE[c];
    }

    /** The kinds of letters that may belong to other scripts than the given ones. */
    static int lettersBeside(Set<UnicodeScript> scripts) {
        int own = 0;
        for (UnicodeScript script : scripts) {
            own |= ofScript(script);
        }
        return (LATIN | GREEK | CYRILLIC) & ~own | OTHER;
    }

    /** The scripts of the letters of some kinds, except those of {@link #OTHER}. */
    static Set<UnicodeScript> scripts(int kinds) {
        return SCRIPTS.get(kinds & (LATIN | GREEK | CYRILLIC));
    }

    /** Whether the kinds are more than letters of a single script and neutral characters. */
    static boolean isStrange(int kinds) {
        return (kinds & (BIDIRECTIONAL_CONTROL | DAMAGE)) != 0 || joinsScripts(kinds);
    }

    /** Whether there may be UTF-8 that was misread. Most texts lack one of the two kinds. */
    static boolean mayBeMisread(int kinds) {
        return (kinds & MAY_BEGIN_MISREADING) != 0 && (kinds & MAY_CONTINUE_MISREADING) != 0;
    }

    /** Whether there are letters of two of the scripts that contain similar letters. */
    static boolean joinsScripts(int kinds) {
        return Integer.bitCount(kinds & (LATIN | GREEK | CYRILLIC)) > 1;
    }

    private static char[] table() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) (kind(c)
                    | (isInvisible(c) ? INVISIBLE : 0)
                    | (mayCompose(c) ? MAY_COMPOSE : 0)
                    | (Misreading.mayBegin((char) c) ? MAY_BEGIN_MISREADING : 0)
                    | (Misreading.mayContinue((char) c) ? MAY_CONTINUE_MISREADING : 0));
        }
        return table;
    }

    private static int kind(int c) {
        if (c < FIRST_OTHER) {
            return isDamage(c) ? DAMAGE : Character.isLetter(c) ? ofScript(UnicodeScript.of(c)) : 0;
        }
        if (c >= FIRST_PUNCTUATION && c <= LAST_PUNCTUATION) {
            return isBidirectionalControl(c) ? BIDIRECTIONAL_CONTROL : 0;
        }
        return c == REPLACEMENT_CHARACTER ? DAMAGE : OTHER;
    }

    private static int ofScript(UnicodeScript script) {
        return switch (script) {
            case LATIN -> LATIN;
            case GREEK -> GREEK;
            case CYRILLIC -> CYRILLIC;
            default -> OTHER;
        };
    }

    private static boolean isBidirectionalControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }

    /** The soft hyphen, the zero-width space, joiners and operators, and the byte order mark. */
    private static boolean isInvisible(int c) {
        return c == 0xAD || c >= 0x200B && c <= 0x200D || c >= 0x2060 && c <= 0x2064 || c == 0xFEFF;
    }

    /** Combining marks, the later letters of a syllable in Hangul, and what exists only for other standards. */
    private static boolean mayCompose(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.SURROGATE -> true;
            default -> c >= 0x1160 && c <= 0x11FF || existsForOtherStandards(c);
        };
    }

    /** The ranges contain more than the characters that NFC replaces: a text that has one is checked in full. */
    private static boolean existsForOtherStandards(int c) {
        return c == 0x374
                || c == 0x37E
                || c == 0x387
                || c >= 0x900 && c < 0x1000
                || c >= 0x1F71 && c < 0x2002
                || c >= 0x2126 && c <= 0x212B
                || c == 0x2329
                || c == 0x232A
                || c == 0x2ADC
                || c >= 0xF900 && c < 0xFB50;
    }

    private static boolean isDamage(int c) {
        boolean whiteSpace = c == '\t' || c == '\n' || c == '\r';
        return c < FIRST_PRINTING && !whiteSpace || c >= 0x7F && c < 0xA0;
    }
}
