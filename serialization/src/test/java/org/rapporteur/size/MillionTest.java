package org.rapporteur.size;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** A hundredth of what {@code mvn -q -Pmillion} does; it counts allocated bytes, and no time. */
@Execution(ExecutionMode.CONCURRENT)
class MillionTest {
    private static final int HUNDREDTH = 10_000;
    private static final int FEW = HUNDREDTH / 10;

    @Test
    void noStepGrowsFasterThanTheDossier() {
        Costs costs = new Costs();
        run(costs, FEW); // loads classes
        costs.clear();
        run(costs, FEW);
        run(costs, HUNDREDTH);

        assertThat(costs.growing(FEW, HUNDREDTH)).isEmpty();
    }

    private static void run(Costs costs, int records) {
        Work work = new Work(costs, records, false);
        work.indexAskAndValidate(2);
        work.mergeAndCompare(2);
    }
}
