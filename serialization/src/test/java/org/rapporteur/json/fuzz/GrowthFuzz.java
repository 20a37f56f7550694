package org.rapporteur.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for a piece that costs more the more often it is repeated. One target in a class, since each needs a JVM of its own. */
class GrowthFuzz {
    @MethodSource
    @FuzzTest
    void holdsTheLaws(byte[] input) {
        FuzzTarget.GROWTH.run(input);
    }

    static Stream<byte[]> holdsTheLaws() {
        return FuzzTarget.GROWTH.seeds();
    }
}
