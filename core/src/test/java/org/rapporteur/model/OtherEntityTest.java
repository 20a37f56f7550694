package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonString;

/** An entity of an unknown type must not be written as what would be read back as something else. */
class OtherEntityTest {
    static Stream<String> knownTypes() {
        return Stream.concat(
                Stream.of("Dossier"),
                Model.builtTypes().stream()
                        .filter(KnownEntity.class::isAssignableFrom)
                        .map(Class::getSimpleName));
    }

    @ParameterizedTest
    @MethodSource("knownTypes")
    void refusesATypeThatIsKnown(String type) {
        assertThatThrownBy(OtherEntity.builder().type(type)::build)
                .isInstanceOf(IllFormedException.class)
                .hasMessage("OtherEntity.type: expected a type that this version does not know; was \"" + type + '"');
    }

    @Test
    void acceptsTypesThatAreNotKnown() {
        assertThat(List.of("Treaty", "person", "Actor", "OtherEntity", "Персона", " "))
                .allSatisfy(type -> assertThat(
                                OtherEntity.builder().type(type).build().type())
                        .isEqualTo(type));
    }

    @Test
    void refusesATypeAmongItsOtherProperties() {
        assertThatThrownBy(with("type").id("a")::build)
                .isInstanceOf(IllFormedException.class)
                .hasMessage("OtherEntity.extensions: expected no property of the entity itself; was \"type\"");
    }

    @Test
    void refusesASecondIdAmongItsOtherProperties() {
        assertThatThrownBy(with("id").id("a")::build)
                .isInstanceOf(IllFormedException.class)
                .hasMessage("OtherEntity.extensions: expected no property of the entity itself; was \"id\"");
    }

    @Test
    void keepsAnIdThatIsNotOneAmongItsOtherProperties() {
        OtherEntity other = OtherEntity.builder()
                .type("Treaty")
                .extensions(Extensions.of(Map.of("id", new JsonString("not an id"))))
                .build();

        assertThat(other.id()).isEmpty();
        assertThat(other.extensions().property("id")).hasValue(new JsonString("not an id"));
    }

    private static OtherEntity.Builder with(String property) {
        return OtherEntity.builder().type("Treaty").extensions(Extensions.of(Map.of(property, JsonNull.NULL)));
    }
}
