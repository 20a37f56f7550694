package org.rapporteur.json.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                .isThrownBy(() -> result.withPartial(Optional::empty))
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
        List<String> calls = new ArrayList<>();
        ReadResult<String> result = ReadResult.<String>bad(List.of(PROBLEM), Locations.none())
                .withPartial(() -> {
                    calls.add("call");
                    return Optional.of("part");
                })
                .within("/statements/41");
        assertThat(calls).isEmpty();
        assertThat(result.partial()).contains("part");
        assertThat(result.partial()).contains("part");
        assertThat(calls).hasSize(1);
        assertThat(result.value()).isEmpty();
        assertThat(result.problems()).containsExactly(PROBLEM.within("/statements/41"));
    }

    @Test
    void aPartOfALargerDocumentHasItsPointers() {
        Locations locations = Locations.builder().value(START).build();
        ReadResult<String> result =
                ReadResult.<String>bad(List.of(PROBLEM), locations).within("/statements/41");
        assertThat(result.problems()).extracting(Problem::pointer).containsExactly("/statements/41/date");
        assertThat(result.locations().asMap()).containsOnly(Map.entry("/statements/41", START));
    }
}
