package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.fixtures.Invisible;

class QuoteTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0xA, 0x1B, 0x7F, 0x80, 0x9F, 0xAD, 0x34F, 0x115F, 0x17B4, 0x180B, 0x2800, 0x3164, 0xFE00, 0xFFA0,
                0x61C, 0x890, 0x200B, 0x200D, 0x200F, 0x2028, 0x2029, 0x202E, 0x2060, 0x2065, 0x2069, 0xFEFF, 0xFFF0,
                0xFFF9, 0xD800, 0xDFFF
            })
    void invisibleCharactersAreEscaped(int c) {
        String escaped = String.format(Locale.ROOT, "\\u%04X", c);
        assertThat(Quote.printable(Character.toString(c))).isEqualTo(escaped);
        assertThat(Quote.of("a" + (char) c + "b")).isEqualTo("\"a" + escaped + "b\"");
        assertThat(Quote.bare("a" + (char) c)).isEqualTo("a" + escaped);
        assertThat(Quote.pointer("/a/" + (char) c)).isEqualTo("/a/" + escaped);
    }

    @ParameterizedTest
    @CsvSource({"E0001,\\uDB40\\uDC01", "E0041,\\uDB40\\uDC41", "E01EF,\\uDB40\\uDDEF", "1343F,\\uD80D\\uDC3F"})
    void invisibleCharactersOfTwoUnitsAreEscapedAsTwo(String hex, String escaped) {
        assertThat(Quote.printable("x" + Character.toString(Integer.parseInt(hex, 16)) + "y"))
                .isEqualTo("x" + escaped + "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Київ", "ქართული", "東京", "😀", "\u00A0", "e\u0301", "❤\uFE0F", "\\u202E"})
    void allOthersStayAsTheyAre(String text) {
        assertThat(Quote.printable(text)).isSameAs(text);
    }

    @Test
    void noInvisibleCharacterIsLeftOut() {
        for (String text : Invisible.texts()) {
            assertThat(Invisible.in(Quote.printable(text), "")).isEmpty();
        }
    }

    @Test
    void longValuesAreCutBetweenCharacters() {
        assertThat(Quote.bare("😀😀😀", 2)).isEqualTo("😀😀...");
        assertThat(Quote.bare("😀😀", 2)).isEqualTo("😀😀");
    }
}
