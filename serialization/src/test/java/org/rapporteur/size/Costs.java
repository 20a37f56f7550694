package org.rapporteur.size;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.rapporteur.fixtures.Allocated;

/** What each step costs for each unit of its work, such as a record, in rounds of a few sizes. */
final class Costs {
    /** The names of steps of which the table has the mean begin so. */
    static final String FURTHER = "further ";

    /** What a unit may always allocate in addition, as its share of arrays that have doubled. */
    private static final double BYTES = 16;

    /** The nanoseconds and the bytes of each unit, in one round. */
    private record Cost(String step, int size, double nanos, double bytes) {}

    private final List<Cost> costs = new ArrayList<>();
    private final Map<String, String> kept = new LinkedHashMap<>();

    /** Does a step, and counts what it costs in a dossier of a size. */
    <T> T of(String step, int size, int units, Supplier<T> work) {
        List<T> result = new ArrayList<>(1);
        long start = System.nanoTime();
        long bytes = Allocated.by(() -> result.add(work.get()));
        double nanos = System.nanoTime() - start;
        costs.add(new Cost(step, size, nanos / units, (double) bytes / units));
        return result.get(0);
    }

    /** Notes how much of the heap is in use in addition, now that a step is done. */
    void kept(String step, long bytes, int units) {
        kept.put(step, text("%.0f", (double) bytes / units));
    }

    /** Forgets what has been counted until now, in which classes were loaded and compiled. */
    void clear() {
        costs.clear();
        kept.clear();
    }

    /** The steps of which a unit allocates more in a dossier of the larger size than n log n allows. */
    List<String> growing(int small, int large) {
        double allowed = Math.log(large) / Math.log(small);
        List<String> growing = new ArrayList<>();
        for (String step : steps()) {
            double few = bytes(step, small);
            double many = bytes(step, large);
            if (many > few * allowed + BYTES) {
                growing.add(text("%s: %.0f bytes at %d, %.0f at %d", step, few, small, many, large));
            }
        }
        return growing;
    }

    /** How much longer one step takes than another, in dossiers of a size. */
    double timesAsLong(String step, String other, int size) {
        return nanos(step, size) / nanos(other, size);
    }

    /** A table in Markdown, of the time and the memory of each unit by the sizes. */
    String table(List<Integer> sizes) {
        StringBuilder table = new StringBuilder("| |");
        sizes.forEach(size -> table.append(text(" %,d: ns |", size)));
        table.append(" growth |");
        sizes.forEach(size -> table.append(text(" %,d: bytes |", size)));
        table.append(" growth | kept |\n| --- |")
                .append(" ---: |".repeat(2 * sizes.size() + 3))
                .append('\n');
        int largest = sizes.get(sizes.size() - 1);
        List<String> further = new ArrayList<>();
        String slowest = "";
        for (String step : steps()) {
            if (step.startsWith(FURTHER)) {
                further.add(step);
                boolean isSlower = slowest.isEmpty() || nanos(step, largest) > nanos(slowest, largest);
                slowest = isSlower ? step : slowest;
            } else if (bytes(step, largest) >= 1) { // otherwise an earlier question has made its table
                row(table, step, List.of(step), sizes);
            }
        }
        row(table, "further questions, on average", further, sizes);
        row(table, slowest + ", the slowest", List.of(slowest), sizes);
        return table.toString();
    }

    private void row(StringBuilder table, String name, List<String> steps, List<Integer> sizes) {
        table.append("| ").append(name).append(" |");
        sizes.forEach(size -> table.append(text(
                " %,.0f (%,.0f) |",
                mean(steps, step -> nanos(step, size)), mean(steps, step -> last(sorted(step, size, Cost::nanos))))));
        growth(table, sizes, size -> mean(steps, step -> nanos(step, size)));
        sizes.forEach(size -> table.append(text(" %,.0f |", mean(steps, step -> bytes(step, size)))));
        growth(table, sizes, size -> mean(steps, step -> bytes(step, size)));
        table.append(' ').append(kept.getOrDefault(name, "")).append(" |\n");
    }

    private static void growth(StringBuilder table, List<Integer> sizes, ToDoubleFunction<Integer> cost) {
        double few = cost.applyAsDouble(sizes.get(0));
        table.append(text(" %.2f |", cost.applyAsDouble(sizes.get(sizes.size() - 1)) / few));
    }

    private static double mean(List<String> steps, ToDoubleFunction<String> cost) {
        return steps.stream().mapToDouble(cost).average().orElseThrow();
    }

    private Set<String> steps() {
        Set<String> steps = new LinkedHashSet<>();
        costs.forEach(cost -> steps.add(cost.step()));
        return steps;
    }

    private double nanos(String step, int size) {
        return median(sorted(step, size, Cost::nanos));
    }

    /** The least of all rounds, since code that is not compiled yet allocates more. */
    private double bytes(String step, int size) {
        return sorted(step, size, Cost::bytes).get(0);
    }

    private List<Double> sorted(String step, int size, ToDoubleFunction<Cost> amount) {
        return costs.stream()
                .filter(cost -> cost.step().equals(step) && cost.size() == size)
                .map(amount::applyAsDouble)
                .sorted()
                .toList();
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }

    private static double last(List<Double> sorted) {
        return sorted.get(sorted.size() - 1);
    }

    private static String text(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
