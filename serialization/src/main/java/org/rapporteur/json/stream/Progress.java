package org.rapporteur.json.stream;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * The progress of reading or writing a stream of records.
 *
 * <p>Immutable and thread-safe.
 *
 * @param records the number of records read or written, including those with problems
 * @param bytes the number of bytes read from the file or written to it; compressed bytes if a compressed file is read
 * @param totalBytes the number of bytes at the end; empty if it is not known
 * @param elapsed the elapsed time
 * @since 0.1
 */
public record Progress(long records, long bytes, OptionalLong totalBytes, Duration elapsed) {
    private static final double NANOS = 1e9;

    /**
     * Creates a progress.
     *
     * @param records the number of records read or written
     * @param bytes the number of bytes read or written
     * @param totalBytes the number of bytes at the end
     * @param elapsed the elapsed time
     */
    public Progress {
        Objects.requireNonNull(totalBytes, "totalBytes");
        Objects.requireNonNull(elapsed, "elapsed");
    }

    /** {@return the completed fraction, from 0 to 1; empty if the total is not known} */
    public OptionalDouble share() {
        if (totalBytes.isEmpty()) {
            return OptionalDouble.empty();
        }
        long total = totalBytes.getAsLong();
        return OptionalDouble.of(total == 0 ? 1 : Math.min(1.0, (double) bytes / total));
    }

    /** {@return the average number of records per second; 0 if no time has elapsed} */
    public double recordsPerSecond() {
        return perSecond(records);
    }

    /** {@return the average number of bytes per second; 0 if no time has elapsed} */
    public double bytesPerSecond() {
        return perSecond(bytes);
    }

    private double perSecond(long count) {
        return elapsed.isZero() ? 0 : count * NANOS / elapsed.toNanos();
    }
}
