package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIf;

/** Streams of any size are read in a heap of 64 MB. Once is enough: it runs on the class path alone. */
@DisabledIf("onModulePath")
class ConstantMemoryTest {
    private static final long GIGABYTE = 1L << 30;

    private static final Pattern COUNTS = Pattern.compile("(\\d+) values, (\\d+) problems, (\\d+) bytes");

    static boolean onModulePath() {
        return ConstantMemoryTest.class.getModule().isNamed();
    }

    @BeforeAll
    static void theHeapOfTheChildIsSmall() throws Exception {
        assertThat(run("-Xmx64m", "-XshowSettings:vm", "-version")).contains("Max. Heap Size: 64.00M");
    }

    @Test
    void aGigabyteOfLinesIsReadInAHeapOf64Megabytes() throws Exception {
        assertReads("lines", GIGABYTE);
    }

    @Test
    void aDossierOfAnEighthOfAGigabyteIsReadInAHeapOf64Megabytes() throws Exception {
        assertReads("dossier", GIGABYTE / 8);
    }

    private static void assertReads(String kind, long bytes) throws Exception {
        String said =
                run("-Xmx64m", "-cp", System.getProperty("java.class.path"), Endless.class.getName(), kind, "" + bytes);
        Matcher counts = COUNTS.matcher(said);
        assertThat(counts.find()).as(said).isTrue();
        assertThat(Long.parseLong(counts.group(1))).isGreaterThan(bytes / 2000);
        assertThat(counts.group(2)).isEqualTo("0");
        assertThat(Long.parseLong(counts.group(3))).isGreaterThanOrEqualTo(bytes);
    }

    private static String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Process child = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor()).as(said).isZero();
        return said;
    }
}
