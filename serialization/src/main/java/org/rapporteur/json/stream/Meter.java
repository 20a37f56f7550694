package org.rapporteur.json.stream;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Counts records and notifies a listener at intervals. */
final class Meter {
    private final LongSupplier nanoTime;
    private final long interval;
    private final Consumer<? super Progress> listener;
    private final long start;
    private long told;
    private long records;

    Meter(LongSupplier nanoTime, Duration interval, Consumer<? super Progress> listener) {
        this.nanoTime = Objects.requireNonNull(nanoTime, "nanoTime");
        this.interval = Objects.requireNonNull(interval, "interval").toNanos();
        this.listener = Objects.requireNonNull(listener, "listener");
        this.start = nanoTime.getAsLong();
        this.told = start;
    }

    /** Returns a meter without a listener. */
    static Meter silent() {
        return new Meter(() -> 0, Duration.ofNanos(Long.MAX_VALUE), progress -> {});
    }

    void count(LongSupplier bytes, OptionalLong total) {
        records++;
        long now = nanoTime.getAsLong();
        if (now - told >= interval) {
            tell(now, bytes, total);
        }
    }

    void finish(LongSupplier bytes, OptionalLong total) {
        tell(nanoTime.getAsLong(), bytes, total);
    }

    private void tell(long now, LongSupplier bytes, OptionalLong total) {
        told = now;
        listener.accept(new Progress(records, bytes.getAsLong(), total, Duration.ofNanos(now - start)));
    }
}
