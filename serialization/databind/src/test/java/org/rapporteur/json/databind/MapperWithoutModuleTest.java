package org.rapporteur.json.databind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonValue;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Name;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.SpeechAct;
import org.rapporteur.time.Edtf;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A mapper without our module finds no getters, so that it would write {@code {}}. It fails instead, and says what to do. */
class MapperWithoutModuleTest {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** A record of a user's. */
    public record Clipping(String headline, Place place) {}

    static Stream<Object> values() {
        Place kyiv = Place.of(Text.en("Kyiv"));
        return Stream.of(
                kyiv,
                Person.builder().id("a").addName(Name.of("A")).build(),
                OtherEntity.builder().type("Treaty").build(),
                Dossier.builder().build(),
                Text.en("Kyiv"),
                Id.of("a"),
                LanguageTag.parse("uk"),
                Edtf.parse("2023"),
                SpeechAct.DENY,
                Direction.OPPOSES,
                new Clipping("Pace", kyiv),
                List.of(kyiv),
                Map.of("place", kyiv),
                Map.of(Direction.OPPOSES, 1));
    }

    @ParameterizedTest
    @MethodSource("values")
    void writingFailsWithAMessageThatNamesTheModule(Object value) {
        assertThatThrownBy(() -> MAPPER.writeValueAsString(value))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("registerRapporteurModuleOfRapporteurDatabind");
    }

    @Test
    void readingFails() {
        assertThatThrownBy(() -> MAPPER.readValue("{}", Place.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("org.rapporteur.model.Place");
        assertThatThrownBy(() -> MAPPER.readValue("\"2023\"", Edtf.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("org.rapporteur.time.Edtf");
        assertThatThrownBy(() -> MAPPER.readValue("\"opposes\"", Direction.class))
                .isInstanceOf(DatabindException.class)
                .hasMessageContaining("registerRapporteurModuleOfRapporteurDatabind");
    }

    @Test
    void everyTypeThatTheModuleWritesHasTheMethodThatFails() {
        List<Class<?>> types = new ClassFileImporter()
                .importPackages("org.rapporteur.model", "org.rapporteur.time").stream()
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> Serialization.codec(type).isPresent())
                        .toList();
        assertThat(types)
                .hasSizeGreaterThan(60)
                .allSatisfy(type ->
                        assertThat(methods(type)).anyMatch(method -> method.isAnnotationPresent(JsonValue.class)));
    }

    private static Set<Method> methods(Class<?> type) {
        Set<Method> methods = new HashSet<>(List.of(type.getDeclaredMethods()));
        for (Class<?> parent : type.getInterfaces()) {
            methods.addAll(methods(parent));
        }
        if (type.getSuperclass() != null) {
            methods.addAll(methods(type.getSuperclass()));
        }
        return methods;
    }
}
