package org.rapporteur.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Results can be made by others too, and keep the promise of a value or problems. */
class ReadResultTest {
    private static final Location START = Location.of(1, 1);
    private static final Problem PROBLEM =
            new Problem(ProblemCode.SYNTAX, "/date", Location.of(3, 14), "a digit", "\"x\"");

    @Test
    void aValueHasNoProblemAndIsGoodAsAWhole() {
        ReadResult<String> result = ReadResult.good("value", Locations.none());
        assertThat(result.value()).contains("value");
        assertThat(result.partial()).contains("value");
        assertThat(result.problems()).isEmpty();
        assertThatIllegalStateException()
                .isThrownBy(() -> result.withPartial("part"))
                .withMessage("a value without problems is good as a whole");
    }

    @Test
    void whatIsNoValueHasAProblem() {
        assertThat(ReadResult.bad(List.of(PROBLEM), Locations.none()).value()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReadResult.bad(List.of(), Locations.none()))
                .withMessage("problems: must not be empty");
    }

    @Test
    void whatIsGoodAllTheSameStandsBesideTheProblems() {
        ReadResult<String> result =
                ReadResult.<String>bad(List.of(PROBLEM), Locations.none()).withPartial("part");
        assertThat(result.partial()).contains("part");
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).containsExactly(PROBLEM);
    }

    @Test
    void aPartOfALargerDocumentHasItsPointers() {
        ReadResult<String> result = ReadResult.<String>bad(List.of(PROBLEM), Locations.of(Map.of("", START)))
                .within("/statements/41");
        assertThat(result.problems()).extracting(Problem::pointer).containsExactly("/statements/41/date");
        assertThat(result.locations()).isEqualTo(Locations.of(Map.of("/statements/41", START)));
    }

    @Test
    void locationsAreACopy() {
        Map<String, Location> byPointer = new LinkedHashMap<>(Map.of("", START));
        Locations locations = Locations.of(byPointer);
        byPointer.clear();
        assertThat(locations.of("")).contains(START);
        assertThat(Locations.of(Map.of())).isEqualTo(Locations.none());
    }
}
