package org.rapporteur.examples.together;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.Run;

class DiffMainTest {
    private static final String BEFORE = """
            {"format": "rapporteur/1", "title": {"en": "Talks"},
             "sources": [{"id": "letter"}], "meetings": [{"id": "talks", "date": "2023-08-23"}]}
            """;
    private static final String AFTER = """
            {"format": "rapporteur/1", "title": {"en": "All talks"},
             "meetings": [{"id": "talks", "date": "2023-08-24"}, {"id": "call", "title": {"en": "A call about the talks on accession"}}]}
            """;

    @TempDir
    private Path folder;

    private Run diff(String before, String after, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("a=" + Files.writeString(folder.resolve("a"), before));
        all.add("b=" + Files.writeString(folder.resolve("b"), after));
        return Run.of(DiffMain.body(), all.toArray(String[]::new)).within(folder);
    }

    @Test
    void theDifferencesAreListedByRecordAndProperty() throws IOException {
        assertThat(diff(BEFORE, AFTER)).isEqualTo(new Run(Command.BAD, """
                The dossier itself:
                  /title/en: "Talks" → "All talks"
                Added:
                  Meeting call: A call about the talks on accession
                Removed:
                  Source letter
                Changed:
                  Meeting talks: 2023-08-24
                    /date: 2023-08-23 → 2023-08-24
                1 record added, 1 removed, 1 changed.
                """, ""));
    }

    @Test
    void theyAreInUkrainianAndAsWideAndLongAsAskedFor() throws IOException {
        assertThat(diff(BEFORE, AFTER, "lang=uk", "lines=5", "columns=40")).isEqualTo(new Run(Command.BAD, """
                Саме досьє:
                  /title/en: "Talks" → "All talks"
                Додано:
                  Meeting call: A call about the talks
                … і ще 6 рядків
                Додано 1 запис, вилучено 1, змінено 1.
                """, ""));
    }

    @Test
    void equalDossiersAreGood() throws IOException {
        assertThat(diff(BEFORE, BEFORE))
                .isEqualTo(new Run(Command.GOOD, "The dossiers have the same records and properties.\n", ""));
    }

    @Test
    void theProblemsOfBothFilesAreListed() throws IOException {
        Run run = diff("{}", "[]");

        assertThat(run.code()).isEqualTo(Command.BAD);
        assertThat(run.err()).contains("a: this is not a dossier", "b: this is not a dossier");
        assertThat(Run.of(DiffMain.body(), "a=" + folder.resolve("a")))
                .isEqualTo(new Run(Command.REFUSED, "", "Which file? Add -Db=FILE.\n"));
    }
}
