package org.rapporteur.json.stream;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Spliterator;
import java.util.function.LongSupplier;
import org.rapporteur.json.document.Codecs;
import org.rapporteur.json.document.Documents;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;

/** Reads lines as threads would that share them, but in one thread, in an order that a seed decides. */
final class LineTurns {
    private static final Tally NOBODY = new Tally() {
        @Override
        public void count(int records, LongSupplier bytes) {}

        @Override
        public void finish(LongSupplier bytes) {}
    };

    private final Random random;

    LineTurns(long seed) {
        random = new Random(seed);
    }

    /** The results in the order of the turns, of batches of about so many bytes. */
    <T> List<ReadResult<T>> read(byte[] lines, Class<T> type, ReadOptions options, int bytes) {
        return read(splits(lines, type, options, bytes));
    }

    /** Lines to share out in batches of about so many bytes. */
    static <T> Spliterator<ReadResult<T>> splits(byte[] lines, Class<T> type, ReadOptions options, int bytes) {
        SlidingBuffer buffer = SlidingBuffer.open(new ByteArrayInputStream(lines));
        LineSource<T> source = new LineSource<>(buffer, Codecs.of(type), Documents.of(options));
        return LineSplits.of(source, Collections.emptyIterator(), NOBODY, bytes, bytes);
    }

    <T> List<ReadResult<T>> read(Spliterator<ReadResult<T>> rest) {
        List<Turn<T>> turns = new ArrayList<>();
        for (Spliterator<ReadResult<T>> turn = rest.trySplit(); turn != null; turn = rest.trySplit()) {
            turns.add(new Turn<>(turn, new ArrayList<>()));
            for (int i = random.nextInt(4); i > 0; i--) {
                turns.get(turns.size() - 1 - random.nextInt(Math.min(3, turns.size())))
                        .advance(random.nextInt(5));
            }
        }
        turns.add(new Turn<>(rest, new ArrayList<>()));
        List<Turn<T>> shuffled = new ArrayList<>(turns);
        Collections.shuffle(shuffled, random);
        shuffled.forEach(turn -> turn.advance(Integer.MAX_VALUE));
        return turns.stream().flatMap(turn -> turn.results().stream()).toList();
    }

    private record Turn<T>(Spliterator<ReadResult<T>> lines, List<ReadResult<T>> results) {
        void advance(int most) {
            for (int i = 0; i < most && lines.tryAdvance(results::add); i++) {
                // what there is to do is in the condition
            }
        }
    }
}
