package org.rapporteur.size;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a million records cost, beside fewer: {@code mvn -q -Pmillion}. Fails if a step grows faster than the dossier. */
final class Million {
    private static final int MOST = Integer.getInteger("records", 1_000_000);
    private static final List<Integer> SIZES = List.of(MOST / 100, MOST / 10, MOST);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private Million() {}

    /** Prints the table. */
    public static void main(String[] arguments) {
        Costs costs = new Costs();
        Work small = new Work(costs, SIZES.get(0), false);
        small.indexAskAndValidate(3 * ROUNDS);
        small.mergeAndCompare(3 * ROUNDS);
        costs.clear();
        for (int size : SIZES) {
            new Work(costs, size, size == MOST).indexAskAndValidate(ROUNDS);
        }
        for (int size : SIZES) {
            new Work(costs, size, false).mergeAndCompare(ROUNDS);
        }

        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        double encoding = costs.timesAsLong(Work.ENCODE, Work.MERGE, MOST);
        out.printf(
                "Java %s, heap of at most %d MB, %d processors, median (worst) of %d rounds, of each record or question:%n%s"
                        + "Encoding takes %.2f times as long as merging.%n",
                Runtime.version(),
                Runtime.getRuntime().maxMemory() >> 20,
                Runtime.getRuntime().availableProcessors(),
                ROUNDS,
                costs.table(SIZES),
                encoding);
        List<String> growing = costs.growing(SIZES.get(0), MOST);
        if (!growing.isEmpty() || encoding < 0.5) {
            throw new AssertionError("Grows faster than n log n, or merging is slow: " + growing);
        }
    }
}
