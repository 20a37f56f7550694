package org.rapporteur.exchange;

/**
 * The limits of a conversion. The default limits are safe for untrusted input.
 *
 * <p>Input that exceeds a limit is a problem with the code {@link ExchangeProblem.Code#LIMIT_EXCEEDED}; a list of losses
 * that is full ends. Immutable and thread-safe.
 *
 * @param maxBytes the maximum number of bytes of an input
 * @param maxDepth the maximum depth of nesting
 * @param maxStringLength the maximum number of UTF-16 code units of a string or a name
 * @param maxLosses the maximum number of losses that are listed
 * @since 0.1
 */
public record ExchangeLimits(int maxBytes, int maxDepth, int maxStringLength, int maxLosses) {
    /** The highest permitted depth of nesting, which is also the default: {@value}. */
    public static final int HIGHEST_DEPTH = 64;

    private static final ExchangeLimits DEFAULTS = new ExchangeLimits(128 << 20, HIGHEST_DEPTH, 20_000_000, 1000);

    /**
     * Creates limits.
     *
     * @param maxBytes the maximum number of bytes, from 1 to 536870912 (512 MiB)
     * @param maxDepth the maximum depth of nesting, from 1 to {@value #HIGHEST_DEPTH}
     * @param maxStringLength the maximum number of UTF-16 code units of a string, from 1 to 20000000
     * @param maxLosses the maximum number of losses that are listed, from 0
     * @throws IllegalArgumentException if a limit is out of range
     */
    public ExchangeLimits {
        inRange("maxBytes", maxBytes, 1, 512 << 20);
        inRange("maxDepth", maxDepth, 1, HIGHEST_DEPTH);
        inRange("maxStringLength", maxStringLength, 1, 20_000_000);
        inRange("maxLosses", maxLosses, 0, Integer.MAX_VALUE);
    }

    private static void inRange(String name, int limit, int least, int most) {
        if (limit < least || limit > most) {
            throw new IllegalArgumentException(name + ": must be from " + least + " to " + most + "; was " + limit);
        }
    }

    /** {@return the default limits: 128 MiB, 64 levels, strings of 20 million code units, 1000 losses} */
    public static ExchangeLimits defaults() {
        return DEFAULTS;
    }

    /**
     * Returns a copy of these limits with another maximum number of bytes.
     *
     * @param limit the maximum, from 1 to 536870912 (512 MiB)
     * @return a copy
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ExchangeLimits withMaxBytes(int limit) {
        return new ExchangeLimits(limit, maxDepth, maxStringLength, maxLosses);
    }

    /**
     * Returns a copy of these limits with another maximum depth.
     *
     * @param limit the maximum, from 1 to {@value #HIGHEST_DEPTH}
     * @return a copy
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ExchangeLimits withMaxDepth(int limit) {
        return new ExchangeLimits(maxBytes, limit, maxStringLength, maxLosses);
    }

    /**
     * Returns a copy of these limits with another maximum length of strings.
     *
     * @param limit the maximum, from 1 to 20000000
     * @return a copy
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ExchangeLimits withMaxStringLength(int limit) {
        return new ExchangeLimits(maxBytes, maxDepth, limit, maxLosses);
    }

    /**
     * Returns a copy of these limits with another maximum number of listed losses.
     *
     * @param limit the maximum, from 0
     * @return a copy
     * @throws IllegalArgumentException if the limit is negative
     */
    public ExchangeLimits withMaxLosses(int limit) {
        return new ExchangeLimits(maxBytes, maxDepth, maxStringLength, limit);
    }
}
