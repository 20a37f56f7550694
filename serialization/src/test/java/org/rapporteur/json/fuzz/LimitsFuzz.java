package org.rapporteur.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for a fault in documents within limits, and beyond them. One target in a class, since each needs a JVM of its own. */
class LimitsFuzz {
    @MethodSource
    @FuzzTest
    void holdsTheLaws(byte[] input) {
        FuzzTarget.LIMITS.run(input);
    }

    static Stream<byte[]> holdsTheLaws() {
        return FuzzTarget.LIMITS.seeds();
    }
}
