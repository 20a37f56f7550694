package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnwantedCharactersTest {
    private static final RuleSet RULES = RuleSet.of(
            RuleSet.standard().rule("bidirectional-control").orElseThrow(),
            RuleSet.standard().rule("damaged-text").orElseThrow());

    @ParameterizedTest
    @ValueSource(ints = {0x202A, 0x202E, 0x2066, 0x2069})
    void embeddingsOverridesAndIsolatesReorderText(int character) {
        assertThat(found(character)).containsExactly("bidirectional-control");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x01, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x9F, 0xFFFD})
    void controlsAndTheReplacementCharacterAreDamage(int character) {
        assertThat(found(character)).containsExactly("damaged-text");
    }

    @ParameterizedTest
    @ValueSource(ints = {'\t', '\n', '\r', ' ', '~', 0xA0, 0x200F, 0x2029, 0x202F, 0x2065, 0x206A, 0xFFFC})
    void whiteSpaceAndMarksAreNeither(int character) {
        assertThat(found(character)).isEmpty();
    }

    private static List<String> found(int character) {
        String title = "Talks " + Character.toString(character) + " went on";
        return RULES
                .validate(Samples.dossier(Samples.source("paper").title(title).build()))
                .violations()
                .stream()
                .map(Violation::code)
                .toList();
    }
}
