package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.bench.Variants.Variant;

/**
 * Lets all variants do the same in turn, round by round, each in its JVM, so that what else the machine does strikes all of them,
 * and ratios within a round are hardly changed by it. As two JVMs of the same code may differ by a tenth, whatever their compilers
 * happened to see first, all of them start anew some times, and the rounds of all count alike.
 */
final class Rounds {
    /** How long each variant does each thing before it counts, so that the compiler is done with it. */
    private static final int WARM_UP_MILLIS = 1000;

    private final int jvms;
    private final int rounds;
    private final int roundMillis;

    private Rounds(int jvms, int rounds, int roundMillis) {
        this.jvms = jvms;
        this.rounds = rounds;
        this.roundMillis = roundMillis;
    }

    /**
     * As many JVMs of each variant, one after the other, as {@code -Djvms} says, for as many rounds each as {@code -Drounds} says,
     * each of as many milliseconds for each measurement as {@code -DroundMillis} does.
     */
    static Rounds standard() {
        return new Rounds(
                Integer.getInteger("jvms", 3), Integer.getInteger("rounds", 5), Integer.getInteger("roundMillis", 80));
    }

    Results run(List<Variant> variants, Path corpora) throws IOException {
        Results results = new Results(jvms * rounds);
        for (int jvm = 0; jvm < jvms; jvm++) {
            List<RemoteWorker> workers = new ArrayList<>();
            try {
                for (Variant variant : variants) {
                    workers.add(new RemoteWorker(variant, corpora));
                }
                run(workers, jvm * rounds, results);
            } finally {
                for (RemoteWorker worker : workers) {
                    worker.close();
                }
            }
        }
        return results;
    }

    private void run(List<RemoteWorker> workers, int first, Results results) throws IOException {
        int warmUp = (WARM_UP_MILLIS + roundMillis - 1) / roundMillis;
        for (int round = first - warmUp; round < first + rounds; round++) {
            for (Corpus corpus : Corpus.chosen()) {
                for (Task task : Task.values()) {
                    turn(task, corpus, round, round < first, workers, results);
                }
            }
        }
    }

    private void turn(Task task, Corpus corpus, int round, boolean warmUp, List<RemoteWorker> workers, Results results)
            throws IOException {
        for (int i = 0; i < workers.size(); i++) {
            RemoteWorker worker = workers.get(Math.floorMod(i + round, workers.size()));
            if (worker.variant().can(task, corpus)) {
                Cost cost = worker.cost(task, corpus, roundMillis);
                if (!warmUp) {
                    results.put(worker.variant(), task, corpus, round, cost);
                }
            }
        }
    }
}
