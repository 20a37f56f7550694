package org.rapporteur.json.stream;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ReadResult;

/**
 * Distributes lines among threads. A split does not contain lines. It is a turn, which takes batches of lines while it
 * is traversed.
 *
 * <p>The order of the results is the order of the turns: once a turn has taken lines, earlier turns take no more. A
 * fork-join task that splits puts the first part and the rest into its queue and traverses the second part. By the time
 * the first part is traversed, it could no longer take any lines. So when a turn begins, it takes a share of lines for
 * the turn before it. A share is larger than a batch and waits for the next free thread. At most one share waits at any
 * time: without other threads, no more of the file is held in memory.
 *
 * <p>A thread that has finished a share continues with the rest of the input, which ends the turn of another thread.
 * The larger the shares, the fewer the splits, each of which lengthens the chain of tasks. A calling thread outside the
 * pool helps with such a chain only while it has at most about 60 tasks (JDK 25), and then only waits.
 *
 * @param <T> the type of the records
 */
final class LineSplits<T> {
    /**
     * The size of the first batch, small enough to distribute a short file too; each batch is twice as large as the
     * previous one.
     */
    private static final int FIRST_BYTES = 1 << 16;

    /**
     * The maximum size of a batch. Decoding it takes far longer than distributing turns; more would burden a small
     * heap.
     */
    private static final int MOST_BYTES = 1 << 18;

    /**
     * The maximum number of batches of a turn that no later turn ends. It is larger than that of a share, which another
     * thread decodes meanwhile. It is finite, because a caller that needs only the first records of an endless stream
     * waits for the end of a turn.
     */
    private static final int MOST_BATCHES = 1 << 6;

    /**
     * The maximum number of batches of a share. A share is also at most a quarter of the bytes read so far, so that
     * other threads do not wait for its end.
     */
    private static final int MOST_BATCHES_OF_A_SHARE = 1 << 4;

    private static final int PARTS_OF_A_SHARE = 4;

    /** The maximum size of a share is the maximum heap size divided by this number. */
    private static final int PARTS_OF_MEMORY = 1 << 6;

    /**
     * The maximum number of turns not yet traversed: more than there are threads, but finite, for callers that split
     * without traversing.
     */
    private static final int MOST_UNUSED = 1 << 12;

    private static final long REST = Long.MAX_VALUE;

    private final LineSource<T> source;
    private final Tally tally;
    private final int mostBytes;
    private int bytes;
    private int inWork;
    private boolean told;

    /** Whether a share is waiting for a thread. */
    private boolean waiting;

    private volatile long latest = -1;
    private volatile long bytesRead;

    /** Whether no more lines are taken, because the input has ended, it cannot be read, or a consumer has failed. */
    private volatile boolean ended;

    private LineSplits(LineSource<T> source, Tally tally, int firstBytes, int mostBytes) {
        this.source = source;
        this.tally = tally;
        this.bytes = firstBytes;
        this.mostBytes = mostBytes;
    }

    /** Returns a spliterator over all records, which uses the iterator until it is split. */
    static <T> Spliterator<ReadResult<T>> of(LineSource<T> source, Iterator<ReadResult<T>> results, Tally tally) {
        return of(source, results, tally, FIRST_BYTES, MOST_BYTES);
    }

    /** Returns the same spliterator with other sizes of batches. */
    static <T> Spliterator<ReadResult<T>> of(
            LineSource<T> source, Iterator<ReadResult<T>> results, Tally tally, int firstBytes, int mostBytes) {
        LineSplits<T> splits = new LineSplits<>(source, tally, firstBytes, mostBytes);
        return splits.new Rest(results);
    }

    /** Returns the next batch of a turn; null if the turn is over. */
    private @Nullable LineBatch<T> take(Turn turn) {
        LineBatch<T> batch = cut(turn);
        if (batch == null) {
            finish();
        }
        return batch;
    }

    private synchronized @Nullable LineBatch<T> cut(Turn turn) {
        LineBatch<T> share = turn.share;
        if (share != null) {
            turn.share = null;
            waiting = false;
            return share;
        }
        if (turn.number < latest || turn.batchesLeft == 0 || ended) {
            turn.over = true;
            return null;
        }
        turn.batchesLeft--;
        boolean begins = turn.number > latest;
        latest = turn.number;
        Turn before = turn.before;
        if (begins && before != null && !before.over && !waiting) {
            before.share = cut(share());
            waiting = before.share != null;
        }
        LineBatch<T> batch = ended ? null : cut(bytes);
        bytes = Math.min(bytes * 2, mostBytes);
        return batch;
    }

    /** Returns the maximum size of the next share in bytes. */
    private int share() {
        long most = Math.min(
                (long) MOST_BATCHES_OF_A_SHARE * mostBytes, Runtime.getRuntime().maxMemory() / PARTS_OF_MEMORY);
        return (int) Math.max(bytes, Math.min(bytesRead / PARTS_OF_A_SHARE, most));
    }

    /** Is called by one thread at a time. */
    private @Nullable LineBatch<T> cut(int size) {
        inWork++; // never decremented if reading fails, so that no end is reported
        LineBatch<T> batch = null;
        try {
            batch = source.cut(size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (batch == null) {
                ended = true;
            }
        }
        bytesRead = source.bytesRead();
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

        /** The turn that was split off immediately before and may be waiting in a queue; null if it is not. */
        private final @Nullable Turn before;

        private long batchesLeft;
        private @Nullable LineBatch<T> share;

        /** Whether the turn has been refused more lines, so that no thread would collect a share for it. */
        private boolean over;

        private @Nullable LineBatch<T> batch;
        private int records;

        Turn(long number, @Nullable Turn before, long batchesLeft) {
            this.number = number;
            this.before = before;
            this.batchesLeft = batchesLeft;
        }

        /** Takes a batch unless there is one, and returns whether there is one now. */
        final boolean begin() {
            if (batch == null) {
                batch = take(this);
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

        /** Stops all threads if the action fails. Otherwise they would read to the end of the file. */
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
        private @Nullable Turn last;

        Rest(Iterator<ReadResult<T>> results) {
            super(REST, null, Long.MAX_VALUE);
            this.results = results;
        }

        /** The first turn takes its lines immediately, because they may start with a header. */
        @Override
        public @Nullable Spliterator<ReadResult<T>> trySplit() {
            if (ended || latest == REST || turns - latest > MOST_UNUSED) {
                return null;
            }
            Turn turn = new Turn(turns, last, MOST_BATCHES);
            last = last == null ? turn : null; // the thread that splits traverses every second turn itself
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
