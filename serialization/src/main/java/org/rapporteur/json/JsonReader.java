package org.rapporteur.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Shapes;

/**
 * Reads values of one type from JSON.
 *
 * <p>Properties, open terms and entity types that this version does not know are kept in the value. An explicit null reads
 * as absent where a property is optional. Everything else is strict: a duplicate property, a wrong type, an ill-formed
 * value, text behind the document, or bytes that are not UTF-8 are problems. A byte order mark is passed over.
 *
 * <p>Untrusted input is safe to read: a document may have {@value #MAX_BYTES} bytes (or characters) and
 * {@value #MAX_TOKENS} names and values, nest
 * {@value #MAX_DEPTH} levels ({@value org.rapporteur.model.JsonValue#MAX_DEPTH} in what is not known), hold strings of {@value #MAX_STRING_LENGTH} characters and numbers of
 * {@value #MAX_NUMBER_LENGTH}; what is beyond is a problem. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class JsonReader<T> {
    /** The most bytes that a document may have, or characters where it is read from a string: {@value}. */
    public static final int MAX_BYTES = 64 << 20;

    /** The most arrays and objects that may stand one inside another: {@value}. */
    public static final int MAX_DEPTH = 128;

    /** The most names and values that a document may have, ends of arrays and objects counted too: {@value}. */
    public static final int MAX_TOKENS = 4_000_000;

    /** The most UTF-16 code units that a string may have: {@value}. */
    public static final int MAX_STRING_LENGTH = 20_000_000;

    /** The most characters that a number may have: {@value}. */
    public static final int MAX_NUMBER_LENGTH = 1000;

    /** How many problems are collected unless another number is asked for: {@value}. */
    public static final int DEFAULT_PROBLEM_LIMIT = 100;

    private final Codec<T> codec;
    private final int problemLimit;

    private JsonReader(Codec<T> codec, int problemLimit) {
        this.codec = codec;
        this.problemLimit = problemLimit;
    }

    /**
     * A reader of one type.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} read any of their kinds
     * @return a reader of that type
     * @throws IllegalArgumentException if the class is not one of the model that is written as an object
     */
    public static <T> JsonReader<T> of(Class<T> type) {
        return new JsonReader<>(Shapes.codec(Objects.requireNonNull(type, "type")), DEFAULT_PROBLEM_LIMIT);
    }

    /**
     * The same reader with another limit on the problems that {@code collect} returns.
     *
     * @param limit the most problems to collect, at least 1; the reader stops there
     * @return a copy with that limit
     * @throws IllegalArgumentException if the limit is less than 1
     */
    public JsonReader<T> withProblemLimit(int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit: must be at least 1; was " + limit);
        }
        return new JsonReader<>(codec, limit);
    }

    /**
     * Reads a document, and stops at the first problem that is met.
     *
     * @param json the document
     * @return the value
     * @throws JsonProblemException if the document is not such a value
     */
    public T read(String json) {
        return read(Document.of(json), 1).orThrow();
    }

    /**
     * Reads a document in UTF-8, and stops at the first problem that is met.
     *
     * @param json the document
     * @return the value
     * @throws JsonProblemException if the document is not such a value
     */
    public T read(byte[] json) {
        return read(Document.of(json), 1).orThrow();
    }

    /**
     * Reads a document in UTF-8 to the end of a stream, and stops at the first problem that is met. Does not close the stream.
     *
     * @param json the document
     * @return the value
     * @throws JsonProblemException if the document is not such a value
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream json) throws IOException {
        return read(load(json), 1).orThrow();
    }

    /**
     * Reads a document in UTF-8 from a file, and stops at the first problem that is met.
     *
     * @param json the file
     * @return the value
     * @throws JsonProblemException if the document is not such a value
     * @throws IOException if the file cannot be read
     */
    public T read(Path json) throws IOException {
        return read(load(json), 1).orThrow();
    }

    /**
     * Reads a document, and collects its problems.
     *
     * @param json the document
     * @return the value or the problems
     */
    public ReadResult<T> collect(String json) {
        return read(Document.of(json), problemLimit);
    }

    /**
     * Reads a document in UTF-8, and collects its problems.
     *
     * @param json the document
     * @return the value or the problems
     */
    public ReadResult<T> collect(byte[] json) {
        return read(Document.of(json), problemLimit);
    }

    /**
     * Reads a document in UTF-8 to the end of a stream, and collects its problems. Does not close the stream.
     *
     * @param json the document
     * @return the value or the problems
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> collect(InputStream json) throws IOException {
        return read(load(json), problemLimit);
    }

    /**
     * Reads a document in UTF-8 from a file, and collects its problems.
     *
     * @param json the file
     * @return the value or the problems
     * @throws IOException if the file cannot be read
     */
    public ReadResult<T> collect(Path json) throws IOException {
        return read(load(json), problemLimit);
    }

    private ReadResult<T> read(Document document, int limit) {
        return Reading.of(document, codec, limit);
    }

    private static Document load(InputStream json) throws IOException {
        return Document.of(Objects.requireNonNull(json, "json").readNBytes(MAX_BYTES + 1));
    }

    private static Document load(Path json) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(json, "json"))) {
            return load(in);
        }
    }
}
