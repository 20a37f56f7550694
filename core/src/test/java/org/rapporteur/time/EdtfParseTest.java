package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EdtfParseTest {
    static List<String[]> invalid() {
        return Tables.rows("invalid.tsv", 3);
    }

    @Test
    void aValidTextHasItsLowestLevel() {
        assertThat(Tables.rows("valid.tsv", 2))
                .allSatisfy(
                        row -> assertThat(Edtf.parse(row[0]).level()).as(row[0]).isEqualTo(Integer.parseInt(row[1])));
    }

    static List<String[]> verdicts() {
        return Tables.rows("verdicts.tsv", 2);
    }

    @ParameterizedTest
    @MethodSource("verdicts")
    void aTextHasItsLevelOrIsRefused(String text, String verdict) {
        if (verdict.equals("-")) {
            assertThat(refusal(text)).isNotNull();
        } else {
            assertThat(Edtf.parse(text).level()).isEqualTo(Integer.parseInt(verdict));
        }
    }

    @Test
    void whatCameInGoesOutToTheCharacter() {
        assertThat(Tables.valid())
                .allSatisfy(text -> assertThat(Edtf.parse(text)).hasToString(text));
    }

    @ParameterizedTest
    @MethodSource("invalid")
    void anInvalidTextIsRefusedWhereItStopsToFit(String escaped, int position, String expected) {
        String text = escaped.translateEscapes();
        EdtfException refusal = refusal(text);
        assertThat(refusal.position()).isEqualTo(position);
        assertThat(refusal.expected()).isEqualTo(expected);
        assertThat(refusal.text()).isEqualTo(text);
    }

    @Test
    void theRefusalSaysWhatWasExpectedWhereAndWhatItWas() {
        assertThat(refusal("2023-13"))
                .hasMessage(
                        "not an EDTF date: expected a month from 01 to 12 or a division of the year from 21 to 41 at character 6; was \"2023-13\"");
    }

    @Test
    void theRefusalOfNothingSaysWhatATextCanBe() {
        assertThat(refusal(""))
                .hasMessage(
                        "not an EDTF date: expected a date such as 2023, 2023-10, 2023-10-05 or [..2023-10] at character 1; was \"\"");
    }

    @Test
    void theRefusalStaysOnOneLine() {
        assertThat(refusal("20\n\u2028\u202e\u0000\"\\\ud800"))
                .hasMessage(
                        "not an EDTF date: expected a date such as 2023, 2023-10, 2023-10-05 or [..2023-10] at character 3; "
                                + "was \"20\\u000A\\u2028\\u202E\\u0000\\\"\\\\\\uD800\"");
    }

    @Test
    void theRefusalQuotesEightyCharactersAtMost() {
        assertThat(refusal("a".repeat(81)))
                .hasMessage(
                        "not an EDTF date: expected a date such as 2023, 2023-10, 2023-10-05 or [..2023-10] at character 1; was \""
                                + "a".repeat(80) + "\"...");
        assertThat(refusal("a".repeat(80)))
                .hasMessage(
                        "not an EDTF date: expected a date such as 2023, 2023-10, 2023-10-05 or [..2023-10] at character 1; was \""
                                + "a".repeat(80) + "\"");
    }

    @Test
    void aTextOfTheGreatestLengthIsRead() {
        String text = "[" + "2023,".repeat(818) + "1999]";
        assertThat(text).hasSize(Edtf.MAX_LENGTH);
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @Test
    void aLongerTextIsRefusedUnread() {
        String text = "[" + "2023,".repeat(818) + "1999]]";
        EdtfException refusal = refusal(text);
        assertThat(refusal.position()).isEqualTo(4096);
        assertThat(refusal.expected()).isEqualTo("at most 4096 characters");
        assertThat(refusal.text()).isSameAs(text);
    }

    @Test
    void bracketsNestedWithoutEndAreRefusedAtTheSecond() {
        assertThat(refusal("[".repeat(4000)).position()).isEqualTo(1);
    }

    @Test
    void anySequenceOfCharactersCanBeRead() {
        assertThat(Edtf.parse(new StringBuilder("XXXX-23"))).hasToString("XXXX-23");
    }

    @Test
    void nullIsRefusedByItsName() {
        assertThatNullPointerException().isThrownBy(() -> Edtf.parse(null)).withMessage("text");
    }

    private static EdtfException refusal(String text) {
        return catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
    }
}
