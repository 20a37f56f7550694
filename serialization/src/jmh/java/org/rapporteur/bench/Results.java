package org.rapporteur.bench;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.rapporteur.bench.Variants.Variant;

/** The costs of all rounds, and what they say of a variant beside another one. */
final class Results {
    private record Cell(String variant, Task task, Corpus corpus) {}

    private final int rounds;
    private final Map<Cell, Cost[]> costs = new HashMap<>();

    Results(int rounds) {
        this.rounds = rounds;
    }

    void put(Variant variant, Task task, Corpus corpus, int round, Cost cost) {
        costs.computeIfAbsent(new Cell(variant.name(), task, corpus), cell -> new Cost[rounds])[round] = cost;
    }

    /** {@return how many times as long the variant takes as the other one, round by round; empty if one of them cannot do it} */
    Optional<Spread> time(String variant, String other, Task task, Corpus corpus) {
        return ratio(variant, other, task, corpus, Cost::nanos);
    }

    /** {@return the same of allocated bytes} */
    Optional<Spread> allocation(String variant, String other, Task task, Corpus corpus) {
        return ratio(variant, other, task, corpus, Cost::bytes);
    }

    /** {@return nanoseconds of a document} */
    Optional<Spread> nanos(String variant, Task task, Corpus corpus) {
        return Optional.ofNullable(costs.get(new Cell(variant, task, corpus)))
                .map(each -> Spread.of(Arrays.stream(each).mapToDouble(Cost::nanos)));
    }

    private Optional<Spread> ratio(
            String variant, String other, Task task, Corpus corpus, ToDoubleFunction<Cost> measure) {
        Cost[] these = costs.get(new Cell(variant, task, corpus));
        Cost[] those = costs.get(new Cell(other, task, corpus));
        if (these == null || those == null) {
            return Optional.empty();
        }
        double[] ratios = new double[rounds];
        Arrays.setAll(ratios, i -> measure.applyAsDouble(these[i]) / measure.applyAsDouble(those[i]));
        return Optional.of(Spread.of(Arrays.stream(ratios)));
    }
}
