package org.rapporteur.model.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTest {
    private static final String RULE =
            "NameKind.token: must be 1 to 128 ASCII letters, digits or ._:/- and start with a letter or digit; was ";

    @ParameterizedTest
    @ValueSource(strings = {"a", "Z", "0", "9", "a.b_c:d/e-f", "https://example.org/kind", "a-", "x--y"})
    void acceptsWellFormedTokens(String token) {
        assertThat(NameKind.of(token).token()).isEqualTo(token);
    }

    @Test
    void acceptsTheGreatestLengthAndRefusesOneMore() {
        assertThat(NameKind.of("a".repeat(128)).token()).hasSize(128);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameKind.of("a".repeat(129)))
                .withMessage(RULE + '"' + "a".repeat(80) + "\"...");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "-a", ".a", "_a", ":a", "/a", "a b", "a,b", "a#b", "a@", "a[", "a`", "a{", "é", "aл", "a٣"
            })
    void refusesIllFormedTokens(String token) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameKind.of(token))
                .withMessage(RULE + '"' + token + '"');
    }

    @Test
    void escapesWhatWouldNotPrintInItsPlace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameKind.of("a\0\n\u001b\u0085\u202e\u2028\ud83d"))
                .withMessage(RULE + "\"a\\u0000\\u000A\\u001B\\u0085\\u202E\\u2028\\uD83D\"");
    }

    @Test
    void quotesEightyCharactersWithoutSplittingOne() {
        String eighty = "\ud83d\udd4a".repeat(80);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameKind.of(eighty))
                .withMessage(RULE + '"' + eighty + '"');
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NameKind.of(eighty + "\ud83d\udd4a"))
                .withMessage(RULE + '"' + eighty + "\"...");
    }

    @Test
    void cutsAndEscapesWhatAnEnumRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Bearing.of("\t" + "x".repeat(90)))
                .withMessage("Bearing: expected states, implies or disputes; was \"\\u0009" + "x".repeat(79) + "\"...");
    }

    @ParameterizedTest
    @CsvSource({"INVITED, invited", "PARTIAL_QUOTE, partial-quote", "FIRST_STATED, first-stated"})
    @ResourceLock(Resources.LOCALE)
    void derivesAnEnumsTokenUnderTheTurkishLocale(String constant, String token) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Tokens.ofConstant(constant)).isEqualTo(token);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    @ResourceLock(Resources.LOCALE)
    void findsAndRefusesTokensUnderTheTurkishLocale() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(Attendance.of("invited")).isSameAs(Attendance.INVITED);
            assertThat(MeetingFormat.of("in-person")).isSameAs(MeetingFormat.IN_PERSON);
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Attendance.of("INVITED"))
                    .withMessage("Attendance: expected attended, expected, invited, declined, absent, walked-out or "
                            + "not-invited; was \"INVITED\"");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> NameKind.of("ı\u001f"))
                    .withMessage(RULE + "\"ı\\u001F\"");
        } finally {
            Locale.setDefault(before);
        }
    }
}
