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
 * Shares out lines among threads. What is split off is no lines, but a turn to take some, batch by batch, when the turn is
 * traversed.
 *
 * <p>Order is that of the turns: once a later one has taken lines, those before it take no more. A fork-join task that splits
 * leaves the first part in its queue, the rest too, and traverses the second: by then the first could take nothing. So a turn that
 * begins takes a share for the one before it, larger than a batch, which waits for the next thread that is free. There is one such
 * share at a time: without other threads, no more of the file is held in memory.
 *
 * <p>Whoever finishes a share goes on with the rest, which ends the turn of another. The larger the shares, the fewer the splits,
 * each of which makes the chain of tasks longer: a caller that is no thread of the pool helps it as long as such a chain has some 60
 * tasks (JDK 25), and then only waits.
 *
 * @param <T> the type of the records
 */
final class LineSplits<T> {
    /** The first batch is small, so that a short file is shared out too; then they double. */
    private static final int FIRST_BYTES = 1 << 16;

    /** Decoding so many bytes takes far longer than to hand out turns; more would be a burden for a small heap. */
    private static final int MOST_BYTES = 1 << 18;

    /**
     * How many batches a turn takes where no later one does: more than a share has, which another thread decodes meanwhile; and yet an
     * end, since whoever needs the first few records of an endless stream waits for that of a turn.
     */
    private static final int MOST_BATCHES = 1 << 6;

    /** How many batches a share may have, and how small a part of what was read so far it is, lest others wait for its end. */
    private static final int MOST_BATCHES_OF_A_SHARE = 1 << 4;

    private static final int PARTS_OF_A_SHARE = 4;

    /** Of all memory, what one share takes at most. */
    private static final int PARTS_OF_MEMORY = 1 << 6;

    /** More than there are threads at work, and yet an end for whoever splits without traversing. */
    private static final int MOST_UNUSED = 1 << 12;

    private static final long REST = Long.MAX_VALUE;

    private final LineSource<T> source;
    private final Tally tally;
    private final int mostBytes;
    private int bytes;
    private int inWork;
    private boolean told;

    /** Whether a share waits for a thread. */
    private boolean waiting;

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

    /** How many bytes a share may have now. */
    private int share() {
        long most = Math.min(
                (long) MOST_BATCHES_OF_A_SHARE * mostBytes, Runtime.getRuntime().maxMemory() / PARTS_OF_MEMORY);
        return (int) Math.max(bytes, Math.min(bytesRead / PARTS_OF_A_SHARE, most));
    }

    /** Only one thread does this at a time. */
    private @Nullable LineBatch<T> cut(int size) {
        inWork++; // and for ever where reading fails, so that no end is told
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

        /** The one that was split off just before, and may wait in a queue; null if it does not. */
        private final @Nullable Turn before;

        private long batchesLeft;
        private @Nullable LineBatch<T> share;

        /** Whether it was told that there is nothing more for it, so that nobody comes for a share. */
        private boolean over;

        private @Nullable LineBatch<T> batch;
        private int records;

        Turn(long number, @Nullable Turn before, long batchesLeft) {
            this.number = number;
            this.before = before;
            this.batchesLeft = batchesLeft;
        }

        /** Takes a batch, unless one is at hand; whether there is one now. */
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
        private @Nullable Turn last;

        Rest(Iterator<ReadResult<T>> results) {
            super(REST, null, Long.MAX_VALUE);
            this.results = results;
        }

        /** The first turn has its lines at once, since a header is among them. */
        @Override
        public @Nullable Spliterator<ReadResult<T>> trySplit() {
            if (ended || latest == REST || turns - latest > MOST_UNUSED) {
                return null;
            }
            Turn turn = new Turn(turns, last, MOST_BATCHES);
            last = last == null ? turn : null; // every second one is traversed by who split it off
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
