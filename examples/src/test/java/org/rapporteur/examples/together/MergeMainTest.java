package org.rapporteur.examples.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.Run;

class MergeMainTest {
    private static final String OURS = """
            {"format": "rapporteur/1",
             "actors": [{"type": "State", "id": "ukraine", "names": [{"text": "Ukraine"}], "country": "UA",
                         "period": "1991/.."}],
             "meetings": [{"id": "talks", "date": "2023-08-23"}]}
            """;
    private static final String THEIRS = """
            {"format": "rapporteur/1",
             "actors": [{"type": "State", "id": "ua", "names": [{"text": "Ukraine"}], "country": "UA",
                         "period": "1991-08-24/.."}],
             "meetings": [{"id": "talks", "date": "2023-08-24"}]}
            """;

    @TempDir
    private Path folder;

    private Run merge(String a, String b, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("a=" + Files.writeString(folder.resolve("a"), a));
        all.add("b=" + Files.writeString(folder.resolve("b"), b));
        return Run.of(MergeMain.body(), all.toArray(String[]::new)).within(folder);
    }

    @Test
    void pairsAreProposedVersionsMergedAndWhatIsCertainFused() throws IOException {
        assertThat(merge(OURS, THEIRS.replace("talks", "call"))).isEqualTo(new Run(Command.GOOD, """
                Proposed pairs:
                  ukraine = ua: the same country code, the same name (certain)
                Fused:
                  State ua: Ukraine
                    /period is narrower: "1991-08-24/.." in ua, "1991/.." in ukraine
                3 records, 1 fused of several.
                """, ""));
    }

    @Test
    void oneIdForDifferentThingsIsBad() throws IOException {
        assertThat(merge(OURS, THEIRS)).isEqualTo(new Run(Command.BAD, """
                One id for different things; rename one of them first:
                  talks
                """, ""));
    }

    @Test
    void conflictsOfVersionsAreListed() throws IOException {
        String later = THEIRS.replace("2023-08-24\"}", "2023-08\"}");

        assertThat(merge(OURS, later, "lang=uk").out()).contains("Суперечності версій:\n  Conflict talks: CONTENT\n");
    }

    @Test
    void theDossierIsWritten() throws IOException {
        Path out = folder.resolve("out.json");

        assertThat(merge(OURS, OURS, "out=" + out).code()).isEqualTo(Command.GOOD);
        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .contains("\"id\": \"ukraine\"")
                .endsWith("}\n")
                .doesNotEndWith("}\n\n");
    }
}
