package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;
import static org.rapporteur.validation.Severity.ERROR;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class ViolationTest {
    private static Rule saying(String message) {
        return Rule.forDossier("acme-rule", ERROR, message, (dossier, findings) -> {});
    }

    @Test
    void keepsWhatProgramsGoBy() {
        Violation violation = saying("{number} of {name}").violation("/statements/3", 7, "a");

        assertThat(violation.code()).isEqualTo("acme-rule");
        assertThat(violation.severity()).isEqualTo(ERROR);
        assertThat(violation.pointer()).isEqualTo("/statements/3");
        assertThat(violation.arguments()).containsExactly(entry("number", "7"), entry("name", "a"));
    }

    @Test
    void refusesMoreOrFewerArgumentsThanTheMessageNames() {
        Rule rule = saying("{died} before {born}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.violation("/x", "1815"))
                .withMessage("arguments: must be one for each name in the message (died, born); was 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> rule.violation("/x", "1815", "1820", "1825"))
                .withMessage("arguments: must be one for each name in the message (died, born); was 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> saying("{0}").violation("/x", "a"))
                .withMessage("arguments: must be one for each name in the message (); was 1");
    }

    @Test
    void quotesArgumentsWhereverTheyStand() {
        assertThat(saying("{later} before {earlier}, {later} again")
                        .violation("/x", "b", "a")
                        .message())
                .isEqualTo("/x: \"b\" before \"a\", \"b\" again");
    }

    @Test
    void leavesWhatIsNoPlaceForAnArgumentAsItIs() {
        assertThat(saying("{ {2} {-} {} {X} {{x it's {x}{").violation("/x", "a").message())
                .isEqualTo("/x: { {2} {-} {} {X} {{x it's \"a\"{");
    }

    @Test
    void takesNoPlaceInAnArgumentForItsOwn() {
        assertThat(saying("{a} {b}").violation("/x", "{b}", "c").message()).isEqualTo("/x: \"{b}\" \"c\"");
    }

    @Test
    void cutsALongValueAfterEightyCharactersOfAnyPlane() {
        String eighty = "😀".repeat(80);

        assertThat(saying("{text}").violation("", eighty).message()).isEqualTo('"' + eighty + '"');
        assertThat(saying("{text}").violation("", eighty + "!").message()).isEqualTo('"' + eighty + "\"...");
        assertThat(saying("{text}").violation("", eighty + "!").arguments())
                .containsExactly(entry("text", eighty + "!"));
    }

    @Test
    void keepsAHostileValueOnItsLine() {
        String hostile = "a\nerror forged \u202E\u2028\uD800\uDB40\uDC01";

        assertThat(saying("{text}").violation("/\n", hostile).message())
                .isEqualTo("/\\u000A: \"a\\u000Aerror forged \\u202E\\u2028\\uD800\\uDB40\\uDC01\"");
    }

    @Test
    void isEqualByCodeSeverityPointerAndArguments() {
        Violation violation = saying("{x}").violation("/x", "a");

        assertThat(violation)
                .isEqualTo(saying("other words, {x}").violation("/x", "a"))
                .hasSameHashCodeAs(saying("other words, {x}").violation("/x", "a"))
                .isNotEqualTo(saying("{x}").violation("/y", "a"))
                .isNotEqualTo(saying("x").violation("/x"))
                .isNotEqualTo(saying("{x}").withSeverity(Severity.INFO).violation("/x", "a"))
                .isNotEqualTo("x");
    }

    @Test
    void speaksTheLanguageThatIsAskedForWhateverTheDefault() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("uk"));
            Violation violation =
                    RuleSet.standard().rule("dangling-reference").orElseThrow().violation("/x", "a");

            assertThat(violation.message()).isEqualTo("/x: must refer to a record of this dossier; was \"a\"");
            assertThat(violation.message(Locale.JAPANESE)).isEqualTo(violation.message());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theWordsAreTheMessageWithoutThePointer() {
        Violation violation = saying("not {text}").violation("/x", "a");

        assertThat(violation.messageWithoutPointer(Locale.ENGLISH)).isEqualTo("not \"a\"");
        assertThat(violation.message()).isEqualTo("/x: not \"a\"");
    }
}
