package org.rapporteur.json.stream;

import static org.rapporteur.json.ReadingLaws.same;

import java.util.List;
import org.rapporteur.json.ReadingLaws;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/** What holds of every read of records one by one, whatever the bytes. */
public final class StreamLaws {
    private StreamLaws() {}

    /** Reads lines, each of which is a record. */
    public static void checkLines(byte[] lines, ReadOptions options) {
        checkLines(lines, Entity.class, options);
        checkLines(lines, Dossier.class, options);
    }

    private static <T> void checkLines(byte[] lines, Class<T> type, ReadOptions options) {
        try (RecordStream<T> stream = RecordReader.of(type, options).lines(StreamOutcome.trickle(lines))) {
            List<ReadResult<T>> results = StreamOutcome.drain(stream, lines.length, options);
            stream.header();
            same("the same in turns", new LineTurns(lines.length).read(lines, type, options, 100), results);
        }
    }

    /** Reads a dossier entity by entity, to its end. */
    public static void checkEntities(byte[] dossier, ReadOptions options) {
        StreamOutcome.of(dossier, options).dossier();
    }

    /** Reads a dossier in pieces, and holds it against the same read whole. */
    public static void checkEntities(byte[] dossier, ReadOptions options, ReadResult<Dossier> whole) {
        StreamOutcome pieces = StreamOutcome.of(dossier, options);
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
