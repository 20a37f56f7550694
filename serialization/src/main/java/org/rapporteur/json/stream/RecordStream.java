package org.rapporteur.json.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;

/**
 * Reads values one by one from a file of any size, in constant memory.
 *
 * <p>Each result is a value or its problems; a record with problems does not end the stream. The stream can be read
 * only once: in a loop, as a {@link #stream() Stream}, or by passing each value {@linkplain #forEach(Consumer,
 * Consumer) to a consumer}. Example:
 *
 * <pre>{@code
 * try (RecordStream<Entity> records = RecordReader.of(Entity.class).lines(Path.of("records.ndjson.gz"))) {
 *     records.forEach(entity -> store(entity), problem -> log(problem));
 * }
 * }</pre>
 *
 * <p>If the file cannot be read, an {@link UncheckedIOException} is thrown. Not thread-safe, except for its {@link
 * #stream()}.
 *
 * @param <T> the type of the values
 * @since 0.1
 */
public final class RecordStream<T> implements Iterable<ReadResult<T>>, AutoCloseable {
    private final RecordSource<T> source;
    private final SlidingBuffer buffer;
    private final OptionalLong totalBytes;
    private Meter meter = Meter.silent();
    private boolean started;

    RecordStream(RecordSource<T> source, SlidingBuffer buffer, OptionalLong totalBytes) {
        this.source = source;
        this.buffer = buffer;
        this.totalBytes = totalBytes;
    }

    /**
     * Reports the progress to a listener, at intervals and once at the end.
     *
     * @param nanoTime a clock in nanoseconds, such as {@code System::nanoTime}
     * @param interval the minimum time between two calls, except for the last one
     * @param listener is called by the thread that reads. If several threads read, they call it one at a time, each
     *     after it has handed over all records of a part of the file, and the last one at the end
     * @return this stream
     */
    public RecordStream<T> onProgress(LongSupplier nanoTime, Duration interval, Consumer<? super Progress> listener) {
        meter = new Meter(nanoTime, interval, listener);
        return this;
    }

    /**
     * Returns an iterator over the results.
     *
     * @return an iterator; its methods throw an {@link UncheckedIOException} if the file cannot be read
     * @throws IllegalStateException if the stream is already being read
     */
    @Override
    public Iterator<ReadResult<T>> iterator() {
        return start();
    }

    private Results start() {
        if (started) {
            throw new IllegalStateException("a stream of records is read once");
        }
        started = true;
        return new Results();
    }

    /**
     * Returns a stream of the results. Closing it closes this record stream.
     *
     * <p>If the stream of {@linkplain RecordReader#lines lines} is {@linkplain Stream#parallel() parallel}, several
     * threads decode them: the threads of the pool in which the terminal operation runs. The results are the same, and
     * so is their order for each operation that preserves it. Each thread holds one part of the file: at most 4 MiB of
     * lines or 1/64 of the maximum heap size, whichever is less (but up to 256 KiB in any case), or a single line that
     * is longer. One more part may be waiting for a thread. An operation may hold results in addition, as {@link
     * Stream#forEachOrdered} does while earlier ones are missing. If an operation on a result fails, reading stops. The
     * entities of a document are decoded by one thread at a time.
     *
     * @return a sequential stream
     * @throws IllegalStateException if the stream is already being read
     */
    public Stream<ReadResult<T>> stream() {
        Results results = start();
        return StreamSupport.stream(source.spliterator(results, results), false).onClose(this::close);
    }

    /**
     * Passes all values and all problems to consumers, in the order of the file.
     *
     * @param values receives each value
     * @param problems receives each problem
     * @throws IllegalStateException if the stream is already being read
     * @throws UncheckedIOException if the file cannot be read
     */
    public void forEach(Consumer<? super T> values, Consumer<? super Problem> problems) {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(problems, "problems");
        for (ReadResult<T> result : this) {
            result.value().ifPresent(values);
            result.problems().forEach(problems);
        }
    }

    /**
     * Returns the dossier of these records, without the records: its title, its publisher and its other own properties.
     *
     * @return the properties read so far, which are complete at the end of the stream; empty if there is no header, or
     *     if its format has not been read yet
     */
    public Optional<Dossier> header() {
        return source.header();
    }

    /**
     * Closes the file or stream.
     *
     * @throws UncheckedIOException if it cannot be closed
     */
    @Override
    public void close() {
        try {
            buffer.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Results implements Iterator<ReadResult<T>>, Tally {
        private @Nullable ReadResult<T> next;
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (next == null && !ended) {
                next = read();
            }
            return next != null;
        }

        private @Nullable ReadResult<T> read() {
            try {
                ReadResult<T> result = source.next();
                if (result == null) {
                    ended = true;
                    meter.finish(buffer::bytesRead, totalBytes);
                } else {
                    meter.count(buffer::bytesRead, totalBytes);
                }
                return result;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public ReadResult<T> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            ReadResult<T> result = Objects.requireNonNull(next);
            next = null;
            return result;
        }

        @Override
        public synchronized void count(int records, LongSupplier bytes) {
            for (int i = 0; i < records; i++) {
                meter.count(bytes, totalBytes);
            }
        }

        @Override
        public synchronized void finish(LongSupplier bytes) {
            meter.finish(bytes, totalBytes);
        }
    }
}
