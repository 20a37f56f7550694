package org.rapporteur.json;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.Document;
import org.rapporteur.json.document.DocumentReader;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.file.Gzip;
import org.rapporteur.json.read.JsonProblemException;
import org.rapporteur.json.read.Locations;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;

/**
 * Reads values of one type from JSON, or from what the {@linkplain ReadOptions#withFormat options} name instead: CBOR, Smile or YAML.
 *
 * <p>Properties, open terms and entity types that this version does not know are kept in the value, unless the options say
 * otherwise. An explicit null reads as absent where a property is optional. Everything else is strict: a duplicate property, a
 * wrong type, an ill-formed value, text behind the document, or bytes that are not UTF-8 are problems. A byte order mark is
 * passed over.
 *
 * <p>For any input at all there is a value, or there are problems. Untrusted input is safe to read, within the limits of
 * {@link ReadOptions}. Immutable and thread-safe.
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
     * A reader of one type, with the standard options.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} read any of their kinds
     * @return a reader of that type
     * @throws IllegalArgumentException if the class is not one of the model that is written as an object
     */
    public static <T> JsonReader<T> of(Class<T> type) {
        return of(type, ReadOptions.defaults());
    }

    /**
     * A reader of one type.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} read any of their kinds
     * @param options what to do with what is not known, and the limits
     * @return a reader of that type
     * @throws IllegalArgumentException if the class is not one of the model that is written as an object
     */
    public static <T> JsonReader<T> of(Class<T> type, ReadOptions options) {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(options, "options");
        return new JsonReader<>(Codecs.of(type), Documents.of(options));
    }

    /**
     * Reads a document, and stops at the first problem that is met.
     *
     * @param json the document
     * @return the value
     * @throws JsonProblemException if the document is not such a value
     * @throws IllegalArgumentException if the options name a binary format, which a string cannot hold
     */
    public T read(String json) {
        return first(documents.of(json));
    }

    /**
     * Reads a document, text in UTF-8, and stops at the first problem that is met.
     *
     * @param json the document
     * @return the value
     * @throws JsonProblemException if the document is not such a value
     */
    public T read(byte[] json) {
        return first(documents.of(json));
    }

    /**
     * Reads a document, text in UTF-8, to the end of a stream, and stops at the first problem that is met. Does not close the stream.
     *
     * @param json the document
     * @return the value
     * @throws JsonProblemException if the document is not such a value
     * @throws IOException if the stream cannot be read
     */
    public T read(InputStream json) throws IOException {
        return first(load(json));
    }

    /**
     * Reads a document, text in UTF-8, from a file, and stops at the first problem that is met.
     *
     * @param json the file; if its name ends in {@code .gz}, it is decompressed
     * @return the value
     * @throws JsonProblemException if the document is not such a value
     * @throws IOException if the file cannot be read
     */
    public T read(Path json) throws IOException {
        Document document = load(json);
        return document == null ? corrupt().orThrow() : first(document);
    }

    /**
     * Reads a document, and collects its problems.
     *
     * @param json the document
     * @return the value or the problems
     * @throws IllegalArgumentException if the options name a binary format, which a string cannot hold
     */
    public ReadResult<T> tryRead(String json) {
        return all(documents.of(json));
    }

    /**
     * Reads a document, text in UTF-8, and collects its problems.
     *
     * @param json the document
     * @return the value or the problems
     */
    public ReadResult<T> tryRead(byte[] json) {
        return all(documents.of(json));
    }

    /**
     * Reads a document, text in UTF-8, to the end of a stream, and collects its problems. Does not close the stream.
     *
     * @param json the document
     * @return the value or the problems
     * @throws IOException if the stream cannot be read
     */
    public ReadResult<T> tryRead(InputStream json) throws IOException {
        return all(load(json));
    }

    /**
     * Reads a document, text in UTF-8, from a file, and collects its problems.
     *
     * @param json the file; if its name ends in {@code .gz}, it is decompressed
     * @return the value or the problems
     * @throws IOException if the file cannot be read
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
        byte[] bytes = Objects.requireNonNull(json, "json")
                .readNBytes(documents.options().maxBytes() + 1);
        return documents.of(bytes);
    }

    /** Null if the file is not the compressed data that its name promises. */
    private @Nullable Document load(Path json) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(json, "json"))) {
            if (!Gzip.isCompressed(json)) {
                return load(in);
            }
            try {
                return load(new GZIPInputStream(in));
            } catch (ZipException | EOFException e) {
                return null;
            }
        }
    }

    private ReadResult<T> corrupt() {
        return ReadResult.bad(List.of(Gzip.corrupt(documents.start())), Locations.none());
    }
}
