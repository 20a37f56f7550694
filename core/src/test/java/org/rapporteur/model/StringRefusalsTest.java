package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.text.Quote;

/** Every attribute that holds a string, found by reflection so that none is forgotten, refuses what no writer can write. */
class StringRefusalsTest {
    private static final List<String> COUNTRIES = List.of("Place.country", "State.country");
    private static final List<String> LONE_SURROGATES =
            List.of("\uD83D", "\uDD4A", "a\uD83D", "\uDD4Aa", "\uDD4A\uD83D", "\uD83D\uD83D\uDD4A");
    private static final List<String> WITH_NUL = List.of("\0", "a\0", "a\0b", "https://example.org/\0");

    @Test
    void knowsTheStrings() {
        assertThat(strings().map(StringRefusalsTest::field))
                .containsExactly(
                        "Citation.concerns",
                        "Citation.locator",
                        "Citation.quote",
                        "Condition.key",
                        "Dossier.generator",
                        "Dossier.id",
                        "Dossier.licence",
                        "Identifier.value",
                        "Name.text",
                        "OtherEntity.list",
                        "OtherEntity.type",
                        "Party.asNamed",
                        "Party.officeId",
                        "Place.country",
                        "Revision.recordedBy",
                        "Source.archivedAt",
                        "Source.digest",
                        "Source.title",
                        "Source.url",
                        "State.country",
                        "Tenure.officeId",
                        "Topic.concept");
    }

    @TestFactory
    Stream<DynamicTest> refuseTheEmptyString() {
        return each(attribute -> refuses(attribute, "", "at least one character"));
    }

    @TestFactory
    Stream<DynamicTest> refuseLoneSurrogates() {
        return each(attribute -> LONE_SURROGATES.forEach(
                value -> refuses(attribute, value, "well-formed UTF-16, without a lone surrogate")));
    }

    @TestFactory
    Stream<DynamicTest> refuseTheCharacterNul() {
        return each(attribute -> WITH_NUL.forEach(value -> refuses(attribute, value, "text without U+0000")));
    }

    @TestFactory
    Stream<DynamicTest> quoteEightyCharactersOfALongString() {
        return each(attribute -> refuses(
                attribute, "\uD83D\uDD4A".repeat(100) + "\uD83D", "well-formed UTF-16, without a lone surrogate"));
    }

    private static void refuses(Attribute attribute, String value, String expected) {
        String field = field(attribute);
        String rule = expected;
        if (COUNTRIES.contains(field)) {
            rule = "two capital letters as in ISO 3166-1 alpha-2";
        } else if (field.equals("OtherEntity.list")) {
            rule = "one of sources, actors, statements, meetings, positions, memberships";
        } else if (field.equals("Dossier.id")) {
            rule = value.isEmpty()
                    ? "1 to 512 characters"
                    : value.contains("\0") ? expected : "well-formed UTF-16, without a lone surrogate";
        }
        Object builder =
                Model.call(Model.method(attribute.type, "toBuilder").orElseThrow(), Samples.of(attribute.type));
        Model.set(builder, attribute.accessor, wrapped(attribute.accessor, value));

        assertThatThrownBy(() -> Model.build(builder))
                .isInstanceOf(IllFormedException.class)
                .hasMessage(field + ": expected " + rule + "; was " + Quote.of(value));
    }

    private static Object wrapped(Method accessor, String value) {
        if (accessor.getReturnType() == Optional.class) {
            return Optional.of(value);
        }
        return accessor.getReturnType() == List.class ? List.of("a", value) : value;
    }

    private record Attribute(Class<?> type, Method accessor) {}

    private static String field(Attribute attribute) {
        return attribute.type.getSimpleName() + '.' + attribute.accessor.getName();
    }

    private static Stream<Attribute> strings() {
        return Model.builtTypes().stream()
                .flatMap(type -> Model.attributes(type).stream()
                        .filter(accessor -> holdsStrings(accessor))
                        .map(accessor -> new Attribute(type, accessor)));
    }

    private static boolean holdsStrings(Method accessor) {
        Class<?> raw = accessor.getReturnType();
        return raw == String.class
                || (raw == Optional.class || raw == List.class)
                        && Samples.argument(accessor.getGenericReturnType()) == String.class;
    }

    private static Stream<DynamicTest> each(Consumer<Attribute> check) {
        return strings().map(attribute -> DynamicTest.dynamicTest(field(attribute), () -> check.accept(attribute)));
    }
}
