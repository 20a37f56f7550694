package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    @Test
    void argumentsStandInTheirPlaces() {
        assertThat(Template.fill("{1} before {0}, {1} again", "a", 2)).isEqualTo("2 before a, 2 again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{}", "{0", "{1}", "{9}", "{:}", "{x}", "{-}", "{00}", "it's}"})
    void whatIsNoPlaceForAnArgumentStandsForItself(String template) {
        assertThat(Template.fill(template, "a")).isEqualTo(template);
    }

    @Test
    void anArgumentIsNoTemplate() {
        assertThat(Template.fill("{0}{1}", "{1}", "b")).isEqualTo("{1}b");
        assertThat(Template.fill("{a}{b}", Map.of("a", "{b}", "b", "c"))).isEqualTo("{b}c");
    }

    @Test
    void namesAreThoseInBracesInTheOrderOfTheirFirstPlace() {
        assertThat(Template.names("{later} before {earlier2}, {later}, {0} {A} {a b} {a-b} {} {{x} y}"))
                .containsExactly("later", "earlier2", "x");
        assertThat(Template.fill("{later} before {earlier}", Map.of("earlier", 1, "later", 2)))
                .isEqualTo("2 before 1");
    }
}
