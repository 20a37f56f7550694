package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tags of one to three characters are read without the grammar, and as it would read them. */
class ShortTagsTest {
    private static final String CHARACTERS = "abyzABYZ019-_ `{@[é\u0131\u0130\u212A";

    @Test
    void everyTextOfUpToThreeCharactersIsATagWhereItIsTwoOrThreeLetters() {
        assertTag("");
        for (char first : CHARACTERS.toCharArray()) {
            assertTag("" + first);
            for (char second : CHARACTERS.toCharArray()) {
                assertTag("" + first + second);
                for (char third : CHARACTERS.toCharArray()) {
                    assertTag("" + first + second + third);
                }
            }
        }
    }

    @Test
    void everyLanguageOfTwoLettersIsKeptAsItIs() {
        for (char first = 'a'; first <= 'z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                String text = "" + first + second;
                assertThat(LanguageTag.parse(text).value()).isEqualTo(text);
                assertThat(LanguageTagGrammar.canonical(text)).hasValue(text);
                assertThat(LanguageTag.parse(text)).isEqualTo(new LanguageTag(text.toUpperCase(Locale.ROOT)));
            }
        }
    }

    private static void assertTag(String text) {
        boolean good = text.matches("[a-zA-Z]{2,3}");
        assertThat(LanguageTag.isCommon(text)).as(text).isEqualTo(text.matches("[a-z]{2,3}"));
        try {
            assertThat(LanguageTag.parse(text).value()).isEqualTo(text.toLowerCase(Locale.ROOT));
            assertThat(good).as(text).isTrue();
        } catch (IllFormedException e) {
            assertThat(good).as(text).isFalse();
        }
    }
}
