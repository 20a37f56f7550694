package org.rapporteur.dossier.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The examples that the rules themselves give, and some of each peculiarity. */
class RomanizationTest {
    @ParameterizedTest
    @CsvSource({
        "UKRAINIAN_2010, єнакієве, yenakiieve",
        "UKRAINIAN_2010, їжакевич, yizhakevych",
        "UKRAINIAN_2010, йосипівка, yosypivka",
        "UKRAINIAN_2010, згорани, zghorany",
        "UKRAINIAN_2010, розгон, rozghon",
        "UKRAINIAN_2010, щербухи, shcherbukhy",
        "UKRAINIAN_2010, юрій, yurii",
        "UKRAINIAN_2010, кропивницький, kropyvnytskyi",
        "ICAO_9303, ольга, olha",
        "ICAO_9303, подъезд, podieezd",
        "ICAO_9303, лукашэнка, lukashenka",
        "ICAO_9303, ђинђић, dindic",
        "BGN_PCGN, єлисей, yelysey",
        "BGN_PCGN, алексеев, alekseyev",
        "BGN_PCGN, ельцын, yel’tsyn",
        "ISO_9, щербак, ŝerbak",
        "ISO_9, юлія, ûlìâ",
        "GAJ, ђоковић, đoković"
    })
    void writesCyrillicInLatinLetters(Romanization rule, String cyrillic, String latin) {
        assertThat(rule.of(cyrillic)).contains(latin);
    }

    @ParameterizedTest
    @CsvSource({"UKRAINIAN_2010, рыбак", "GAJ, кулеба", "ISO_9, kuleba", "BGN_PCGN, ђинђић"})
    void writesNoWordWithLettersOfAnotherLanguage(Romanization rule, String word) {
        assertThat(rule.of(word)).isEmpty();
    }
}
