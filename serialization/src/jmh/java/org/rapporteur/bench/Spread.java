package org.rapporteur.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/** The middle of some numbers, and the quartiles, between which half of them are. */
record Spread(double median, double lower, double upper) {
    static Spread of(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        return new Spread(quantile(sorted, 0.5), quantile(sorted, 0.25), quantile(sorted, 0.75));
    }

    private static double quantile(double[] sorted, double share) {
        double position = share * (sorted.length - 1);
        int below = (int) position;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
    }

    /** {@return the geometric mean, which suits ratios} */
    static double mean(double... ratios) {
        return Math.exp(Arrays.stream(ratios).map(Math::log).average().orElse(Double.NaN));
    }

    /** {@return such as 1.84 (1.79–1.90)} */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%.2f (%.2f–%.2f)", median, lower, upper);
    }
}
