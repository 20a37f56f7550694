package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * How much compiled code allocates, with a margin of a seventh above what was measured on Java 17 and 25. Unlike time, it is the
 * same on every machine.
 */
class AllocationTest {
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @Test
    void recordsAndDatesAllocateNoMoreThanTheyDid() throws Exception {
        Map<String, Long> bytes = measured();

        // of 2,400 and 3,600 bytes, with what is not known
        assertThat(bytes.get("to read a statement")).isBetween(6_000L, 13_600L);
        assertThat(bytes.get("to write a statement")).isBetween(2_400L, 5_850L);
        assertThat(bytes.get("to read a meeting")).isBetween(8_000L, 21_200L);
        assertThat(bytes.get("to write a meeting")).isBetween(2_600L, 6_730L);
        // of 11,000 bytes, with records of a type that is not known
        assertThat(bytes.get("to read a dossier")).isBetween(30_000L, 54_500L);
        assertThat(bytes.get("to write a dossier")).isBetween(10_000L, 19_100L);
        assertThat(bytes.get("days")).as("a hundred objects of 24 bytes").isBetween(2_400L, 2_960L);
    }

    private static Map<String, Long> measured() throws IOException, InterruptedException {
        String said = ChildJvm.run(
                List.of("-XX:+UseSerialGC", "-Xmx700m", "-Xms700m", "-Xmn500m", "-XX:TLABSize=8k", "-XX:-ResizeTLAB"),
                Allocations.class,
                GOLDEN.toString());
        return said.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[1], line -> Long.valueOf(line[0])));
    }
}
