package org.rapporteur.dossier.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NameMatchTest {
    @ParameterizedTest
    @CsvSource({
        "KULEBA, Kuleba, SAME",
        "Anne-Marie, Anne Marie, SAME",
        "Orbán, Orban, DIACRITICS",
        "Müller, Mueller, DIACRITICS",
        "Артём, Артем, DIACRITICS",
        "Kuleba, Кулеба, TRANSLITERATION",
        "Abdel Fattah, Abdelfattah, BOUNDARY",
        "Zelenskyy, Selenskyj, SPELLING",
        "Sikorski, Sikorsky, SPELLING",
        "Shcherbak, Chtcherbak, SPELLING",
        "Dmytro, Dmitry, GIVEN_NAME",
        "Володимир, Vladimir, GIVEN_NAME",
        "Hrytsenko, Gritsenko, UKRAINIAN_RUSSIAN",
        "Kuleba Dmytro, Dmytro Kuleba, ORDER",
        "D. Kuleba, Dmytro Kuleba, INITIAL",
        "Д. Кулеба, Dmytro Kuleba, TRANSLITERATION INITIAL",
        "Dmytro Ivanovych Kuleba, Dmytro Kuleba, PATRONYMIC",
        "Ursula von der Leyen, Ursula Leyen, OMISSION",
        "Kuleba, Dmytro Kuleba, FAMILY_NAME_ALONE",
        "Dmytro, Dmytro Kuleba, GIVEN_NAME_ALONE",
        "Kallas, Kalas, DOUBLED_LETTER",
        "Кулеба Дмитро Іванович, Dmitry Kuleba, TRANSLITERATION GIVEN_NAME ORDER PATRONYMIC"
    })
    void saysWhyNamesMatch(String one, String other, String reasons) {
        List<NameReason> expected =
                Arrays.stream(reasons.split(" ", -1)).map(NameReason::valueOf).toList();

        assertThat(NameMatch.between(one, other).orElseThrow().reasons()).isEqualTo(expected);
        assertThat(NameMatch.between(other, one).orElseThrow().reasons()).isEqualTo(expected);
    }

    @Test
    void theWeakestReasonDecidesTheStrength() {
        NameMatch match = NameMatch.between("Dmitry Kuleba", "Дмитро Кулеба").orElseThrow();

        assertThat(match.reason()).isEqualTo(NameReason.GIVEN_NAME);
        assertThat(match.strength()).isEqualTo(MatchStrength.FAIR);
    }

    @Test
    void namesTheRulesOfATransliteration() {
        assertThat(NameMatch.between("Юлія", "Yuliia").orElseThrow().romanizations())
                .containsExactly(Romanization.ICAO_9303, Romanization.UKRAINIAN_2010);
        assertThat(NameMatch.between("Юлія", "Yuliya").orElseThrow().romanizations())
                .containsExactly(Romanization.BGN_PCGN);
        assertThat(NameMatch.between("Щербак", "Ŝerbak").orElseThrow().romanizations())
                .containsExactly(Romanization.ISO_9);
        assertThat(NameMatch.between("Вучић", "Vučić").orElseThrow().romanizations())
                .contains(Romanization.GAJ);
        assertThat(NameMatch.between("Дмитро Кулеба", "Dmitry Kuleba")
                        .orElseThrow()
                        .romanizations())
                .isEmpty();
    }

    @Test
    void whatHasNoLettersMatchesOnlyItself() {
        assertThat(NameMatch.between("!", "?")).isEmpty();
        assertThat(NameMatch.between("", "Kuleba")).isEmpty();
        assertThat(NameMatch.between("!", "!").map(NameMatch::reason)).contains(NameReason.SAME);
    }

    @Test
    void longNamesAreComparedByTheirBeginning() {
        String word = "ch".repeat(100_000);
        String words = "Ivan ".repeat(10_000);

        assertThat(NameMatch.between(word, "Chan")).isEmpty();
        assertThat(NameMatch.between(words, word)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void everyReasonHasWords(NameReason reason) {
        assertThat(Stream.of(Locale.ENGLISH, Locale.forLanguageTag("uk")).map(reason::phrase))
                .allMatch(words -> words.indexOf(' ') > 0)
                .doesNotHaveDuplicates();
        assertThat(reason.phrase(Locale.FRENCH)).isEqualTo(reason.phrase(Locale.ENGLISH));
    }

    @Test
    void reasonsAreInOrderOfTheirStrength() {
        assertThat(NameReason.values())
                .isSortedAccordingTo((one, other) -> one.strength().compareTo(other.strength()));
    }

    @Test
    void aMatchHasAReason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NameMatch(List.of(), List.of()))
                .withMessage("reasons: must not be empty");
        assertThatNullPointerException()
                .isThrownBy(() -> NameMatch.between("Kuleba", null))
                .withMessage("other");
        assertThat(Optional.of(new NameMatch(List.of(NameReason.SAME), List.of())))
                .isEqualTo(NameMatch.between("Kuleba", "kuleba"));
    }
}
