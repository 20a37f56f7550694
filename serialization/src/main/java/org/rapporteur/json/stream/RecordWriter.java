package org.rapporteur.json.stream;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Iterator;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.CanonicalFormException;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.file.AtomicFile;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/**
 * Writes values one by one as newline-delimited JSON, in constant memory.
 *
 * <p>A file is created or replaced only when the writer is {@linkplain #finish() finished}. If the program ends or the
 * writer is closed before that, any previous file is preserved. A line is written completely or, if its value is
 * refused, not at all. Example:
 *
 * <pre>{@code
 * try (RecordWriter<Entity> records = RecordWriter.open(Entity.class, Path.of("records.ndjson.gz"))) {
 *     records.header(dossier);
 *     records.writeAll(entities);
 *     records.finish();
 * }
 * }</pre>
 *
 * <p>Not thread-safe.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class RecordWriter<T> implements AutoCloseable {
    private final boolean ofEntities;
    private final OutputStream out;
    private final @Nullable AtomicFile file;
    private JsonWriter<T> writer;
    private boolean canonical;
    private Meter meter = Meter.silent();
    private long bytes;
    private boolean started;
    private boolean finished;

    private RecordWriter(Class<T> type, JsonWriter<T> writer, OutputStream out, @Nullable AtomicFile file) {
        this.ofEntities = Entity.class.isAssignableFrom(type);
        this.writer = writer;
        this.out = out;
        this.file = file;
    }

    /**
     * Opens a writer to a file. Any previous content is replaced when the writer is finished.
     *
     * @param <T> the type of the values
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} write entities
     *     of any of their kinds
     * @param file the file; if its name ends in {@code .gz}, the output is compressed
     * @return the writer; must be finished and closed
     * @throws IllegalArgumentException if the class is not a class of the model that is written as an object
     * @throws IOException if the file is a directory, or cannot be written; the message names it
     */
    public static <T> RecordWriter<T> open(Class<T> type, Path file) throws IOException {
        JsonWriter<T> writer = JsonWriter.of(type);
        AtomicFile target = AtomicFile.create(file);
        return new RecordWriter<>(type, writer, target.out(), target);
    }

    /**
     * Opens a writer to a stream, in UTF-8.
     *
     * @param <T> the type of the values
     * @param type the class of a dossier, an entity, or a part of one; {@code Entity} and {@code Actor} write entities
     *     of any of their kinds
     * @param out the stream, which is closed together with the writer
     * @return the writer; must be finished and closed
     * @throws IllegalArgumentException if the class is not a class of the model that is written as an object
     */
    public static <T> RecordWriter<T> open(Class<T> type, OutputStream out) {
        JsonWriter<T> writer = JsonWriter.of(type);
        OutputStream buffered = new BufferedOutputStream(Objects.requireNonNull(out, "out"), 1 << 16);
        return new RecordWriter<>(type, writer, buffered, null);
    }

    /**
     * Selects the {@linkplain JsonWriter#canonical() canonical form} for all lines, including the header.
     *
     * @return this writer
     * @throws IllegalStateException if a line has already been written
     */
    public RecordWriter<T> canonical() {
        if (started) {
            throw new IllegalStateException("all lines are canonical, or none");
        }
        writer = writer.canonical();
        canonical = true;
        return this;
    }

    /**
     * Reports the progress to a listener, at intervals and once when the writer is finished.
     *
     * @param nanoTime a clock in nanoseconds, such as {@code System::nanoTime}
     * @param interval the minimum time between two calls, except for the last one
     * @param listener is called by the thread that writes; it receives the number of bytes before compression
     * @return this writer
     */
    public RecordWriter<T> onProgress(LongSupplier nanoTime, Duration interval, Consumer<? super Progress> listener) {
        meter = new Meter(nanoTime, interval, listener);
        return this;
    }

    /**
     * Writes a dossier's own properties as the first line. Does not write its entities.
     *
     * @param dossier the dossier whose entities follow
     * @throws IllegalArgumentException if an unknown property of the dossier has the name of a known one; nothing is
     *     written
     * @throws CanonicalFormException if the lines are canonical and the dossier contains a number that a double cannot
     *     represent exactly
     * @throws IllegalStateException if a line has already been written, or if the values are not entities
     * @throws IOException if the line cannot be written
     */
    public void header(Dossier dossier) throws IOException {
        Objects.requireNonNull(dossier, "dossier");
        if (!ofEntities) {
            throw new IllegalStateException("only a stream of entities has a header");
        }
        if (started) {
            throw new IllegalStateException("a header is the first line");
        }
        JsonWriter<Dossier> header = JsonWriter.ofHeader();
        line(canonical ? header.canonical() : header, dossier);
    }

    /**
     * Writes a value as the next line.
     *
     * @param value the value
     * @throws IllegalArgumentException if an unknown property of the value has the name of a known one; nothing is
     *     written
     * @throws CanonicalFormException if the lines are canonical and the value contains a number that a double cannot
     *     represent exactly
     * @throws IllegalStateException if the writer is finished
     * @throws IOException if the line cannot be written
     */
    public void write(T value) throws IOException {
        line(writer, Objects.requireNonNull(value, "value"));
        meter.count(() -> bytes, OptionalLong.empty());
    }

    private <V> void line(JsonWriter<V> lineWriter, V value) throws IOException {
        if (finished) {
            throw new IllegalStateException("the writer is finished");
        }
        byte[] json = lineWriter.toBytes(value);
        started = true;
        out.write(json);
        out.write('\n');
        bytes += json.length + 1L;
    }

    /**
     * Writes values, each as a line.
     *
     * @param values the values
     * @throws IllegalArgumentException if {@link #write} refuses a value; the values before it are written
     * @throws IOException if a line cannot be written
     */
    public void writeAll(Iterable<? extends T> values) throws IOException {
        for (T value : values) {
            write(value);
        }
    }

    /**
     * Writes the values of a stream in encounter order, each as a line. Does not close the stream.
     *
     * @param values the values
     * @throws IllegalArgumentException if {@link #write} refuses a value; the values before it are written
     * @throws IOException if a line cannot be written
     */
    public void writeAll(Stream<? extends T> values) throws IOException {
        for (Iterator<? extends T> all = values.iterator(); all.hasNext(); ) {
            write(all.next());
        }
    }

    /**
     * Completes the output. A file is created or replaced now.
     *
     * @throws IOException if the output cannot be completed
     */
    public void finish() throws IOException {
        if (finished) {
            return;
        }
        finished = true;
        if (file != null) {
            file.commit();
        } else {
            out.flush();
        }
        meter.finish(() -> bytes, OptionalLong.empty());
    }

    /**
     * Closes the file or stream. If the writer is not finished, a file is discarded, and any previous file is
     * preserved.
     *
     * @throws UncheckedIOException if it cannot be closed
     */
    @Override
    public void close() {
        finished = true;
        try {
            if (file != null) {
                file.close();
            } else {
                out.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
