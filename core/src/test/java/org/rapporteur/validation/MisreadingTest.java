package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.validation.Misreading.Found;

class MisreadingTest {
    @ParameterizedTest
    @CsvSource({
        "FranÃ§ois, François",
        "MÃ¼nchen, München",
        "SÃ£o, São",
        "Ã‰lysÃ©e, Élysée",
        "Itâ€™s, It’s",
        "ÐšÐ¸Ñ—Ð²,Київ",
        "voilÃ\u00A0, voilà",
        "Å\u00A1koda, škoda",
        "РљРёС—РІ, Київ",
        "РњРѕСЃРєРІР°, Москва",
        "Р–РµРЅРµРІР°, Женева"
    })
    void aWordIsShownAsItWas(String word, String original) {
        String text = "a " + word + " b";

        assertThat(Alphabet.mayBeMisread(Alphabet.of(text))).isTrue();
        assertThat(Misreading.find(text)).contains(new Found(word, original));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IRMÃ»",
                "CAFÉ”",
                "LIBERTÉ\u00A0:",
                "Å’s",
                "Å\u00A0gjøre",
                "à\u00A0»",
                "Ñ",
                "ЗМІНІ",
                "УКРАЇНІ",
                "РІСІ",
                "вЂ",
                "«À»",
                "São",
                "Åland",
                "Île",
                "â",
                "Ã",
                "â€"
            })
    void correctWordsHaveSuchPairsToo(String word) {
        assertThat(Misreading.find(word)).isEmpty();
    }

    @Test
    void theFirstOfSeveralIsFound() {
        assertThat(Misreading.find("ZÃ¼rich und MÃ¼nchen")).contains(new Found("ZÃ¼rich", "Zürich"));
    }
}
