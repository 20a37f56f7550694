package org.rapporteur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LossReportTest {
    private static final InputPlace PLACE = new InputPlace.Member("/a~1b");

    @Test
    void aLongValueIsCutBetweenCharacters() {
        String value = "a".repeat(Loss.MAX_VALUE - 1) + "😀";

        assertThat(new Loss(LossCode.NO_PLACE, PLACE, value).value()).isEqualTo("a".repeat(Loss.MAX_VALUE - 1));
        assertThat(new Loss(LossCode.NO_PLACE, PLACE, "b" + value).value())
                .isEqualTo("b" + "a".repeat(Loss.MAX_VALUE - 1));
    }

    @Test
    void lossesAreWrittenOneOnEachLine() throws IOException {
        LossReport report = LossReport.of(
                List.of(
                        new Loss(LossCode.NO_PLACE, PLACE, "say \"no\"\n"),
                        new Loss(LossCode.COARSENED, new InputPlace.Cell(3, "name"), "Ї")),
                Map.of(LossCode.NO_PLACE, 1L, LossCode.COARSENED, 1L),
                Map.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.writeLines(out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("""
                        {"code":"no-place","pointer":"/a~1b","value":"say \\"no\\"\\u000a"}
                        {"code":"coarsened","line":3,"column":"name","value":"Ї"}
                        """);
        assertThat(report).hasToString("2 losses: no-place 1, coarsened 1");
    }
}
