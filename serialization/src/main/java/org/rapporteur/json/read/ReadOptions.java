package org.rapporteur.json.read;

import java.util.Objects;
import org.rapporteur.model.JsonValue;

/**
 * Which format a reader reads, how it treats what it does not know, and how much it takes.
 *
 * <p>The limits are enforced while reading, also where an input is a stream of unknown length; what is beyond is a problem
 * with the code {@link ProblemCode#LIMIT_EXCEEDED}. The standard ones are safe for input from anywhere. Where a
 * {@link org.rapporteur.json.stream.RecordReader RecordReader} reads values one by one, each of them has the limits of a document, and the whole has none. Example:
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
    /** The most bytes of a document, or characters where it is read from a string, unless told otherwise: {@value}. */
    public static final int DEFAULT_MAX_BYTES = 64 << 20;

    /** The most names and values of a document, unless told otherwise: {@value}. */
    public static final int DEFAULT_MAX_TOKENS = 4_000_000;

    /** The most levels of nesting, and the highest limit on them that there is: {@value}. */
    public static final int DEFAULT_MAX_DEPTH = 128;

    /** The most UTF-16 code units of a string, unless told otherwise: {@value}. */
    public static final int DEFAULT_MAX_STRING_LENGTH = 20_000_000;

    /** The most characters of a number, unless told otherwise: {@value}. */
    public static final int DEFAULT_MAX_NUMBER_LENGTH = 1000;

    /** How many problems are collected, unless told otherwise: {@value}. */
    public static final int DEFAULT_PROBLEM_LIMIT = 100;

    /** Arrays cannot be much larger, and a string of as many characters still has an array. */
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

    /** {@return the options of a reader that is told nothing else: it keeps what it does not know, within safe limits} */
    public static ReadOptions defaults() {
        return DEFAULTS;
    }

    /** {@return the format of what is read; {@link DataFormat#JSON} unless told otherwise} */
    public DataFormat format() {
        return format;
    }

    /**
     * These options for documents in another format.
     *
     * @param choice the format
     * @return a copy
     * @throws IllegalStateException if the jar that reads this format is not there; the message names it
     */
    public ReadOptions withFormat(DataFormat choice) {
        Objects.requireNonNull(choice, "choice").requireJar();
        Builder copy = new Builder(this);
        copy.format = choice;
        return new ReadOptions(copy);
    }

    /** {@return what is done with what is not known; {@link Unknowns#KEEP} unless told otherwise} */
    public Unknowns unknowns() {
        return unknowns;
    }

    /**
     * These options with another treatment of what is not known.
     *
     * @param choice what to do
     * @return a copy
     */
    public ReadOptions withUnknowns(Unknowns choice) {
        Builder copy = new Builder(this);
        copy.unknowns = Objects.requireNonNull(choice, "choice");
        return new ReadOptions(copy);
    }

    /** {@return whether results tell where each member stood; they do not unless told so} */
    public boolean locations() {
        return locations;
    }

    /**
     * These options, and results tell where each member stood. It costs a second pass over each document.
     *
     * @return a copy
     * @see ReadResult#locations()
     */
    public ReadOptions withLocations() {
        Builder copy = new Builder(this);
        copy.locations = true;
        return new ReadOptions(copy);
    }

    /** {@return how many problems of a document are collected before the reader stops; {@value #DEFAULT_PROBLEM_LIMIT}} */
    public int problemLimit() {
        return problemLimit;
    }

    /**
     * These options with another limit on the problems of one document.
     *
     * @param limit the most problems to collect, at least 1; the reader stops there
     * @return a copy
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ReadOptions withProblemLimit(int limit) {
        Builder copy = new Builder(this);
        copy.problemLimit = limit;
        return new ReadOptions(copy);
    }

    /** {@return the most bytes of a document, or characters of one in a string; {@value #DEFAULT_MAX_BYTES}} */
    public int maxBytes() {
        return maxBytes;
    }

    /**
     * These options with another limit on the length of a document.
     *
     * @param limit the most bytes, or characters of one in a string; from 1 to 1073741824, a gibibyte
     * @return a copy
     * @throws IllegalArgumentException if the limit is beyond these bounds
     */
    public ReadOptions withMaxBytes(int limit) {
        Builder copy = new Builder(this);
        copy.maxBytes = limit;
        return new ReadOptions(copy);
    }

    /** {@return the most names and values of a document, ends of arrays and objects counted too; {@value #DEFAULT_MAX_TOKENS}} */
    public int maxTokens() {
        return maxTokens;
    }

    /**
     * These options with another limit on the number of names and values.
     *
     * @param limit the most names and values, ends of arrays and objects counted too; at least 1
     * @return a copy
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ReadOptions withMaxTokens(int limit) {
        Builder copy = new Builder(this);
        copy.maxTokens = limit;
        return new ReadOptions(copy);
    }

    /** {@return the most arrays and objects that may stand one inside another; {@value #DEFAULT_MAX_DEPTH}} */
    public int maxDepth() {
        return maxDepth;
    }

    /**
     * These options with another limit on nesting. What is not known may nest {@value JsonValue#MAX_DEPTH} levels at most,
     * so that no value is deeper than the standard limit.
     *
     * @param limit the most levels, from 1 to {@value #DEFAULT_MAX_DEPTH}
     * @return a copy
     * @throws IllegalArgumentException if the limit is beyond these bounds
     */
    public ReadOptions withMaxDepth(int limit) {
        Builder copy = new Builder(this);
        copy.maxDepth = limit;
        return new ReadOptions(copy);
    }

    /** {@return the most UTF-16 code units of a string or a name; {@value #DEFAULT_MAX_STRING_LENGTH}} */
    public int maxStringLength() {
        return maxStringLength;
    }

    /**
     * These options with another limit on strings and names.
     *
     * @param limit the most UTF-16 code units, at least 1
     * @return a copy
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ReadOptions withMaxStringLength(int limit) {
        Builder copy = new Builder(this);
        copy.maxStringLength = limit;
        return new ReadOptions(copy);
    }

    /** {@return the most characters of a number; {@value #DEFAULT_MAX_NUMBER_LENGTH}} */
    public int maxNumberLength() {
        return maxNumberLength;
    }

    /**
     * These options with another limit on numbers.
     *
     * @param limit the most characters, at least 1
     * @return a copy
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public ReadOptions withMaxNumberLength(int limit) {
        Builder copy = new Builder(this);
        copy.maxNumberLength = limit;
        return new ReadOptions(copy);
    }

    /** The options in the making: the one place where each has its default. */
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
