package org.rapporteur.validation;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * UTF-8 that was read as Windows-1252 or Windows-1251, so that each letter beyond ASCII became two or three: {@code Ã§}
 * for {@code ç}, {@code Рљ} for {@code К}.
 *
 * <p>Such pairs of characters also occur in correct text, as in {@code «IRMÃ»}. A finding needs two in succession, the
 * start of a punctuation mark, or a capital that would be next to a small letter.
 */
final class Misreading {
    /** The characters of bytes 80 to 9F; a byte without a character has U+0080 to U+009F. */
    private static final Misreading WESTERN =
            new Misreading("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ" + range(0xA0, 0xFF), 0xC2, 0xF4);

    private static final Misreading CYRILLIC = new Misreading(
            "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї°±Ііґµ¶·ё№є»јЅѕї" + range(0x410, 0x44F),
            0xD0,
            0xD1);

    /** Letters in Windows-1251 of which real words in capitals consist, as in ЗМІНІ. */
    private static final String OF_WORDS = "ЂЃЉЊЌЋЏЎЈҐЁЄЇІіґёєјЅѕї";

    /** What either code page has for the rest of a sequence beyond Latin-1. */
    private static final String SYMBOLS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸѓђљњќћџ№";

    private static final int FIRST_CONTINUATION = 0x80;
    private static final int LAST_CONTINUATION = 0xBF;
    private static final int FIRST_OF_THREE = 0xE0;
    private static final int FIRST_OF_FOUR = 0xF0;

    /** The first byte of the punctuation marks from U+2000 on, of which the second one is 80. */
    private static final int OF_PUNCTUATION = 0xE2;

    private final String page;
    private final char firstLead;
    private final char lastLead;
    private final char punctuation;

    /** A code page, of bytes from 80 on, and the bytes by which a sequence may begin. */
    private Misreading(String page, int firstLead, int lastLead) {
        this.page = page;
        this.firstLead = page.charAt(firstLead - FIRST_CONTINUATION);
        this.lastLead = page.charAt(lastLead - FIRST_CONTINUATION);
        this.punctuation = page.charAt(OF_PUNCTUATION - FIRST_CONTINUATION);
    }

    /** A misread word, and what it was before. */
    record Found(String word, String original) {}

    private static String range(int first, int last) {
        StringBuilder range = new StringBuilder();
        for (int c = first; c <= last; c++) {
            range.append((char) c);
        }
        return range.toString();
    }

    /** Whether a sequence may begin with the character. Most texts have none, or few. */
    static boolean mayBegin(char c) {
        return c >= 0xC2 && c <= 0xF4 || c == 'Р' || c == 'С' || c == 'Ђ';
    }

    /** Whether the character may be the rest of a sequence, and is no letter of real words: each misread text has one. */
    static boolean mayContinue(char c) {
        return c >= FIRST_CONTINUATION && c <= LAST_CONTINUATION || SYMBOLS.indexOf(c) >= 0;
    }

    /** Returns the first misread word. */
    static Optional<Found> find(String text) {
        Found found = WESTERN.first(text);
        return Optional.ofNullable(found == null ? CYRILLIC.first(text) : found);
    }

    private @Nullable Found first(String text) {
        for (int i = 0; i < text.length(); i++) {
            int length = sequence(text, i);
            if (length > 0 && (isPunctuation(text, i) || isFollowed(text, i, length) || isCapitalInWord(text, i))) {
                return found(text, i);
            }
        }
        return null;
    }

    /** Returns the number of characters of the sequence that begins here; 0 if there is none. */
    private int sequence(String text, int start) {
        if (!mayBegin(text, start)) { // nearly always; only then is a byte looked up
            return 0;
        }
        int lead = at(text, start);
        int length = lead < FIRST_OF_THREE ? 2 : lead < FIRST_OF_FOUR ? 3 : 4;
        for (int i = start + 1; i < start + length; i++) {
            int b = at(text, i);
            if (b < FIRST_CONTINUATION || b > LAST_CONTINUATION) {
                return 0;
            }
        }
        return length;
    }

    /** The byte that became the character; -1 if there is none beyond ASCII. */
    private int at(String text, int place) {
        int b = place < text.length() && text.charAt(place) >= FIRST_CONTINUATION
                ? page.indexOf(text.charAt(place))
                : -1;
        return b < 0 ? b : b + FIRST_CONTINUATION;
    }

    private boolean mayBegin(String text, int start) {
        if (start >= text.length()) {
            return false;
        }
        char c = text.charAt(start);
        return c >= firstLead && c <= lastLead || isPunctuation(text, start);
    }

    private boolean isPunctuation(String text, int start) {
        return text.charAt(start) == punctuation
                && start + 1 < text.length()
                && text.charAt(start + 1) == page.charAt(0);
    }

    private boolean isFollowed(String text, int start, int length) {
        int next = sequence(text, start + length);
        if (next == 0) {
            return false;
        }
        return this == WESTERN
                || OF_WORDS.indexOf(text.charAt(start + 1)) < 0
                || OF_WORDS.indexOf(text.charAt(start + length + 1)) < 0;
    }

    /** A single letter of Latin-1 or Latin Extended-A, whose first byte is one of ÂÃÄÅ. */
    private boolean isCapitalInWord(String text, int start) {
        char lead = text.charAt(start);
        if (lead < 'Â' || lead > 'Å') {
            return false;
        }
        boolean behindSmall = start > 0 && Character.isLowerCase(text.charAt(start - 1));
        char second = text.charAt(start + 1);
        boolean symbol = second > 0xA0 && second <= LAST_CONTINUATION && second != 0xAD;
        boolean beforeSmall = start + 2 < text.length() && Character.isLowerCase(text.charAt(start + 2));
        return behindSmall || symbol && beforeSmall;
    }

    private Found found(String text, int place) {
        int start = place;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = place;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        String word = text.substring(start, end);
        StringBuilder original = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            int length = sequence(word, i);
            if (length > 0) {
                original.append(decoded(word, i, length));
                i += length;
            } else {
                original.append(word.charAt(i++));
            }
        }
        return new Found(word, original.toString());
    }

    private CharSequence decoded(String word, int start, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        for (int i = start; i < start + length; i++) {
            bytes.put((byte) at(word, i));
        }
        return StandardCharsets.UTF_8.decode(bytes.flip());
    }
}
