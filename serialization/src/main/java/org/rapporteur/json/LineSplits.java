package org.rapporteur.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Shares out lines among threads. What is split off is no lines, but a turn to take some: the next batch of the file, when the
 * turn is traversed.
 *
 * <p>So no batch waits in a queue, and each thread holds one. A fork-join task that splits leaves every second part in its queue;
 * were these lines, they would pile up to half of the file wherever no other thread comes for them. And as a split reads
 * nothing, the rest of the file is soon in a queue again: a caller that helps the pool, and finds nothing there, helps no more.
 *
 * <p>Order is that of the turns: once a later one has taken lines, those before it take no more.
 *
 * @param <T> the type of the records
 */
final class LineSplits<T> {
    /** The first batch is small, so that a short file is shared out too; then they double. */
    private static final int FIRST_BYTES = 1 << 16;

    /** Decoding so many bytes takes far longer than to hand out turns; more would be a burden for a small heap. */
    private static final int MOST_BYTES = 1 << 18;

    /** How many batches a turn takes where no later one does, so that a lone thread leaves few turns behind. */
    private static final int MOST_BATCHES = 16;

    /** More than there are threads at work, and yet an end for whoever splits without traversing. */
    private static final int MOST_UNUSED = 1 << 12;

    private static final long REST = Long.MAX_VALUE;

    private final LineSource<T> source;
    private final Tally tally;
    private final int mostBytes;
    private int bytes;
    private int inWork;
    private boolean told;
    private volatile long latest = -1;
    private volatile long bytesRead;

    /** Whether no more lines are taken: there are none, they cannot be read, or somebody failed whom they were handed to. */
    private volatile boolean ended;

    private LineSplits(LineSource<T> source, Tally tally, int firstBytes, int mostBytes) {
        this.source = source;
        this.tally = tally;
        this.bytes = firstBytes;
        this.mostBytes = mostBytes;
    }

    /** All records: as long as nothing is split off, those that an iterator gives. */
    static <T> Spliterator<ReadResult<T>> of(LineSource<T> source, Iterator<ReadResult<T>> results, Tally tally) {
        return of(source, results, tally, FIRST_BYTES, MOST_BYTES);
    }

    /** The same in batches of other sizes. */
    static <T> Spliterator<ReadResult<T>> of(
            LineSource<T> source, Iterator<ReadResult<T>> results, Tally tally, int firstBytes, int mostBytes) {
        LineSplits<T> splits = new LineSplits<>(source, tally, firstBytes, mostBytes);
        return splits.new Rest(results);
    }

    /** The next batch, for a turn; null if it is over. */
    private @Nullable LineBatch<T> take(long turn) {
        LineBatch<T> batch = cut(turn);
        if (batch == null) {
            finish();
        }
        return batch;
    }

    private synchronized @Nullable LineBatch<T> cut(long turn) {
        if (turn < latest || ended) {
            return null;
        }
        latest = turn;
        inWork++; // and for ever where reading fails, so that no end is told
        LineBatch<T> batch = null;
        try {
            batch = source.cut(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (batch == null) {
                ended = true;
            }
        }
        bytesRead = source.bytesRead();
        bytes = Math.min(bytes * 2, mostBytes);
        inWork -= batch == null ? 1 : 0;
        return batch;
    }

    private void handedOver(int records) {
        tally.count(records, () -> bytesRead);
        synchronized (this) {
            inWork--;
        }
        finish();
    }

    private void finish() {
        synchronized (this) {
            if (told || !ended || inWork > 0) {
                return;
            }
            told = true;
        }
        tally.finish(() -> bytesRead);
    }

    private class Turn implements Spliterator<ReadResult<T>> {
        private final long number;
        private long batchesLeft;
        private @Nullable LineBatch<T> batch;
        private int records;

        Turn(long number, long batchesLeft) {
            this.number = number;
            this.batchesLeft = batchesLeft;
        }

        /** Takes a batch, unless one is at hand; whether there is one now. */
        final boolean begin() {
            if (batch == null && batchesLeft > 0) {
                batchesLeft--;
                batch = take(number);
            }
            return batch != null;
        }

        @Override
        public boolean tryAdvance(Consumer<? super ReadResult<T>> action) {
            Objects.requireNonNull(action, "action");
            while (begin()) {
                ReadResult<T> result = Objects.requireNonNull(batch).next();
                if (result != null) {
                    records++;
                    handOver(result, action);
                    return true;
                }
                batch = null;
                handedOver(records);
                records = 0;
            }
            return false;
        }

        /** Other threads would not know of a failure, and read on to the end of the file. */
        private void handOver(ReadResult<T> result, Consumer<? super ReadResult<T>> action) {
            boolean taken = false;
            try {
                action.accept(result);
                taken = true;
            } finally {
                if (!taken) {
                    ended = true;
                }
            }
        }

        @Override
        public @Nullable Spliterator<ReadResult<T>> trySplit() {
            return null;
        }

        @Override
        public long estimateSize() {
            return Long.MAX_VALUE;
        }

        @Override
        public int characteristics() {
            return ORDERED | NONNULL;
        }
    }

    private final class Rest extends Turn {
        private final Iterator<ReadResult<T>> results;
        private long turns;

        Rest(Iterator<ReadResult<T>> results) {
            super(REST, Long.MAX_VALUE);
            this.results = results;
        }

        /** The first turn has its lines at once, since a header is among them. */
        @Override
        public @Nullable Spliterator<ReadResult<T>> trySplit() {
            if (ended || latest == REST || turns - latest > MOST_UNUSED) {
                return null;
            }
            Turn turn = new Turn(turns, MOST_BATCHES);
            turns++;
            return turns > 1 || turn.begin() ? turn : null;
        }

        @Override
        public boolean tryAdvance(Consumer<? super ReadResult<T>> action) {
            if (turns > 0) {
                return super.tryAdvance(action);
            }
            if (!results.hasNext()) {
                ended = true;
                return false;
            }
            action.accept(results.next());
            return true;
        }

        @Override
        public void forEachRemaining(Consumer<? super ReadResult<T>> action) {
            if (turns > 0) {
                super.forEachRemaining(action);
            } else {
                results.forEachRemaining(action);
                ended = true;
            }
        }
    }
}
