package org.rapporteur.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Dossier;
import org.rapporteur.time.Edtf;

/**
 * No rule needs more than four times the work, or finds more than four times as much, in four times the dossier.
 *
 * <p>Work is counted in allocated bytes: the tests of this module run without the second compiler, so that each optional, iterator
 * and lambda of a loop is allocated, and with it nearly each step. Below {@link #FEW} elements, the limits of searches are not reached.
 */
@Execution(ExecutionMode.CONCURRENT)
class GrowthTest {
    private static final int FEW = Share.of(7 * 110);
    private static final double FOUR_TIMES = 5.5;

    static List<Rule> rules() {
        return StandardRulesTest.rules();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void growsWithTheDossierNotFaster(Rule rule) {
        long most = 0;
        for (RuleCase example : StandardRulesTest.cases()) {
            if (example.code().equals(rule.code())) {
                for (var shape : HostileShapes.of(example.triggering()).entrySet()) {
                    most = Math.max(most, assertGrowth(rule, shape.getKey(), shape.getValue()));
                }
            }
        }

        assertThat(most)
                .as("findings in the shapes that are hostile to %s", rule)
                .isPositive();
    }

    /** Returns the number of findings in the largest dossier. */
    private static long assertGrowth(Rule rule, String shape, IntFunction<Dossier> ofSize) {
        Cost warm = cost(rule, ofSize.apply(FEW));
        Cost few = cost(rule, ofSize.apply(FEW));
        Cost twice = cost(rule, ofSize.apply(2 * FEW));
        Cost most = cost(rule, ofSize.apply(4 * FEW));

        assertThat(warm.findings()).isEqualTo(few.findings());
        assertThat(most.findings())
                .as("findings of %s in %s", rule, shape)
                .isLessThanOrEqualTo(Math.max(4 * few.findings(), 2 * twice.findings()) + 4);
        assertThat((double) most.bytes() / few.bytes())
                .as("work of %s in %s: %s, %s, %s", rule, shape, few, twice, most)
                .isLessThan(FOUR_TIMES);
        return most.findings();
    }

    private record Cost(long bytes, long findings) {}

    private static Cost cost(Rule rule, Dossier dossier) {
        RuleSet alone = RuleSet.of(rule).asOf(Edtf.parse("2024-12-31"));
        DossierIndex index = DossierIndex.of(dossier);
        Report[] report = new Report[1];
        long bytes = Allocated.by(() -> report[0] = alone.validate(index));
        return new Cost(bytes, report[0].count(rule.code()));
    }
}
