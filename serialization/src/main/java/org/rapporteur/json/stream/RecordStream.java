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
 * Values that are read one by one, from a file of any size in constant memory.
 *
 * <p>Each result is one value, or the problems of one; a bad record does not end the stream. It is read once, in whichever of
 * the three ways is handiest: by a loop, as a {@link #stream() Stream}, or by handing each value
 * {@linkplain #forEach(Consumer, Consumer) to a consumer}. Example:
 *
 * <pre>{@code
 * try (RecordStream<Entity> records = RecordReader.of(Entity.class).lines(Path.of("records.ndjson.gz"))) {
 *     records.forEach(entity -> store(entity), problem -> log(problem));
 * }
 * }</pre>
 *
 * <p>If the file cannot be read on, an {@link UncheckedIOException} says so. Not thread-safe, but for its {@link #stream()}.
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
     * Tells how far the stream has come, now and then and once at its end.
     *
     * @param nanoTime a clock in nanoseconds, such as {@code System::nanoTime}
     * @param interval the least time between two calls
     * @param listener what is told, by the thread that reads; where several do, by one of them at a time, after it has handed
     *     over all records of a piece of the file, and at the end by the one that is last
     * @return this stream
     */
    public RecordStream<T> onProgress(LongSupplier nanoTime, Duration interval, Consumer<? super Progress> listener) {
        meter = new Meter(nanoTime, interval, listener);
        return this;
    }

    /**
     * The results one by one.
     *
     * @return an iterator; its methods throw an {@link UncheckedIOException} if the file cannot be read
     * @throws IllegalStateException if the stream is being read already
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
     * The results as a stream, which closes this one when it is closed.
     *
     * <p>A {@linkplain Stream#parallel() parallel} stream of {@linkplain RecordReader#lines lines} has them decoded by several
     * threads, those of the pool in which its terminal operation runs. Its results are the same, and their order is the same
     * for each operation that keeps to it. Each thread holds no more than a quarter of a megabyte of lines, or one that is
     * longer; an operation may hold results beside, as {@link Stream#forEachOrdered} does while earlier ones are not there yet. If an
     * operation on a result fails, no more is read. The entities of a document are decoded by one thread at a time.
     *
     * @return a sequential stream
     * @throws IllegalStateException if the stream is being read already
     */
    public Stream<ReadResult<T>> stream() {
        Results results = start();
        return StreamSupport.stream(source.spliterator(results, results), false).onClose(this::close);
    }

    /**
     * Hands over all values, and all problems, in the order of the file.
     *
     * @param values is given each value
     * @param problems is given each problem
     * @throws IllegalStateException if the stream is being read already
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
     * The dossier of which these are the records, without them: its title, publisher and other properties of its own.
     *
     * @return as much of it as has been read, which is all once the stream has ended; empty if there is none, or its format has
     *     not been met yet
     */
    public Optional<Dossier> header() {
        return source.header();
    }

    /**
     * Closes what is read.
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
