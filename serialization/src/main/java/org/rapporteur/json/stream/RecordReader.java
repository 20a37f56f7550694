package org.rapporteur.json.stream;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.OptionalLong;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Entity;

/**
 * Reads values one by one from JSON of any size: from lines, or the entities of one dossier document.
 *
 * <p>Each value is read as by a {@link JsonReader} of its type, within the limits of {@link ReadOptions}, which are those of one
 * value; the whole has none. Immutable and thread-safe.
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
     * A reader of lines of one type, with the standard options.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} read any of their kinds
     * @return a reader of that type
     * @throws IllegalArgumentException if the class is not one of the model that is written as an object
     */
    public static <T> RecordReader<T> of(Class<T> type) {
        return of(type, ReadOptions.defaults());
    }

    /**
     * A reader of lines of one type.
     *
     * @param <T> the type
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} read any of their kinds
     * @param options what to do with what is not known, and the limits of one value
     * @return a reader of that type
     * @throws IllegalArgumentException if the class is not one of the model that is written as an object, or the options name
     *     another format than JSON
     */
    public static <T> RecordReader<T> of(Class<T> type, ReadOptions options) {
        Objects.requireNonNull(type, "type");
        requireJson(options, "lines");
        return new RecordReader<>(Codecs.of(type), Documents.of(options));
    }

    /** Only JSON is read in pieces. */
    static void requireJson(ReadOptions options, String what) {
        DataFormat format = Objects.requireNonNull(options, "options").format();
        if (format != DataFormat.JSON) {
            throw new IllegalArgumentException(what + " are read from JSON alone; the format was " + format);
        }
    }

    /**
     * Reads newline-delimited JSON: one value on each line, in files of any size.
     *
     * <p>Where the values are entities, the first line may hold the properties of their dossier, {@code {"type":"Dossier",…}};
     * they become the {@linkplain RecordStream#header() header}. Blank lines are passed over. Line and column of a problem are
     * those in the file, its pointer is that within the line. An entity of an unknown type that is to be
     * {@linkplain Unknowns#DROP dropped} is passed over.
     *
     * @param json the file; if its name ends in {@code .gz}, it is decompressed
     * @return the values, to be closed after use
     * @throws IOException if the file cannot be opened
     */
    public RecordStream<T> lines(Path json) throws IOException {
        OptionalLong size = OptionalLong.of(Files.size(Objects.requireNonNull(json, "json")));
        return lines(SlidingBuffer.open(json), size);
    }

    /**
     * Reads newline-delimited JSON in UTF-8 from a stream, as {@link #lines(Path)} does from a file.
     *
     * @param json the lines; closed with the result
     * @return the values, to be closed after use
     */
    public RecordStream<T> lines(InputStream json) {
        return lines(SlidingBuffer.open(Objects.requireNonNull(json, "json")), OptionalLong.empty());
    }

    private RecordStream<T> lines(SlidingBuffer buffer, OptionalLong total) {
        return new RecordStream<>(new LineSource<>(buffer, codecs, documents), buffer, total);
    }

    /**
     * Reads a dossier document entity by entity, with the standard options.
     *
     * @param dossier the file
     * @return the entities, to be closed after use
     * @throws IOException if the file cannot be opened
     * @see #entities(Path, ReadOptions)
     */
    public static RecordStream<Entity> entities(Path dossier) throws IOException {
        return entities(dossier, ReadOptions.defaults());
    }

    /**
     * Reads a dossier document entity by entity, however large it is, holding one of them at a time.
     *
     * <p>The entities come in the order of the document; the dossier's own properties become the
     * {@linkplain RecordStream#header() header}. Pointers and locations of problems are those in the document. A bad entity
     * does not end the stream; what is not JSON does, and so does a format that is not known.
     *
     * @param dossier the file; if its name ends in {@code .gz}, it is decompressed
     * @param options the options, whose limits are those of one entity
     * @return the entities, to be closed after use
     * @throws IllegalArgumentException if the options name another format than JSON
     * @throws IOException if the file cannot be opened
     */
    public static RecordStream<Entity> entities(Path dossier, ReadOptions options) throws IOException {
        requireJson(options, "entities");
        OptionalLong size = OptionalLong.of(Files.size(Objects.requireNonNull(dossier, "dossier")));
        return entities(SlidingBuffer.open(dossier), size, options);
    }

    /**
     * Reads a dossier document in UTF-8 from a stream, as {@link #entities(Path, ReadOptions)} does from a file.
     *
     * @param dossier the document; closed with the result
     * @param options the options, whose limits are those of one entity
     * @return the entities, to be closed after use
     * @throws IllegalArgumentException if the options name another format than JSON
     */
    public static RecordStream<Entity> entities(InputStream dossier, ReadOptions options) {
        requireJson(options, "entities");
        return entities(SlidingBuffer.open(Objects.requireNonNull(dossier, "dossier")), OptionalLong.empty(), options);
    }

    private static RecordStream<Entity> entities(SlidingBuffer buffer, OptionalLong total, ReadOptions options) {
        return new RecordStream<>(new DossierSource(buffer, Documents.of(options)), buffer, total);
    }
}
