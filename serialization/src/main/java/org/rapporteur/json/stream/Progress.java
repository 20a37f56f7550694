package org.rapporteur.json.stream;

import java.time.Duration;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * How far a stream of records has come.
 *
 * <p>Immutable and thread-safe.
 *
 * @param records how many records have been read or written, bad ones counted too
 * @param bytes how many bytes have been taken from the file or put into it, compressed where it is
 * @param totalBytes how many there will be; empty if that is not known
 * @param elapsed how long it took
 * @since 0.1
 */
public record Progress(long records, long bytes, OptionalLong totalBytes, Duration elapsed) {
    private static final double NANOS = 1e9;

    /**
     * Checks that all is there.
     *
     * @param records how many records have been read or written
     * @param bytes how many bytes have been taken or put
     * @param totalBytes how many there will be
     * @param elapsed how long it took
     */
    public Progress {
        Objects.requireNonNull(totalBytes, "totalBytes");
        Objects.requireNonNull(elapsed, "elapsed");
    }

    /** {@return the part that is done, from 0 to 1; empty if the whole is not known} */
    public OptionalDouble share() {
        if (totalBytes.isEmpty()) {
            return OptionalDouble.empty();
        }
        long total = totalBytes.getAsLong();
        return OptionalDouble.of(total == 0 ? 1 : Math.min(1.0, (double) bytes / total));
    }

    /** {@return the records of a second, on the average; 0 if no time has passed} */
    public double recordsPerSecond() {
        return perSecond(records);
    }

    /** {@return the bytes of a second, on the average; 0 if no time has passed} */
    public double bytesPerSecond() {
        return perSecond(bytes);
    }

    private double perSecond(long count) {
        return elapsed.isZero() ? 0 : count * NANOS / elapsed.toNanos();
    }
}
