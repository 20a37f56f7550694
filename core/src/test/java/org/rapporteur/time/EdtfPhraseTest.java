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
    void a_value_is_said_in_plain_English(String text, String english) {
        assertThat(Edtf.parse(text).phrase(Locale.ENGLISH)).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void a_value_is_said_in_plain_Ukrainian(String text, String english, String ukrainian) {
        assertThat(Edtf.parse(text).phrase(UKRAINIAN)).isEqualTo(ukrainian);
    }

    @Test
    void every_valid_text_can_be_said_in_both() {
        assertThat(Tables.valid()).map(Edtf::parse).allSatisfy(value -> {
            assertThat(value.phrase(Locale.ENGLISH)).doesNotContain("{", "  ").isNotBlank();
            assertThat(value.phrase(UKRAINIAN)).doesNotContain("{", "  ").doesNotContainPattern("[a-z]{2}");
        });
    }

    @Test
    void a_country_does_not_matter() {
        assertThat(Edtf.parse("2023-09").phrase(Locale.forLanguageTag("uk-UA"))).isEqualTo("вересень 2023 року");
    }

    @Test
    void any_other_language_falls_back_to_English() {
        assertThat(Edtf.parse("2023-09").phrase(Locale.ROOT)).isEqualTo("September 2023");
        assertThat(Edtf.parse("2023-09").phrase(Locale.forLanguageTag("tr"))).isEqualTo("September 2023");
    }

    @Test
    void both_languages_have_words_for_the_same() throws IOException {
        assertThat(keys("uk")).isEqualTo(keys("en"));
    }

    @Test
    void null_is_refused_by_its_name() {
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
