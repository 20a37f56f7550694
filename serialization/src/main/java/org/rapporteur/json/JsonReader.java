package org.rapporteur.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.Document;
import org.rapporteur.json.document.DocumentReader;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.file.DamagedGzipException;
import org.rapporteur.json.file.Gzip;
import org.rapporteur.json.file.NamedFile;
import org.rapporteur.json.read.JsonProblemException;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;

/**
 * Reads values of one type from JSON, or from the format that the {@linkplain ReadOptions#withFormat options} select:
 * CBOR, Smile or YAML.
 *
 * <p>By default, the value keeps properties, terms of open vocabularies and entity types that this version does not
 * know; {@link ReadOptions#withUnknowns} changes this. An explicit null is equivalent to an absent property if the
 * property is optional. In all other respects, reading is strict: a duplicate property, a wrong type, an ill-formed
 * value, content after the document, and bytes that are not UTF-8 are problems. A byte order mark is ignored.
 *
 * <p>A {@code Baseline} has no place for what this version does not know: an unknown property of it is always a problem.
 *
 * <p>Every input results in a value or in problems. Untrusted input is safe to read, within the limits of {@link
 * ReadOptions}. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class JsonReader<T> {
    private final Codecs<T> codecs;
    private final Documents documents;

    private JsonReader(Codecs<T> codecs, Documents documents) {
        this.codecs = codecs;
        this.documents = documents;
    }

    /**
     * Returns a reader of one type, with the default options.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} read entities
     *     of any of their kinds; or {@link org.rapporteur.validation.Baseline Baseline}
     * @return a reader of that type
     * @throws IllegalArgumentException if the class is not a class of the model that is written as an object
     */
    public static <T> JsonReader<T> of(Class<T> type) {
        return of(type, ReadOptions.defaults());
    }

    /**
     * Returns a reader of one type.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} read entities
     *     of any of their kinds; or {@link org.rapporteur.validation.Baseline Baseline}
     * @param options the format, the treatment of unknown content, and the limits
     * @return a reader of that type
     * @throws IllegalArgumentException if the class is not a class of the model that is written as an object
     */
    public static <T> JsonReader<T> of(Class<T> type, ReadOptions options) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(options, "options");
        return new JsonReader<>(Codecs.of(type), Documents.of(options));
    }

    /**
     * Reads a document from a string and stops at the first problem.
     *
     * @param json the document
     * @return the value
     * @throws JsonProblemException if the document has a problem
     * @throws IllegalArgumentException if the options select a binary format
     */
    public T read(String json) {
        return first(documents.of(json));
    }

    /**
     * Reads a document from bytes and stops at the first problem.
     *
     * @param json the document; text is in UTF-8
     * @return the value
     * @throws JsonProblemException if the document has a problem
     */
    public T read(byte[] json) {
        return first(documents.of(json));
    }

    /**
     * Reads a document from a stream and stops at the first problem. Reads to the end of the stream, but does not close
     * it.
     *
     * @param json the document; text is in UTF-8
     * @return the value
     * @throws JsonProblemException if the document has a problem
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream json) throws IOException {
        return first(load(json));
    }

    /**
     * Reads a document from a file and stops at the first problem.
     *
     * @param json the file; text is in UTF-8. If its name ends in {@code .gz}, it is decompressed
     * @return the value
     * @throws JsonProblemException if the document has a problem
     * @throws IOException if the file does not exist, is a directory, or cannot be read; the message names it
     */
    public T read(Path json) throws IOException {
        Document document = load(json);
        return document == null ? corrupt().orThrow() : first(document);
    }

    /**
     * Reads a document from a string and collects its problems.
     *
     * @param json the document
     * @return the value or the problems
     * @throws IllegalArgumentException if the options select a binary format
     */
    public ReadResult<T> tryRead(String json) {
        return all(documents.of(json));
    }

    /**
     * Reads a document from bytes and collects its problems.
     *
     * @param json the document; text is in UTF-8
     * @return the value or the problems
     */
    public ReadResult<T> tryRead(byte[] json) {
        return all(documents.of(json));
    }

    /**
     * Reads a document from a stream and collects its problems. Reads to the end of the stream, but does not close it.
     *
     * @param json the document; text is in UTF-8
     * @return the value or the problems
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> tryRead(InputStream json) throws IOException {
        return all(load(json));
    }

    /**
     * Reads a document from a file and collects its problems.
     *
     * @param json the file; text is in UTF-8. If its name ends in {@code .gz}, it is decompressed
     * @return the value or the problems
     * @throws IOException if the file does not exist, is a directory, or cannot be read; the message names it
     */
    public ReadResult<T> tryRead(Path json) throws IOException {
        Document document = load(json);
        return document == null ? corrupt() : all(document);
    }

    private T first(Document document) {
        T good = codecs.good(document);
        return good != null ? good : DocumentReader.first(document, codecs, documents.options());
    }

    private ReadResult<T> all(Document document) {
        return DocumentReader.all(document, codecs, documents.options());
    }

    private Document load(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        return documents.of(json.readNBytes(documents.mostBytes() + 1));
    }

    /**
     * Returns the document, or null if the file should be compressed according to its name, but is not valid gzip data.
     */
    private @Nullable Document load(Path json) throws IOException {
        try (InputStream in = NamedFile.open(Objects.requireNonNull(json, "json"))) {
            return load(Gzip.decompressed(json, in));
        } catch (DamagedGzipException e) {
            return null;
        }
    }

    private ReadResult<T> corrupt() {
        return ReadResult.bad(List.of(Gzip.corrupt(documents.start())), Locations.none());
    }

    /** {@return the type and the options, for logging} */
    @Override
    public String toString() {
        return "JsonReader of " + codecs + " (" + documents.options() + ')';
    }
}
