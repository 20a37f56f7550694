package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.ChildJvm;

/** Streams of any size are read in a heap of 64 MB: of a gigabyte, or of a share of it that would not fit. */
@Execution(ExecutionMode.CONCURRENT)
class ConstantMemoryTest {
    private static final int GIGABYTE = 1 << 30;
    private static final int MORE_THAN_FITS = 100_000_000;

    private static final String COMMON_POOL = "-Djava.util.concurrent.ForkJoinPool.common.parallelism=";

    private static final Pattern COUNTS = Pattern.compile("(\\d+) values, (\\d+) problems, (\\d+) bytes");

    @BeforeAll
    static void theHeapOfTheChildIsSmall() throws Exception {
        assertThat(ChildJvm.run(List.of("-Xmx64m", "-XshowSettings:vm", "-version")))
                .contains("Max. Heap Size: 64.00M");
    }

    @Test
    void aGigabyteOfLinesIsReadInAHeapOf64Megabytes() throws Exception {
        assertReads("lines", GIGABYTE, "loop");
    }

    @Test
    void aDossierOfAnEighthOfAGigabyteIsReadInAHeapOf64Megabytes() throws Exception {
        assertReads("dossier", GIGABYTE / 8, "loop");
    }

    @Test
    void severalThreadsReadHalfAGigabyteOfLinesInAHeapOf64Megabytes() throws Exception {
        assertReads("lines", GIGABYTE / 2, "parallel", COMMON_POOL + 3);
    }

    /** What is split off for others then waits for ever. */
    @Test
    void aThreadThatIsLeftAloneReadsLinesInAHeapOf64Megabytes() throws Exception {
        assertReads("lines", GIGABYTE / 4, "parallel", COMMON_POOL + 0);
    }

    private static void assertReads(String kind, int most, String how, String... options) throws Exception {
        int bytes = Math.max(MORE_THAN_FITS, Share.of(most));
        List<String> all = new ArrayList<>(List.of(options));
        all.add("-Xmx64m");
        String said = ChildJvm.run(all, Endless.class, kind, "" + bytes, how);
        Matcher counts = COUNTS.matcher(said);
        assertThat(counts.find()).as(said).isTrue();
        assertThat(Long.parseLong(counts.group(1))).isGreaterThan(bytes / 2000);
        assertThat(counts.group(2)).isEqualTo("0");
        assertThat(Long.parseLong(counts.group(3))).isGreaterThanOrEqualTo(bytes);
    }
}
