package org.rapporteur.json.read;

import java.util.Objects;
import org.rapporteur.model.JsonValue;

/**
 * The options of a reader: the format, the treatment of unknown content, and the limits.
 *
 * <p>The limits are enforced while reading, even if the length of the input is unknown. Input that exceeds a limit is a
 * problem with the code {@link ProblemCode#LIMIT_EXCEEDED}. The default limits are safe for untrusted input. A {@link
 * org.rapporteur.json.stream.RecordReader RecordReader} applies the limits to each value; there is no limit on the
 * number of values. Example:
 *
 * <pre>{@code
 * ReadOptions strict = ReadOptions.defaults().withUnknowns(Unknowns.REFUSE).withMaxBytes(1_000_000);
 * JsonReader<Dossier> reader = JsonReader.of(Dossier.class, strict);
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class ReadOptions {
    /** The default maximum number of bytes of a document, or of characters if it is read from a string: {@value}. */
    public static final int DEFAULT_MAX_BYTES = 64 << 20;

    /** The default maximum number of names and values of a document: {@value}. */
    public static final int DEFAULT_MAX_TOKENS = 4_000_000;

    /** The default maximum depth of nesting, which is also the highest permitted limit: {@value}. */
    public static final int DEFAULT_MAX_DEPTH = 128;

    /** The default maximum number of UTF-16 code units of a string: {@value}. */
    public static final int DEFAULT_MAX_STRING_LENGTH = 20_000_000;

    /** The default maximum number of characters of a number: {@value}. */
    public static final int DEFAULT_MAX_NUMBER_LENGTH = 1000;

    /** The default maximum number of problems collected: {@value}. */
    public static final int DEFAULT_PROBLEM_LIMIT = 100;

    /** An array cannot be much larger, and a string of this length still fits in an array. */
    private static final int MOST_BYTES = 1 << 30;

    private static final ReadOptions DEFAULTS = new ReadOptions(new Builder());

    private final DataFormat format;
    private final Unknowns unknowns;
    private final boolean locations;
    private final int problemLimit;
    private final int maxBytes;
    private final int maxTokens;
    private final int maxDepth;
    private final int maxStringLength;
    private final int maxNumberLength;

    private ReadOptions(Builder builder) {
        format = builder.format;
        unknowns = builder.unknowns;
        locations = builder.locations;
        problemLimit = atLeastOne("problemLimit", builder.problemLimit);
        maxBytes = atLeastOne("maxBytes", builder.maxBytes);
        atMost("maxBytes", MOST_BYTES, maxBytes);
        maxTokens = atLeastOne("maxTokens", builder.maxTokens);
        maxDepth = atLeastOne("maxDepth", builder.maxDepth);
        maxStringLength = atLeastOne("maxStringLength", builder.maxStringLength);
        maxNumberLength = atLeastOne("maxNumberLength", builder.maxNumberLength);
        atMost("maxDepth", DEFAULT_MAX_DEPTH, maxDepth);
    }

    private static int atLeastOne(String name, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + ": must be at least 1; was " + limit);
        }
        return limit;
    }

    private static void atMost(String name, int most, int limit) {
        if (limit > most) {
            throw new IllegalArgumentException(name + ": must be at most " + most + "; was " + limit);
        }
    }

    /** {@return the default options: JSON, unknown content is kept, and the limits are safe for untrusted input} */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** {@return the format of the input, by default {@link DataFormat#JSON}} */
    public DataFormat format() {
        return format;
    }

    /**
     * Returns a copy of these options with another format.
     *
     * @param choice the format
     * @return a copy
     * @throws IllegalStateException if the library for this format is missing; the message names it
     */
    public ReadOptions withFormat(DataFormat choice) {
        Objects.requireNonNull(choice, "choice").requireJar();
        Builder copy = new Builder(this);
        copy.format = choice;
        return new ReadOptions(copy);
    }

    /** {@return the treatment of unknown content, by default {@link Unknowns#KEEP}} */
    public Unknowns unknowns() {
        return unknowns;
    }

    /**
     * Returns a copy of these options with another treatment of unknown content.
     *
     * @param choice the treatment
     * @return a copy
     */
    public ReadOptions withUnknowns(Unknowns choice) {
        Builder copy = new Builder(this);
        copy.unknowns = Objects.requireNonNull(choice, "choice");
        return new ReadOptions(copy);
    }

    /** {@return whether results contain the locations of members, by default false} */
    public boolean locations() {
        return locations;
    }

    /**
     * Returns a copy of these options with which results contain the locations of members. This requires a second pass
     * over each document.
     *
     * @return a copy
     * @see ReadResult#locations()
     */
    public ReadOptions withLocations() {
        Builder copy = new Builder(this);
        copy.locations = true;
        return new ReadOptions(copy);
    }

    /**
     * {@return the maximum number of problems collected from a document, by default {@value #DEFAULT_PROBLEM_LIMIT}}
     */
    public int problemLimit() {
        return problemLimit;
    }

    /**
     * Returns a copy of these options with another maximum number of problems. The reader stops when it has collected
     * that many, or when their pointers together are longer than the document and 1 MiB: a long name around many values
     * is part of the pointer of each of them.
     *
     * @param limit the maximum, at least 1
     * @return a copy
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ReadOptions withProblemLimit(int limit) {
        Builder copy = new Builder(this);
        copy.problemLimit = limit;
        return new ReadOptions(copy);
    }

    /**
     * {@return the maximum number of bytes of a document, or of characters if it is read from a string, by default
     * {@value #DEFAULT_MAX_BYTES}}
     */
    public int maxBytes() {
        return maxBytes;
    }

    /**
     * Returns a copy of these options with another maximum length of a document.
     *
     * @param limit the maximum number of bytes, or of characters if the document is read from a string; from 1 to
     *     1073741824 (1 GiB)
     * @return a copy
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadOptions withMaxBytes(int limit) {
        Builder copy = new Builder(this);
        copy.maxBytes = limit;
        return new ReadOptions(copy);
    }

    /**
     * {@return the maximum number of names and values of a document, including the ends of arrays and objects, by
     * default {@value #DEFAULT_MAX_TOKENS}}
     */
    public int maxTokens() {
        return maxTokens;
    }

    /**
     * Returns a copy of these options with another maximum number of names and values.
     *
     * @param limit the maximum, at least 1; the ends of arrays and objects count too
     * @return a copy
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ReadOptions withMaxTokens(int limit) {
        Builder copy = new Builder(this);
        copy.maxTokens = limit;
        return new ReadOptions(copy);
    }

    /** {@return the maximum depth of nested arrays and objects, by default {@value #DEFAULT_MAX_DEPTH}} */
    public int maxDepth() {
        return maxDepth;
    }

    /**
     * Returns a copy of these options with another maximum depth of nesting. Regardless of this limit, unknown content
     * may be nested at most {@value JsonValue#MAX_DEPTH} levels deep, so that no value exceeds the default limit.
     *
     * @param limit the maximum depth, from 1 to {@value #DEFAULT_MAX_DEPTH}
     * @return a copy
     * @throws IllegalArgumentException if the limit is out of range
     */
    public ReadOptions withMaxDepth(int limit) {
        Builder copy = new Builder(this);
        copy.maxDepth = limit;
        return new ReadOptions(copy);
    }

    /**
     * {@return the maximum number of UTF-16 code units of a string or a name, by default {@value
     * #DEFAULT_MAX_STRING_LENGTH}}
     */
    public int maxStringLength() {
        return maxStringLength;
    }

    /**
     * Returns a copy of these options with another maximum length of strings and names.
     *
     * @param limit the maximum number of UTF-16 code units, at least 1
     * @return a copy
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ReadOptions withMaxStringLength(int limit) {
        Builder copy = new Builder(this);
        copy.maxStringLength = limit;
        return new ReadOptions(copy);
    }

    /** {@return the maximum number of characters of a number, by default {@value #DEFAULT_MAX_NUMBER_LENGTH}} */
    public int maxNumberLength() {
        return maxNumberLength;
    }

    /**
     * Returns a copy of these options with another maximum length of numbers.
     *
     * @param limit the maximum number of characters, at least 1
     * @return a copy
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ReadOptions withMaxNumberLength(int limit) {
        Builder copy = new Builder(this);
        copy.maxNumberLength = limit;
        return new ReadOptions(copy);
    }

    /** {@return the format, and the options that are not the defaults, for logging} */
    @Override
    public String toString() {
        return format
                + (unknowns == Unknowns.KEEP ? "" : ", unknowns " + unknowns)
                + (locations ? ", locations" : "")
                + changed("problemLimit", problemLimit, DEFAULT_PROBLEM_LIMIT)
                + changed("maxBytes", maxBytes, DEFAULT_MAX_BYTES)
                + changed("maxTokens", maxTokens, DEFAULT_MAX_TOKENS)
                + changed("maxDepth", maxDepth, DEFAULT_MAX_DEPTH)
                + changed("maxStringLength", maxStringLength, DEFAULT_MAX_STRING_LENGTH)
                + changed("maxNumberLength", maxNumberLength, DEFAULT_MAX_NUMBER_LENGTH);
    }

    private static String changed(String name, int limit, int standard) {
        return limit == standard ? "" : ", " + name + ' ' + limit;
    }

    /** Collects the options and defines their defaults. */
    private static final class Builder {
        private DataFormat format = DataFormat.JSON;
        private Unknowns unknowns = Unknowns.KEEP;
        private boolean locations;
        private int problemLimit = DEFAULT_PROBLEM_LIMIT;
        private int maxBytes = DEFAULT_MAX_BYTES;
        private int maxTokens = DEFAULT_MAX_TOKENS;
        private int maxDepth = DEFAULT_MAX_DEPTH;
        private int maxStringLength = DEFAULT_MAX_STRING_LENGTH;
        private int maxNumberLength = DEFAULT_MAX_NUMBER_LENGTH;

        Builder() {}

        Builder(ReadOptions options) {
            format = options.format;
            unknowns = options.unknowns;
            locations = options.locations;
            problemLimit = options.problemLimit;
            maxBytes = options.maxBytes;
            maxTokens = options.maxTokens;
            maxDepth = options.maxDepth;
            maxStringLength = options.maxStringLength;
            maxNumberLength = options.maxNumberLength;
        }
    }
}
