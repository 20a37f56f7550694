package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.fixtures.Share;

/** Whatever a document within the limits consists of, it can be read in the heap that docs/reading.md names. */
@Execution(ExecutionMode.CONCURRENT)
class LargestDocumentsTest {
    /** The standard limits need more memory, and more time: in the profile {@code abroad}. */
    private static final int DIVISOR = Share.of(7) == 7 ? 1 : 16;

    @Test
    void documentsAreReadInTheHeapThatIsNamed() throws Exception {
        assertThat(read(512, false))
                .containsExactly(
                        "arrays: read",
                        "objects: read",
                        "names: read",
                        "sources: read",
                        "bad sources: missing-property",
                        "strings: read");
    }

    @Test
    void locationsAndGoodPartsNeedTwiceTheHeap() throws Exception {
        assertThat(read(1024, true))
                .containsExactly(
                        "arrays: read",
                        "objects: read",
                        "names: read",
                        "sources: read",
                        "bad sources: read",
                        "strings: read");
    }

    private static List<String> read(int megabytes, boolean all) throws Exception {
        return ChildJvm.run(
                        List.of("-Xmx" + megabytes / DIVISOR + "m", "-XX:+UseSerialGC"),
                        LargestDocuments.class,
                        "" + DIVISOR,
                        "" + all)
                .lines()
                .toList();
    }
}
