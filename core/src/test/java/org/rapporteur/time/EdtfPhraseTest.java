package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfPhraseTest {
    private static final Locale UKRAINIAN = Locale.forLanguageTag("uk");

    static List<String[]> phrases() {
        return Tables.rows("phrases.tsv", 3);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aValueIsSaidInPlainEnglish(String text, String english) {
        assertThat(Edtf.parse(text).phrase(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void aValueIsSaidInPlainUkrainian(String text, String english, String ukrainian) {
        assertThat(Edtf.parse(text).phrase(UKRAINIAN)).isEqualTo(ukrainian);
    }

    @Test
    void everyValidTextCanBeSaidInBoth() {
        assertThat(Tables.valid()).map(Edtf::parse).allSatisfy(value -> {
            assertThat(value.phrase(Locale.ENGLISH)).doesNotContain("{", "  ").isNotBlank();
            assertThat(value.phrase(UKRAINIAN)).doesNotContain("{", "  ").doesNotContainPattern("[a-z]{2}");
        });
    }

    @Test
    void aCountryDoesNotMatter() {
        assertThat(Edtf.parse("2023-09").phrase(Locale.forLanguageTag("uk-UA"))).isEqualTo("вересень 2023 року");
    }

    @Test
    void anyOtherLanguageFallsBackToEnglish() {
        assertThat(Edtf.parse("2023-09").phrase(Locale.ROOT)).isEqualTo("September 2023");
        assertThat(Edtf.parse("2023-09").phrase(Locale.forLanguageTag("tr"))).isEqualTo("September 2023");
    }

    @Test
    void bothLanguagesHaveWordsForTheSame() throws IOException {
        assertThat(keys("uk")).isEqualTo(keys("en"));
    }

    @Test
    void nullIsRefusedByItsName() {
        assertThatNullPointerException()
                .isThrownBy(() -> Edtf.parse("2023").phrase(null))
                .withMessage("locale");
    }

    private static Set<String> keys(String language) throws IOException {
        Properties words = new Properties();
        try (InputStream stream = Edtf.class.getResourceAsStream("phrases_" + language + ".properties")) {
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return words.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".of"))
                .collect(Collectors.toSet());
    }
}
