package org.rapporteur.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonBoolean;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.JsonValue.JsonNumber;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.text.Quote;

class JsonValueTest {
    private static final JsonString A = new JsonString("a");

    @Test
    void membersAreInTheOrderOfTheirNamesAtEveryDepth() {
        JsonObject inner =
                JsonObject.of(Map.of("b", A, "\uD83D\uDD4A", A, "\uFB01", A, "", A, "B", A, "aa", A, "a", A));
        JsonObject outer = JsonObject.of(Map.of("y", JsonArray.of(List.of(inner)), "x", inner));

        assertThat(outer.members().keySet()).containsExactly("x", "y");
        assertThat(inner.members().keySet()).containsExactly("", "B", "a", "aa", "b", "\uD83D\uDD4A", "\uFB01");
    }

    @Test
    void membersAreSortedAnewWhateverTheOrderOfTheMapPassed() {
        Map<String, JsonValue> backwards = new TreeMap<>(Comparator.reverseOrder());
        backwards.putAll(Map.of("a", A, "b", A));

        assertThat(JsonObject.of(backwards).members().keySet()).containsExactly("a", "b");
    }

    @Test
    void elementsKeepTheirOrder() {
        List<JsonValue> elements = List.of(JsonNull.NULL, A, JsonBoolean.TRUE, A);

        assertThat(JsonArray.of(elements).elements()).isEqualTo(elements);
    }

    @Test
    void isACopyOfWhatWasPassed() {
        Map<String, JsonValue> members = new HashMap<>(Map.of("a", A));
        List<JsonValue> elements = new ArrayList<>(List.of(A));
        JsonObject object = JsonObject.of(members);
        JsonArray array = JsonArray.of(elements);
        members.clear();
        elements.clear();

        assertThat(object).isEqualTo(JsonObject.of(Map.of("a", A)));
        assertThat(array).isEqualTo(JsonArray.of(List.of(A)));
    }

    @Test
    void cannotBeChanged() {
        assertThatThrownBy(() -> JsonObject.of(Map.of("a", A)).members().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> JsonArray.of(List.of(A)).elements().clear())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void isEqualByContent() {
        JsonObject object = JsonObject.of(Map.of("a", A, "b", JsonArray.of(List.of(JsonNull.NULL))));

        assertThat(object)
                .isEqualTo(JsonObject.of(Map.of("b", JsonArray.of(List.of(JsonNull.NULL)), "a", A)))
                .hasSameHashCodeAs(JsonObject.of(Map.of("b", JsonArray.of(List.of(JsonNull.NULL)), "a", A)))
                .isNotEqualTo(JsonObject.of(Map.of("a", A)))
                .isNotEqualTo(object.members());
        assertThat(JsonArray.of(List.of(A)))
                .isNotEqualTo(JsonArray.of(List.of(A, A)))
                .isNotEqualTo(List.of(A));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "1",
                "-1",
                "10",
                "1.0",
                "1.00",
                "0.0",
                "-0.5",
                "1e5",
                "1E5",
                "1e+5",
                "1E-05",
                "1.5e10",
                "123456789012345678901234567890",
                "1e999999",
                "0e0"
            })
    void numbersAreTheirCharacters(String lexeme) {
        assertThat(new JsonNumber(lexeme).lexeme()).isEqualTo(lexeme);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+1",
                "01",
                "-01",
                "00",
                ".5",
                "5.",
                "1.e5",
                "1e",
                "1e+",
                "1e5.0",
                "1.2.3",
                "e5",
                "0x1",
                "1_0",
                "1 ",
                " 1",
                "NaN",
                "Infinity",
                "-Infinity",
                "null",
                "1f",
                "1,0",
                "\u0661",
                "1\u0661",
                "--1",
                "1-",
                "1\0"
            })
    void refusesWhatIsNotAJsonNumber(String lexeme) {
        assertThatThrownBy(() -> new JsonNumber(lexeme))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("JsonNumber.lexeme: expected a JSON number; was " + Quote.of(lexeme));
    }

    @Test
    void numbersOfOneValueAndTwoLexemesDiffer() {
        assertThat(new JsonNumber("1.0")).isNotEqualTo(new JsonNumber("1")).isEqualTo(new JsonNumber("1.0"));
    }

    @Test
    void stringsMayBeEmptyButNotIllFormed() {
        assertThat(new JsonString("").value()).isEmpty();
        assertThatThrownBy(() -> new JsonString("a\uD83D"))
                .isInstanceOf(IllFormedException.class)
                .hasMessage(
                        "JsonString.value: expected well-formed UTF-16, without a lone surrogate; was \"a\\uD83D\"");
        assertThatThrownBy(() -> new JsonString("a\0"))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("JsonString.value: expected text without U+0000; was \"a\\u0000\"");
    }

    @Test
    void namesMayBeEmptyButNotIllFormed() {
        assertThat(JsonObject.of(Map.of("", A)).members()).containsOnlyKeys("");
        assertThatThrownBy(() -> JsonObject.of(Map.of("\uDD4A", A)))
                .isInstanceOf(IllFormedException.class)
                .hasMessage(
                        "JsonObject.members: expected well-formed UTF-16, without a lone surrogate; was \"\\uDD4A\"");
        assertThatThrownBy(() -> JsonObject.of(Map.of("\0", A)))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("JsonObject.members: expected text without U+0000; was \"\\u0000\"");
    }

    @Test
    void booleansAreTwoConstants() {
        assertThat(JsonBoolean.of(true)).isSameAs(JsonBoolean.TRUE);
        assertThat(JsonBoolean.of(false)).isSameAs(JsonBoolean.FALSE);
    }

    @Test
    void countsTheContainersThatStandOneInsideAnother() {
        assertThat(List.of(A, new JsonNumber("1"), JsonBoolean.TRUE, JsonNull.NULL))
                .allMatch(scalar -> scalar.depth() == 0);
        assertThat(JsonArray.of(List.of()).depth()).isEqualTo(1);
        assertThat(JsonObject.of(Map.of()).depth()).isEqualTo(1);
        assertThat(JsonObject.of(Map.of("a", JsonArray.of(List.of(A)), "b", A)).depth())
                .isEqualTo(2);
    }

    @Test
    void holdsFiveHundredContainersInsideOneAnother() {
        JsonValue deep = nested(100);

        assertThat(deep.depth()).isEqualTo(JsonValue.MAX_DEPTH);
        assertThat(deep)
                .isEqualTo(nested(100))
                .hasSameHashCodeAs(nested(100))
                .hasToString(nested(100).toString());
    }

    @Test
    void refusesAFurtherContainerAroundFiveHundred() {
        JsonValue deep = nested(100);

        assertThatThrownBy(() -> JsonArray.of(List.of(A, deep)))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("JsonValue: expected at most 100 levels; was 101 levels");
        assertThatThrownBy(() -> JsonObject.of(Map.of("a", deep)))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("JsonValue: expected at most 100 levels; was 101 levels");
    }

    private static JsonValue nested(int depth) {
        JsonValue value = JsonArray.of(List.of());
        for (int i = 1; i < depth; i++) {
            value = i % 2 == 0 ? JsonArray.of(List.of(value)) : JsonObject.of(Map.of("a", value));
        }
        return value;
    }
}
