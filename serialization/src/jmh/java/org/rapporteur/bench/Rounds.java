package org.rapporteur.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rapporteur.bench.Variants.Variant;

/**
 * Lets all variants do the same in turn, round by round, each in its JVM, so that what else the machine does strikes all of them,
 * and ratios within a round are hardly changed by it.
 */
final class Rounds {
    /** How long each variant does each thing before it counts, so that the compiler is done with it. */
    private static final int WARM_UP_MILLIS = 1000;

    private final int rounds;
    private final int roundMillis;

    private Rounds(int rounds, int roundMillis) {
        this.rounds = rounds;
        this.roundMillis = roundMillis;
    }

    /** As many rounds as {@code -Drounds} says, each of as many milliseconds for each measurement as {@code -DroundMillis} does. */
    static Rounds standard() {
        return new Rounds(Integer.getInteger("rounds", 11), Integer.getInteger("roundMillis", 80));
    }

    Results run(List<Variant> variants, Path corpora) throws IOException {
        List<RemoteWorker> workers = new ArrayList<>();
        try {
            for (Variant variant : variants) {
                workers.add(new RemoteWorker(variant, corpora));
            }
            Results results = new Results(rounds);
            int warmUp = (WARM_UP_MILLIS + roundMillis - 1) / roundMillis;
            for (int round = -warmUp; round < rounds; round++) { // those before 0 do not count
                for (Corpus corpus : Corpus.chosen()) {
                    for (Task task : Task.values()) {
                        turn(task, corpus, round, workers, results);
                    }
                }
            }
            return results;
        } finally {
            for (RemoteWorker worker : workers) {
                worker.close();
            }
        }
    }

    private void turn(Task task, Corpus corpus, int round, List<RemoteWorker> workers, Results results)
            throws IOException {
        for (int i = 0; i < workers.size(); i++) {
            RemoteWorker worker = workers.get(Math.floorMod(i + round, workers.size()));
            if (worker.variant().can(task, corpus)) {
                Cost cost = worker.cost(task, corpus, roundMillis);
                if (round >= 0) {
                    results.put(worker.variant(), task, corpus, round, cost);
                }
            }
        }
    }
}
