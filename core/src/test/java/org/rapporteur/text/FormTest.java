package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FormTest {
    private static final long SEED = Long.getLong("rapporteur.seed", 20261206L);
    private static final List<String> PIECES = List.of(
            "a", "ї", "\u0001", "\uD7FF", "\uE000", "\uFFFF", "\u0000", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "😀");

    @Test
    void commonTextIsTextAndAllThatHasNeitherNulNorSurrogates() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder value = new StringBuilder();
            for (int left = random.nextInt(6); left > 0; left--) {
                value.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertCommon(value.toString());
        }
    }

    @Test
    void everyUnitIsCommonUnlessItIsNulOrASurrogate() {
        assertCommon("");
        for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
            assertCommon(Character.toString(unit));
            assertCommon("ab" + (char) unit);
        }
    }

    @Test
    void aCountryIsTwoCapitalsOfAsciiAndNothingElse() {
        for (char first = 0; first < 0x180; first++) {
            for (char second = 0; second < 0x180; second++) {
                String code = new String(new char[] {first, second});
                boolean good = code.matches("[A-Z][A-Z]");
                if (Form.COUNTRY.expected(code).isEmpty() != good) {
                    assertThat(Form.COUNTRY.expected(code).isEmpty()).as(code).isEqualTo(good);
                }
            }
        }
        assertThat(List.of("", "U", "UAA", "UA ", "\u0130\u0130", "ＵＡ"))
                .allMatch(code -> Form.COUNTRY.expected(code).isPresent());
    }

    private static void assertCommon(String value) {
        boolean text = Form.TEXT.expected(value).isEmpty();
        boolean hasPair = value.codePoints().anyMatch(Character::isSupplementaryCodePoint);
        if (Form.isCommonText(value) != (text && !hasPair)) {
            assertThat(Form.isCommonText(value))
                    .as("-Drapporteur.seed=%s: %s", SEED, Quote.of(value))
                    .isEqualTo(text && !hasPair);
        }
    }
}
