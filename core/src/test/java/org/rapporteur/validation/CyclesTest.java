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
    void a_tangle_is_told_once_by_the_shortest_way_back_over_its_first_step() {
        assertThat(Cycles.of(steps("x>a", "a>b", "b>c", "c>d", "d>a", "b>d", "d>b")))
                .extracting(Cycle::way)
                .containsExactly(List.of("a", "b", "d", "a"));
    }

    @Test
    void tangles_that_do_not_lead_to_one_another_are_told_apart() {
        assertThat(Cycles.of(steps("c>d", "d>c", "d>a", "a>b", "b>a")))
                .extracting(cycle -> cycle.first().path().get())
                .containsExactly("c>d", "a>b");
    }

    @Test
    void what_meets_again_without_leading_back_is_no_circle() {
        assertThat(Cycles.of(steps("a>b", "a>c", "b>d", "c>d", "d>d"))).isEmpty();
    }

    @Test
    void a_way_of_a_hundred_thousand_steps_is_gone() {
        List<Step> round = IntStream.range(0, 100_000)
                .mapToObj(i -> new Step("n" + i, "n" + (i + 1) % 100_000, () -> "" + i))
                .toList();

        assertThat(Cycles.of(round))
                .singleElement()
                .satisfies(cycle -> assertThat(cycle.way()).hasSize(100_001));
    }
}
