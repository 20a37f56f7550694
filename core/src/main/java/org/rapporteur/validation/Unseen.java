package org.rapporteur.validation;

import static java.lang.Character.UnicodeScript.BALINESE;
import static java.lang.Character.UnicodeScript.JAVANESE;
import static java.lang.Character.UnicodeScript.KHMER;
import static java.lang.Character.UnicodeScript.LAO;
import static java.lang.Character.UnicodeScript.MYANMAR;
import static java.lang.Character.UnicodeScript.THAI;
import static java.lang.Character.UnicodeScript.TIBETAN;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.Set;

/** What a reader of a text cannot see: characters without a shape, white space at the ends, and another form of Unicode. */
final class Unseen {
    private static final char ZERO_WIDTH_SPACE = 0x200B;
    private static final char NON_JOINER = 0x200C;
    private static final char JOINER = 0x200D;

    /** Spaces to look at, which Unicode counts among letters or symbols: fillers of Hangul, and Braille without dots. */
    private static final char FIRST_FILLER = 0x115F;

    private static final char NO_BREAK_SPACE = 0xA0;
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    /** The scripts without spaces between words, in which U+200B permits a line break. */
    private static final Set<UnicodeScript> WITHOUT_SPACES =
            Set.of(THAI, LAO, KHMER, MYANMAR, TIBETAN, JAVANESE, BALINESE);

    private Unseen() {}

    /** Whether there may be anything unseen, or misread. Nearly all texts need no further check. */
    static boolean isPossible(String text, int kinds) {
        return (kinds & Alphabet.INVISIBLE) != 0
                || hasSpaceAtEnds(text)
                || kinds == 0 && isBlank(text)
                || isNotComposed(text, kinds)
                || Alphabet.mayBeMisread(kinds) && Misreading.find(text).isPresent();
    }

    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isSpace(c) && Character.getType(c) != Character.FORMAT) {
                return false;
            }
        }
        return true;
    }

    static boolean hasSpaceAtEnds(String text) {
        return isSpace(text.charAt(0)) || isSpace(text.charAt(text.length() - 1));
    }

    private static boolean isSpace(char c) {
        if (c < FIRST_FILLER) { // nearly always
            return c <= ' ' || c == NO_BREAK_SPACE;
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || FILLERS.indexOf(c) >= 0;
    }

    static boolean isNotComposed(String text, int kinds) {
        return (kinds & Alphabet.MAY_COMPOSE) != 0 && !Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }

    /** Returns the first character that NFC does not have in its place, in a text that is not in NFC. */
    static int firstNotComposed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int place = 0;
        while (place < composed.length() && text.charAt(place) == composed.charAt(place)) {
            place++;
        }
        while (place + 1 < text.length() && (Alphabet.of(text.charAt(place)) & Alphabet.MAY_COMPOSE) == 0) {
            place++; // a letter is followed by its mark
        }
        return text.codePointAt(Math.min(place, text.length() - 1));
    }

    /** Returns the first character that cannot be seen and does nothing that its neighbours need. */
    static OptionalInt invisible(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((Alphabet.of(c) & Alphabet.INVISIBLE) != 0 && !isNeeded(c, text, i)) {
                return OptionalInt.of(c);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isNeeded(char c, String text, int place) {
        int before = place == 0 ? ' ' : text.codePointBefore(place);
        int after = place + 1 == text.length() ? ' ' : text.codePointAt(place + 1);
        return switch (c) {
            case ZERO_WIDTH_SPACE ->
                WITHOUT_SPACES.contains(UnicodeScript.of(before)) || WITHOUT_SPACES.contains(UnicodeScript.of(after));
            case NON_JOINER, JOINER -> mayJoin(before) || mayJoin(after);
            default -> false;
        };
    }

    /** Letters of scripts other than those of Europe may need to be joined or kept apart; emoji may be joined. */
    private static boolean mayJoin(int c) {
        return c >= Character.MIN_SUPPLEMENTARY_CODE_POINT || (Alphabet.of((char) c) & Alphabet.OTHER) != 0;
    }
}
