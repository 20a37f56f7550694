package org.rapporteur.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.file.NamedFile;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;

/**
 * Reads values one by one from JSON of any size: from lines, or from the entities of a dossier document.
 *
 * <p>Each value is read as by a {@link JsonReader} of its type. The limits of {@link ReadOptions} apply to each value;
 * there is no limit on the number of values. Immutable and thread-safe.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class RecordReader<T> {
    private final Codecs<T> codecs;
    private final Documents documents;

    private RecordReader(Codecs<T> codecs, Documents documents) {
        this.codecs = codecs;
        this.documents = documents;
    }

    /**
     * Returns a reader of lines of one type, with the default options.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} read entities
     *     of any of their kinds
     * @return a reader of that type
     * @throws IllegalArgumentException if the class is not a class of the model that is written as an object
     */
    public static <T> RecordReader<T> of(Class<T> type) {
        return of(type, ReadOptions.defaults());
    }

    /**
     * Returns a reader of lines of one type.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} read entities
     *     of any of their kinds
     * @param options the treatment of unknown content and the limits of each value
     * @return a reader of that type
     * @throws IllegalArgumentException if the class is not a class of the model that is written as an object, or if the
     *     options select a format other than JSON
     */
    public static <T> RecordReader<T> of(Class<T> type, ReadOptions options) {
        Objects.requireNonNull(type, "type");
        requireJson(options, "lines");
        return new RecordReader<>(Codecs.of(type), Documents.of(options));
    }

    /** Checks the format, because only JSON can be read in pieces. */
    static void requireJson(ReadOptions options, String what) {
        DataFormat format = Objects.requireNonNull(options, "options").format();
        if (format != DataFormat.JSON) {
            throw new IllegalArgumentException(what + " are read from JSON alone; the format was " + format);
        }
    }

    /**
     * Reads newline-delimited JSON, one value on each line, from a file of any size.
     *
     * <p>If the values are entities, the first line may contain the properties of their dossier, {@code
     * {"type":"Dossier",…}}. They become the {@linkplain RecordStream#header() header}. Blank lines are ignored, and so
     * are entities of unknown types if the options {@linkplain Unknowns#DROP drop} them. The location of a problem
     * refers to the file, its pointer to the line.
     *
     * @param json the file; if its name ends in {@code .gz}, it is decompressed
     * @return the values; must be closed after use
     * @throws IOException if the file does not exist, is a directory, or cannot be opened; the message names it
     */
    public RecordStream<T> lines(Path json) throws IOException {
        OptionalLong size = OptionalLong.of(NamedFile.size(Objects.requireNonNull(json, "json")));
        return lines(SlidingBuffer.open(json), size);
    }

    /**
     * Reads newline-delimited JSON in UTF-8 from a stream, as {@link #lines(Path)} does from a file.
     *
     * @param json the lines; the stream is closed together with the result
     * @return the values; must be closed after use
     */
    public RecordStream<T> lines(InputStream json) {
        return lines(SlidingBuffer.open(Objects.requireNonNull(json, "json")), OptionalLong.empty());
    }

    private RecordStream<T> lines(SlidingBuffer buffer, OptionalLong total) {
        return new RecordStream<>(new LineSource<>(buffer, codecs, documents), buffer, total);
    }

    /**
     * Reads a dossier document entity by entity, with the default options.
     *
     * @param dossier the file; if its name ends in {@code .gz}, it is decompressed
     * @return the entities; must be closed after use
     * @throws IOException if the file does not exist, is a directory, or cannot be opened; the message names it
     * @see #entities(Path, ReadOptions)
     */
    public static RecordStream<Entity> entities(Path dossier) throws IOException {
        return entities(dossier, ReadOptions.defaults());
    }

    /**
     * Reads a dossier document of any size entity by entity. Only one entity at a time is held in memory.
     *
     * <p>The entities are in the order of the document. The dossier's own properties become the {@linkplain
     * RecordStream#header() header}. Pointers and locations of problems refer to the document. An entity with problems
     * does not end the stream; invalid JSON and an unsupported format do.
     *
     * @param dossier the file; if its name ends in {@code .gz}, it is decompressed
     * @param options the options, whose limits apply to each entity
     * @return the entities; must be closed after use
     * @throws IllegalArgumentException if the options select a format other than JSON
     * @throws IOException if the file does not exist, is a directory, or cannot be opened; the message names it
     */
    public static RecordStream<Entity> entities(Path dossier, ReadOptions options) throws IOException {
        requireJson(options, "entities");
        OptionalLong size = OptionalLong.of(NamedFile.size(Objects.requireNonNull(dossier, "dossier")));
        return entities(SlidingBuffer.open(dossier), size, options);
    }

    /**
     * Reads a dossier document in UTF-8 from a stream, as {@link #entities(Path, ReadOptions)} does from a file.
     *
     * @param dossier the document; the stream is closed together with the result
     * @param options the options, whose limits apply to each entity
     * @return the entities; must be closed after use
     * @throws IllegalArgumentException if the options select a format other than JSON
     */
    public static RecordStream<Entity> entities(InputStream dossier, ReadOptions options) {
        requireJson(options, "entities");
        return entities(SlidingBuffer.open(Objects.requireNonNull(dossier, "dossier")), OptionalLong.empty(), options);
    }

    private static RecordStream<Entity> entities(SlidingBuffer buffer, OptionalLong total, ReadOptions options) {
        return new RecordStream<>(new DossierSource(buffer, Documents.of(options)), buffer, total);
    }
}
