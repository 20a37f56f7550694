package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told in one pass must agree with the tables of Unicode, in whatever version the JDK has them. */
class AlphabetTest {
    @Test
    void noLetterOfAForeignScriptIsOverlooked() {
        for (UnicodeScript own :
                List.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.HAN)) {
            int beside = Alphabet.lettersBeside(Set.of(own));
            assertThat(letters()
                            .filter(c -> UnicodeScript.of(c) != own)
                            .filter(c -> (Alphabet.of((char) c) & beside) == 0)
                            .mapToObj(Integer::toHexString))
                    .as("beside %s", own)
                    .isEmpty();
        }
    }

    @Test
    void lettersAreOfTheScriptThatUnicodeGivesThem() {
        assertThat(letters().filter(c -> c < 0x530 && !isOfItsKind(c)).mapToObj(Integer::toHexString))
                .isEmpty();
    }

    private static boolean isOfItsKind(int c) {
        return switch (UnicodeScript.of(c)) {
            case LATIN -> script(c) == Alphabet.LATIN;
            case GREEK -> script(c) == Alphabet.GREEK;
            case CYRILLIC -> script(c) == Alphabet.CYRILLIC;
            default -> script(c) == Alphabet.OTHER;
        };
    }

    private static int script(int c) {
        return Alphabet.of((char) c) & (Alphabet.LATIN | Alphabet.GREEK | Alphabet.CYRILLIC | Alphabet.OTHER);
    }

    /** Every text that is not in NFC has a character of this kind, whatever version of Unicode the JDK has. */
    @Test
    void noCharacterThatNfcReplacesIsOverlooked() {
        assertThat(IntStream.rangeClosed(1, 0xFFFF)
                        .filter(c -> !Character.isSurrogate((char) c))
                        .filter(c -> (Alphabet.of((char) c) & Alphabet.MAY_COMPOSE) == 0)
                        .filter(c -> isReplaced(Character.toString(c)))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    /** Alone, or after a letter with which it can be composed, or after a mark. */
    private static boolean isReplaced(String character) {
        return Stream.of("", "a", "\u1100", "\u0301")
                .map(before -> before + character)
                .anyMatch(text -> !Normalizer.isNormalized(text, Normalizer.Form.NFC));
    }

    @Test
    void controlsAreThoseThatTheirRulesName() {
        assertThat(ofKind(Alphabet.BIDIRECTIONAL_CONTROL))
                .isEqualTo("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");
        assertThat(ofKind(Alphabet.DAMAGE))
                .isEqualTo(IntStream.rangeClosed(0, 0xFFFF)
                        .filter(c -> Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0 || c == 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    private static String ofKind(int kind) {
        return IntStream.rangeClosed(0, 0xFFFF)
                .filter(c -> (Alphabet.of((char) c) & kind) != 0)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void whatAllTextsHaveIsOfNoKind() {
        assertThat(Alphabet.of("0-9, \"...\" (1992/93)\t\r\n")).isZero();
        assertThat(Alphabet.of("0–9, “…”")).isEqualTo(Alphabet.MAY_CONTINUE_MISREADING);
        assertThat(Alphabet.of("слава НАТО, NATO!")).isEqualTo(Alphabet.CYRILLIC | Alphabet.LATIN);
    }

    private static IntStream letters() {
        return IntStream.rangeClosed(0, 0xFFFF).filter(Scripts::isOfScript);
    }
}
