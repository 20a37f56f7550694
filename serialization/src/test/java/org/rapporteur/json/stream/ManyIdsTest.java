package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.json.ChildJvm;

/** What is kept of a record is small. */
@Execution(ExecutionMode.CONCURRENT)
class ManyIdsTest {
    private static final int MILLION = 1_000_000;

    @TempDir
    private Path folder;

    /** Less than 32 bytes once it is noted, and never much more on the way: a copy of the table would not fit. */
    @Test
    void aMillionIdsAreNotedInLessThan32BytesEach() throws Exception {
        String said = run("-Xmx36m", "note", "" + MILLION);

        Matcher measured =
                Pattern.compile("(\\d+\\.\\d) bytes each, (\\d+) found\\R").matcher(said);
        assertThat(measured.matches()).as(said).isTrue();
        assertThat(Double.parseDouble(measured.group(1))).isBetween(16.0, 32.0);
        assertThat(measured.group(2)).isEqualTo("992"); // one in 1009 is looked up
    }

    /** {@code mvn -B test -pl core,serialization -Dtest=ManyIdsTest -Drapporteur.records=1000000} prints how long it took. */
    @Test
    @EnabledIfSystemProperty(named = "rapporteur.records", matches = "\\d+")
    void manyRecordsAreCheckedInAHeapOf48Megabytes() throws Exception {
        int records = Integer.getInteger("rapporteur.records");
        String file = folder.resolve("records.ndjson").toString();

        String said = run("-Xmx48m", "check", "" + records, file);

        System.out.print(said);
        assertThat(said).matches("\\d+ violations, 0 problems, \\d+ bytes, \\d+ s\\R");
    }

    /** With a collector after which the heap holds just what is reachable. */
    private static String run(String heap, String... arguments) throws IOException, InterruptedException {
        return ChildJvm.run(List.of(heap, "-XX:+UseSerialGC"), ManyIds.class, arguments);
    }
}
