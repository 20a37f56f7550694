package org.rapporteur.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs tasks in turn, round by round, and tells how each one's time relates to that of the first in the same round. What else the
 * machine does changes the times of a round, but hardly their ratios.
 *
 * <p>Time is that of the processor in the thread at work. What the collector of garbage needs comes on top, in proportion to the
 * bytes.
 */
final class LockStep {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** Some work, which returns something that depends on all of it, so that none of it can be left out. */
    record Task(String name, Work work) {}

    interface Work {
        Object run();
    }

    /** What one task took in each round: nanoseconds and allocated bytes of one run. */
    private record Cost(double[] nanos, double[] bytes) {}

    private final int rounds;
    private final long roundNanos;
    private int checksum;

    /** As many rounds as {@code -Drounds} says, each of as many milliseconds as {@code -DroundMillis} does. */
    static LockStep standard() {
        return new LockStep(Integer.getInteger("rounds", 15), Integer.getInteger("roundMillis", 300));
    }

    private LockStep(int rounds, long roundMillis) {
        this.rounds = rounds;
        this.roundNanos = roundMillis * 1_000_000;
    }

    /** A table of all tasks: time and allocation of each unit of work, ratios to the first task as median and quartiles. */
    String table(int units, List<Task> tasks) {
        List<Cost> costs = tasks.stream()
                .map(task -> new Cost(new double[rounds], new double[rounds]))
                .toList();
        for (int round = -2 * rounds; round < rounds; round++) { // those before 0 warm up
            for (int i = 0; i < tasks.size(); i++) {
                measure(tasks.get(i).work(), costs.get(i), Math.max(round, 0));
            }
        }
        StringBuilder table = new StringBuilder(
                String.format(Locale.ROOT, "%-24s %12s %12s %22s%n", "", "ns", "bytes", "time, ratio to first"));
        for (int i = 0; i < tasks.size(); i++) {
            double[] ratios = ratios(costs.get(i), costs.get(0));
            table.append(String.format(
                    Locale.ROOT,
                    "%-24s %12.0f %12.0f %8.2f (%.2f to %.2f)%n",
                    tasks.get(i).name(),
                    quantile(costs.get(i).nanos, 0.5) / units,
                    quantile(costs.get(i).bytes, 0.5) / units,
                    quantile(ratios, 0.5),
                    quantile(ratios, 0.25),
                    quantile(ratios, 0.75)));
        }
        return table.toString();
    }

    private void measure(Work work, Cost cost, int round) {
        long bytes = THREADS.getCurrentThreadAllocatedBytes();
        long start = THREADS.getCurrentThreadCpuTime();
        int runs = 0;
        long now;
        do {
            checksum += System.identityHashCode(work.run()) & 1;
            runs++;
            now = THREADS.getCurrentThreadCpuTime();
        } while (now - start < roundNanos);
        cost.nanos[round] = (double) (now - start) / runs;
        cost.bytes[round] = (double) (THREADS.getCurrentThreadAllocatedBytes() - bytes) / runs;
    }

    private double[] ratios(Cost cost, Cost first) {
        double[] ratios = new double[rounds];
        Arrays.setAll(ratios, i -> cost.nanos[i] / first.nanos[i]);
        return ratios;
    }

    private static double quantile(double[] values, double share) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }

    /** Depends on every result; nobody needs to look at it. */
    int checksum() {
        return checksum;
    }
}
