package org.rapporteur.json.fuzz;

import java.nio.charset.StandardCharsets;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.validation.RuleSet;

/** What reading and validating may allocate. */
final class GrowthLaws {
    private static final int TIMES = 1_000;

    /** For tables and buffers, which do not depend on the document. */
    private static final long ONCE = 4 << 20;

    /** What a byte of a good document costs is far less; work for each pair of repeated pieces is far more. */
    private static final long OF_A_BYTE = 4_000;

    private static final RuleSet RULES = RuleSet.standard();

    private GrowthLaws() {}

    /** Reads and validates a document in which a piece is repeated. */
    static void check(byte[] document, int start, int length, ReadOptions options) {
        byte[] json = repeated(document, start, length);
        JsonReader<Dossier> reader = JsonReader.of(Dossier.class, options);
        Runnable work = () -> {
            ReadResult<Dossier> result = reader.tryRead(json);
            result.partial().ifPresent(RULES::validate);
        };
        long most = ONCE + OF_A_BYTE * json.length;
        long allocated = Allocated.by(work);
        if (allocated > most) {
            allocated = Allocated.by(work); // the first time, classes may have been loaded and instrumented
        }
        if (allocated > most) {
            throw new AssertionError(json.length + " bytes allocate " + allocated + ": "
                    + new String(document, StandardCharsets.UTF_8) + ", repeated from " + start + " for " + length);
        }
    }

    private static byte[] repeated(byte[] document, int start, int length) {
        int from = Math.min(start, document.length);
        int to = Math.min(from + length, document.length);
        byte[] json = new byte[document.length + TIMES * (to - from)];
        System.arraycopy(document, 0, json, 0, to);
        for (int i = 0; i < TIMES; i++) {
            System.arraycopy(document, from, json, to + i * (to - from), to - from);
        }
        int behind = to + TIMES * (to - from);
        System.arraycopy(document, to, json, behind, document.length - to);
        return json;
    }
}
