package org.rapporteur.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for a fault in documents made of the names and values of the model. One target in a class, since each needs a JVM of its own. */
class StructureFuzz {
    @MethodSource
    @FuzzTest
    void holdsTheLaws(byte[] input) {
        FuzzTarget.STRUCTURE.run(input);
    }

    static Stream<byte[]> holdsTheLaws() {
        return FuzzTarget.STRUCTURE.seeds();
    }
}
