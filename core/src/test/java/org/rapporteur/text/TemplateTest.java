package org.rapporteur.text;

import static org.assertj.core.api.Assertions.assertThat;

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
    }
}
