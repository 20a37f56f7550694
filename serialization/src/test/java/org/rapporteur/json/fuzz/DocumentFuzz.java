package org.rapporteur.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for a fault in any bytes, read as a document. One target in a class, since each needs a JVM of its own. */
class DocumentFuzz {
    @MethodSource
    @FuzzTest
    void holdsTheLaws(byte[] input) {
        FuzzTarget.DOCUMENT.run(input);
    }

    static Stream<byte[]> holdsTheLaws() {
        return FuzzTarget.DOCUMENT.seeds();
    }
}
