package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/**
 * How much compiled code allocates, with a margin of a seventh above what was measured on Java 17 and 25. Unlike time, it is the
 * same on every machine. Once is enough: it runs on the class path alone.
 */
@DisabledIf("org.rapporteur.json.ChildJvm#onModulePath")
class AllocationTest {
    private static final Path DOSSIER =
            Path.of("src", "test", "resources", "golden", "dossier", "valid", "full.json"); // 13,940 bytes

    @Test
    void codecsAndDatesAllocateNoMoreThanTheyDid() throws Exception {
        Map<String, Long> bytes = measured();

        assertThat(bytes).containsOnlyKeys("decode", "encode", "days");
        assertThat(bytes.get("decode")).isBetween(60_000L, 132_000L);
        assertThat(bytes.get("encode")).isBetween(14_000L, 57_000L);
        assertThat(bytes.get("days")).as("a hundred objects of 24 bytes").isBetween(2_400L, 2_900L);
    }

    private static Map<String, Long> measured() throws IOException, InterruptedException {
        String said = ChildJvm.run(
                List.of("-XX:+UseSerialGC", "-Xmx700m", "-Xms700m", "-Xmn500m", "-XX:TLABSize=8k", "-XX:-ResizeTLAB"),
                Allocations.class,
                DOSSIER.toString());
        return said.lines()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(line -> line[0], line -> Long.valueOf(line[1])));
    }
}
