package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;

class ExtensionsTest {
    private static final Extensions TWO =
            Extensions.of(Map.of("x-b", new JsonNumber("1.0"), "x-a", new JsonString("a")));

    @Test
    void areNoneByDefault() {
        assertThat(Dossier.builder().build().extensions())
                .isSameAs(Extensions.none())
                .isSameAs(Extensions.of(Map.of()))
                .isEqualTo(new Extensions(JsonObject.of(Map.of())));
        assertThat(Extensions.none().isEmpty()).isTrue();
        assertThat(TWO.isEmpty()).isFalse();
    }

    @Test
    void areInTheOrderOfTheirNames() {
        assertThat(TWO.properties().keySet()).containsExactly("x-a", "x-b");
        assertThat(TWO.json().members()).isEqualTo(TWO.properties());
    }

    @Test
    void areFoundByName() {
        assertThat(TWO.property("x-b")).hasValue(new JsonNumber("1.0"));
        assertThat(TWO.property("x-c")).isEmpty();
    }

    @Test
    void keepAnExplicitNullApartFromAnAbsentProperty() {
        Extensions extensions = Extensions.of(Map.of("x", JsonNull.NULL));

        assertThat(extensions.property("x")).hasValue(JsonNull.NULL);
        assertThat(extensions).isNotEqualTo(Extensions.none());
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> TWO.properties().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void areEqualByContent() {
        assertThat(TWO)
                .isEqualTo(Extensions.of(Map.of("x-a", new JsonString("a"), "x-b", new JsonNumber("1.0"))))
                .isNotEqualTo(Extensions.of(Map.of("x-a", new JsonString("a"), "x-b", new JsonNumber("1"))));
    }
}
