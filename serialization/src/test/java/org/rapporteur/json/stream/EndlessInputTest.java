package org.rapporteur.json.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.rapporteur.fixtures.Share;
import org.rapporteur.json.ChildJvm;

/** Input that never ends has a problem, in the heap that docs/streams.md and docs/reading.md name. */
@Execution(ExecutionMode.CONCURRENT)
class EndlessInputTest {
    private static final int MEBIBYTE = 1 << 20;

    private static final String OPENING = "{\"format\":\"rapporteur/1\",";

    @Test
    void aLineThatNeverEndsIsTooLong() throws Exception {
        assertThat(read(64, "lines", MEBIBYTE, "", "x", "", " ", "", "[", "{\"id\":\"", "x", "[", "1,", "{\"x\":", "1"))
                .hasSize(6)
                .containsOnly(tooLong(1, MEBIBYTE));
        assertThat(read(64, "parallel", MEBIBYTE, "", "x")).containsExactly(tooLong(1, MEBIBYTE));
    }

    @Test
    void whatNeverEndsInADossierIsTooLong() throws Exception {
        List<String> said = read(
                64,
                "entities",
                MEBIBYTE,
                "",
                " ",
                "[",
                "1,",
                "\"",
                "x",
                OPENING,
                " ",
                OPENING + "\"",
                "x",
                OPENING + "\"title\":\"",
                "x",
                OPENING + "\"x\":[",
                "[0],",
                OPENING + "\"sources\":[",
                " ",
                OPENING + "\"sources\":[{\"id\":\"",
                "x",
                OPENING + "\"sources\":[1",
                "1",
                OPENING + "\"sources\":[",
                "[",
                OPENING + "\"sources\":[]}",
                " ");
        assertThat(said)
                .containsExactly(
                        tooLong(1, MEBIBYTE),
                        tooLong(1, MEBIBYTE),
                        tooLong(1, MEBIBYTE),
                        tooLong(26, MEBIBYTE),
                        tooLong(26, MEBIBYTE),
                        tooLong(26, MEBIBYTE),
                        tooLong(26, MEBIBYTE),
                        tooLong(37, MEBIBYTE),
                        tooLong(37, MEBIBYTE, ", /sources/0"),
                        tooLong(37, MEBIBYTE, ", /sources/0"),
                        tooLong(37, MEBIBYTE, ", /sources/0"),
                        tooLong(39, MEBIBYTE));
    }

    @Test
    void aDocumentThatNeverEndsIsTooLong() throws Exception {
        assertThat(read(
                        64,
                        "whole",
                        MEBIBYTE,
                        "",
                        " ",
                        "",
                        "[",
                        OPENING + "\"title\":\"",
                        "x",
                        OPENING + "\"x\":[",
                        "1,"))
                .hasSize(4)
                .containsOnly(tooLong(1, MEBIBYTE));
    }

    /** The standard limits need more memory, and more time: in the profile {@code abroad}. */
    @Test
    void theStandardLimitsHoldInTheHeapThatIsNamed() throws Exception {
        boolean all = Share.of(7) == 7;
        int most = (all ? 64 : 8) * MEBIBYTE;
        for (String way : List.of("whole", "lines", "entities")) {
            assertThat(read(all ? 512 : 64, way, most, "", " ", "", "[1,", "\"", "є"))
                    .hasSize(3)
                    .containsOnly(tooLong(1, most));
        }
    }

    private static List<String> read(int megabytes, String way, int most, String... input) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(way, "" + most));
        arguments.addAll(Arrays.asList(input));
        String said = ChildJvm.run(
                List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-Dfile.encoding=UTF-8"),
                EndlessInput.class,
                arguments.toArray(String[]::new));
        return said.lines().toList();
    }

    private static String tooLong(int column, int most) {
        return tooLong(column, most, "");
    }

    private static String tooLong(int column, int most, String pointer) {
        return "line 1, column " + column + pointer + ": limit-exceeded: expected at most " + most
                + " bytes or characters; found more";
    }
}
