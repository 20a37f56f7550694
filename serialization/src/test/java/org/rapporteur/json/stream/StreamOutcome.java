package org.rapporteur.json.stream;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.json.ReadingLaws;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/** All that a stream of a dossier's entities gave, its problems in the order of their places. */
record StreamOutcome(List<Entity> entities, List<Problem> problems, Optional<Dossier> header) {
    /** A property that is missing is only known to be so at the end. */
    private static final Comparator<Location> BY_PLACE =
            Comparator.comparingLong(Location::line).thenComparingInt(Location::column);

    /** How often a reader may ask again for bytes behind the last one, in proportion to the length. */
    private static final int PATIENCE = 64;

    static StreamOutcome of(byte[] json, ReadOptions options) {
        try (RecordStream<Entity> stream = RecordReader.entities(trickle(json), options)) {
            return new StreamOutcome(drain(stream, json.length, options), stream);
        }
    }

    static StreamOutcome of(String json) {
        return of(json.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    private StreamOutcome(List<ReadResult<Entity>> results, RecordStream<Entity> stream) {
        this(
                results.stream().flatMap(result -> result.value().stream()).toList(),
                results.stream()
                        .flatMap(result -> result.problems().stream())
                        .sorted(Comparator.comparing(Problem::location, BY_PLACE))
                        .toList(),
                stream.header());
    }

    /** All results of a stream of so many bytes, each of which must be what any result is. */
    static <T> List<ReadResult<T>> drain(RecordStream<T> stream, int length, ReadOptions options) {
        List<ReadResult<T>> results = new ArrayList<>();
        for (ReadResult<T> result : stream) {
            ReadingLaws.checkOutcome(result, options);
            results.add(result);
            if (results.size() > length + 1) {
                throw new AssertionError(results.size() + " results of " + length + " bytes");
            }
        }
        return results;
    }

    /**
     * Gives few bytes at a time, so that every value lies across the border of two reads, and loses its patience with whoever asks
     * for ever at the end.
     */
    static InputStream trickle(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            private long asked;

            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                int count = super.read(target, offset, Math.min(length, 7));
                if (count < 0 && ++asked > PATIENCE * (bytes.length + 1L)) {
                    throw new AssertionError("the end was read " + asked + " times");
                }
                return count;
            }
        };
    }

    List<String> messages() {
        return problems.stream().map(Problem::message).toList();
    }

    Optional<Dossier> dossier() {
        return header.map(own -> own.toBuilder().addAll(entities).build());
    }
}
