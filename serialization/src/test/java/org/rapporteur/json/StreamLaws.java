package org.rapporteur.json;

import static org.rapporteur.json.ReadingLaws.same;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/** What holds of every read of records one by one, whatever the bytes. */
final class StreamLaws {
    /** How often a reader may ask again for bytes behind the last one, in proportion to the length. */
    private static final int PATIENCE = 64;

    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
            Problem::position, Comparator.comparingLong(Position::line).thenComparingInt(Position::column));

    private StreamLaws() {}

    /** All that a stream gave. */
    private record Outcome(List<Entity> entities, List<Problem> problems, Optional<Dossier> header) {
        Optional<Dossier> dossier() {
            return header.map(own -> own.toBuilder().addAll(entities).build());
        }
    }

    /** Gives few bytes at a time, and loses its patience with whoever asks for ever at the end. */
    private static InputStream trickle(byte[] bytes) {
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

    /** Reads lines, each of which is a record. */
    static void checkLines(byte[] lines, ReadOptions options) {
        checkLines(lines, JsonReader.of(Entity.class, options), options);
        checkLines(lines, JsonReader.of(Dossier.class, options), options);
    }

    private static <T> void checkLines(byte[] lines, JsonReader<T> reader, ReadOptions options) {
        try (RecordStream<T> stream = reader.lines(trickle(lines))) {
            drain(stream, lines.length, options, new ArrayList<>(), new ArrayList<>());
            stream.header();
        }
    }

    /** Reads a dossier entity by entity, to its end. */
    private static Outcome drained(byte[] dossier, ReadOptions options) {
        try (RecordStream<Entity> stream = JsonReader.entities(trickle(dossier), options)) {
            List<Entity> entities = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            drain(stream, dossier.length, options, entities, problems);
            problems.sort(BY_PLACE);
            return new Outcome(entities, problems, stream.header());
        }
    }

    private static <T> void drain(
            RecordStream<T> stream, int length, ReadOptions options, List<T> values, List<Problem> problems) {
        int results = 0;
        for (ReadResult<T> result : stream) {
            ReadingLaws.checkOutcome(result, options);
            result.value().ifPresent(values::add);
            problems.addAll(result.problems());
            if (++results > length + 1) {
                throw new AssertionError(results + " results of " + length + " bytes");
            }
        }
    }

    static void checkEntities(byte[] dossier, ReadOptions options) {
        Outcome pieces = drained(dossier, options);
        pieces.dossier();
    }

    /** Reads a dossier in pieces, and holds it against the same read whole. */
    static void checkEntities(byte[] dossier, ReadOptions options, ReadResult<Dossier> whole) {
        Outcome pieces = drained(dossier, options);
        if (beyondALimit(pieces.problems()) || beyondALimit(whole.problems())) {
            return; // the limits are those of an entity here, of the document there
        }
        same("whether it is good", pieces.problems().isEmpty(), whole.problems().isEmpty());
        if (ReadingLaws.decoded(dossier).isEmpty()) {
            return; // of text that is not UTF-8, nothing is good when it is read whole
        }
        if (!whole.problems().isEmpty()) {
            same("the first problem", pieces.problems().get(0), whole.problems().get(0));
        }
        if (whole.partial().isPresent()) {
            same("what is good", pieces.dossier(), whole.partial());
        }
    }

    private static boolean beyondALimit(List<Problem> problems) {
        return problems.stream().anyMatch(problem -> problem.code() == ProblemCode.LIMIT_EXCEEDED);
    }
}
