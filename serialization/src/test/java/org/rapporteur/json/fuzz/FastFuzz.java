package org.rapporteur.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks for a document that a fast codec and the shape read differently. Each class has one target, because each target needs a
 * JVM of its own.
 */
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
