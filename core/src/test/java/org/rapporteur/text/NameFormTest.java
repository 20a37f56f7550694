package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Мар'яна-Софія",
                "МАР’ЯНА СОФІЯ",
                "марʼяна\u2011софія",
                " Мар'яна \u00A0Софія",
                "Мар'\u200Bяна\u00AD – Софія",
                "\uFEFFМар'яна Софія"
            })
    void caseApostrophesSpacesAndHyphensDoNotCount(String spelling) {
        assertThat(NameForm.of(spelling)).isEqualTo("мар'яна софія");
    }

    @ParameterizedTest
    @CsvSource({"Зеленськии\u0306, Зеленський", "STRASSE, Straße", "İzmir, izmir"})
    void formsOfUnicodeAndCaseDoNotCount(String one, String other) {
        assertThat(NameForm.of(one)).isEqualTo(NameForm.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Zelenskyy, Zelenskyi", "Мар'яна, Маряна", "Čapek, Capek", "Mar-a-Lago, Maralago"})
    void lettersCount(String one, String other) {
        assertThat(NameForm.of(one)).isNotEqualTo(NameForm.of(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", " ", "\u200B"})
    void aNameOfNothingElseStaysAsItIs(String name) {
        assertThat(NameForm.of(name)).isEqualTo(name);
    }
}
