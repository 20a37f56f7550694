package org.rapporteur.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Looks for a document that is read otherwise the fast way than without it. One target in a class, since each needs a JVM of its own. */
class FastFuzz {
    @MethodSource
    @FuzzTest
    void holdsTheLaws(byte[] input) {
        FuzzTarget.FAST.run(input);
    }

    static Stream<byte[]> holdsTheLaws() {
        return FuzzTarget.FAST.seeds();
    }
}
