package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.validation.Cycles.Cycle;
import org.rapporteur.validation.Cycles.Step;

class CyclesTest {
    /** Steps such as {@code a>b}. */
    private static List<Step> steps(String... steps) {
        return Stream.of(steps)
                .map(step -> step.split(">"))
                .map(ends -> new Step(ends[0], ends[1], () -> String.join(">", ends)))
                .toList();
    }

    @Test
    void aTangleIsToldOnceByTheShortestWayBackOverItsFirstStep() {
        assertThat(Cycles.of(steps("x>a", "a>b", "b>c", "c>d", "d>a", "b>d", "d>b")))
                .extracting(Cycle::way)
                .containsExactly(List.of("a", "b", "d", "a"));
    }

    @Test
    void tanglesThatDoNotLeadToOneAnotherAreToldApart() {
        assertThat(Cycles.of(steps("c>d", "d>c", "d>a", "a>b", "b>a")))
                .extracting(cycle -> cycle.first().path().get())
                .containsExactly("c>d", "a>b");
    }

    @Test
    void whatMeetsAgainWithoutLeadingBackIsNoCircle() {
        assertThat(Cycles.of(steps("a>b", "a>c", "b>d", "c>d", "d>d"))).isEmpty();
    }

    @Test
    void aWayOfAHundredThousandStepsIsGone() {
        List<Step> round = IntStream.range(0, 100_000)
                .mapToObj(i -> new Step("n" + i, "n" + (i + 1) % 100_000, () -> "" + i))
                .toList();

        assertThat(Cycles.of(round))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.way()).hasSize(100_001));
    }
}
