package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.time.Edtf;

/** The builder methods that take dates as text, found by reflection. */
class DatesFromTextTest {
    @TestFactory
    Stream<DynamicTest> takeADate() {
        return Model.eachType(type -> dates(type).forEach(attribute -> {
            Object builder = Model.call(Model.method(type, "toBuilder").orElseThrow(), Samples.of(type));

            Model.call(setter(builder, attribute), builder, "[2022-11-29..2022-11-30]");

            assertThat(Model.call(attribute, Model.build(builder)).toString()).contains("[2022-11-29..2022-11-30]");
        }));
    }

    @TestFactory
    Stream<DynamicTest> refuseWhatIsNotADateOnBehalfOfTheField() {
        return Model.eachType(type -> dates(type).forEach(attribute -> {
            Object builder = Model.builder(type);

            assertThatThrownBy(() -> Model.call(setter(builder, attribute), builder, "2023-13"))
                    .isInstanceOf(IllFormedException.class)
                    .hasMessageStartingWith(type.getSimpleName() + '.' + attribute.getName() + ": expected ")
                    .hasMessageEndingWith(" at character 6; was \"2023-13\"");
        }));
    }

    @Test
    void refuseWithTheWholeMessage() {
        assertThatThrownBy(() -> Statement.builder().date("2023-13"))
                .hasMessage(
                        "Statement.date: expected a month from 01 to 12 or a division of the year from 21 to 41 at character 6; was \"2023-13\"");
    }

    private static Stream<Method> dates(Class<?> type) {
        return Model.attributes(type).stream()
                .filter(attribute ->
                        attribute.getGenericReturnType().getTypeName().contains(Edtf.class.getName()));
    }

    private static Method setter(Object builder, Method attribute) {
        return Model.method(builder.getClass(), attribute.getName(), String.class)
                .orElseThrow();
    }
}
