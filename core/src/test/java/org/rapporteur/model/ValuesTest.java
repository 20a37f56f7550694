package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every type that has a builder. */
class ValuesTest {
    private static final List<String> NEVER_EMPTY = List.of("names", "speakers");

    static List<Class<?>> types() {
        return Model.builtTypes();
    }

    @Test
    void knowsTheTypes() {
        assertThat(types()).hasSize(28).contains(Dossier.class, Statement.class, Party.class, OtherEntity.class);
    }

    @ParameterizedTest
    @MethodSource("types")
    void aCopyThroughABuilderIsEqual(Class<?> type) {
        Object sample = Samples.of(type);

        Object copy = Model.build(toBuilder(sample));

        assertThat(copy).isNotSameAs(sample).isEqualTo(sample).hasSameHashCodeAs(sample);
        assertThat(copy.toString()).isEqualTo(sample.toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void valuesOfEqualAttributesAreEqual(Class<?> type) {
        assertThat(Samples.make(type, 0))
                .isNotSameAs(Samples.of(type))
                .isEqualTo(Samples.of(type))
                .hasSameHashCodeAs(Samples.of(type));
    }

    @ParameterizedTest
    @MethodSource("types")
    void aValueEqualsItselfAndNeitherNullNorAnotherType(Class<?> type) {
        Object sample = Samples.of(type);

        assertThat(sample.equals(sample)).isTrue();
        assertThat(sample.equals(null)).isFalse();
        types().stream()
                .filter(other -> other != type)
                .forEach(other -> assertThat(sample).isNotEqualTo(Samples.of(other)));
    }

    @TestFactory
    Stream<DynamicTest> everyAttributeCountsForEqualityAndComesBack() {
        return attributes((type, attribute) -> {
            Object sample = Samples.of(type);
            Object value = Samples.attribute(type, attribute, 1);

            Object builder = toBuilder(sample);
            Model.set(builder, attribute, value);
            Object changed = Model.build(builder);

            assertThat(Model.call(attribute, changed)).isEqualTo(value);
            assertThat(changed).isNotEqualTo(sample);
            assertThat(sample).isNotEqualTo(changed);
            assertThat(changed.hashCode()).isNotEqualTo(sample.hashCode());
        });
    }

    @TestFactory
    Stream<DynamicTest> listsKeepTheirOrderAndWhatStandsInThemTwice() {
        return lists((type, attribute) -> {
            if (attribute.getName().equals("others")) {
                return; // has an order of its own: DossierTest
            }
            List<Object> elements = new ArrayList<>(elements(Samples.of(type, 1), attribute));
            elements.addAll(elements(Samples.of(type), attribute));
            elements.add(elements.get(0));

            Object builder = toBuilder(Samples.of(type));
            Model.set(builder, attribute, elements);

            assertThat(elements(Model.build(builder), attribute)).containsExactlyElementsOf(elements);
        });
    }

    @TestFactory
    Stream<DynamicTest> listsCannotBeChanged() {
        return lists((type, attribute) -> {
            Collection<Object> elements = elements(Samples.of(type), attribute);
            Object element = elements.iterator().next();

            assertThatThrownBy(() -> elements.add(element)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(() -> elements.remove(element)).isInstanceOf(UnsupportedOperationException.class);
            assertThatThrownBy(elements::clear).isInstanceOf(UnsupportedOperationException.class);
        });
    }

    @TestFactory
    Stream<DynamicTest> listsThatWerePassedInCanChangeWithoutChangingTheValue() {
        return lists((type, attribute) -> {
            Object sample = Samples.of(type);
            List<Object> passed = new ArrayList<>(elements(sample, attribute));

            Object builder = toBuilder(sample);
            Model.set(builder, attribute, passed);
            passed.remove(0);
            Object built = Model.build(builder);
            passed.clear();

            assertThat(built).isEqualTo(sample);
        });
    }

    @ParameterizedTest
    @MethodSource("types")
    void aBuilderUsedAgainLeavesWhatItBuiltAlone(Class<?> type) {
        Object builder = toBuilder(Samples.of(type));
        Object built = Model.build(builder);

        Model.attributes(type)
                .forEach(attribute -> Model.set(builder, attribute, Samples.attribute(type, attribute, 1)));

        assertThat(Model.build(builder)).isEqualTo(Samples.of(type, 1));
        assertThat(built).isEqualTo(Samples.of(type));
    }

    @TestFactory
    Stream<DynamicTest> listsCanBeEmptyButForNamesAndSpeakers() {
        return lists((type, attribute) -> {
            Object builder = toBuilder(Samples.of(type));
            Model.set(builder, attribute, List.of());

            if (NEVER_EMPTY.contains(attribute.getName())) {
                assertThatThrownBy(() -> Model.build(builder))
                        .isInstanceOf(MissingAttributeException.class)
                        .hasMessage(type.getSimpleName() + ": required attributes are not set: " + attribute.getName());
            } else {
                assertThat(elements(Model.build(builder), attribute)).isEmpty();
            }
        });
    }

    private static Stream<DynamicTest> attributes(BiConsumer<Class<?>, Method> check) {
        return Model.eachType(type -> Model.attributes(type)
                .forEach(attribute -> Model.naming(attribute, () -> check.accept(type, attribute))));
    }

    private static Stream<DynamicTest> lists(BiConsumer<Class<?>, Method> check) {
        return attributes((type, attribute) -> {
            if (attribute.getReturnType() == List.class) {
                check.accept(type, attribute);
            }
        });
    }

    private static Object toBuilder(Object value) {
        return Model.call(Model.method(value.getClass(), "toBuilder").orElseThrow(), value);
    }

    @SuppressWarnings("unchecked") // it is only read, or refused
    private static Collection<Object> elements(Object value, Method attribute) {
        return (Collection<Object>) Model.call(attribute, value);
    }
}
