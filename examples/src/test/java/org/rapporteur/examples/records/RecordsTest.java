package org.rapporteur.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.examples.article.ArticleDossier;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.stream.Progress;
import org.rapporteur.json.stream.RecordWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

class RecordsTest {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void theArticleIsCountedAlikeAsADocumentAndAsCompressedLines() throws IOException {
        Dossier article = ArticleDossier.build();
        Path document = folder.resolve("article.json");
        Path lines = folder.resolve("article.ndjson.gz");
        JsonWriter.of(Dossier.class).indented().write(article, document);
        try (RecordWriter<Entity> records = RecordWriter.open(Entity.class, lines)) {
            records.header(article);
            for (List<? extends Entity> kind : List.of(
                    article.sources(),
                    article.actors(),
                    article.statements(),
                    article.meetings(),
                    article.positions(),
                    article.memberships())) {
                records.writeAll(kind);
            }
            records.finish();
        }

        assertThat(run(document.toString(), false)).isEqualTo(Main.GOOD);
        String asDocument = out.toString(StandardCharsets.UTF_8);
        out.reset();
        assertThat(run(lines.toString(), false)).isEqualTo(Main.GOOD);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(asDocument)
                .startsWith("dossier: Ukraine's path toward NATO, as one news report tells it\n")
                .contains("           4  Statement\n")
                .endsWith("           0  problems\n");
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aBadLineIsToldWithItsPlaceAndTheRestIsCounted() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sources.ndjson"), "{\"type\":\"Source\",\"id\":\"s1\"}\n{\"type\":\"Source\"}\n");

        assertThat(run(file.toString(), false)).isEqualTo(Main.PROBLEMS);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        file + ": line 2, column 1, /id: missing-property: expected a property \"id\" in this Source;"
                                + " found none\n");
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("           1  Source\n           1  problems\n");
    }

    @Test
    void aFileThatIsMissingOrNoneIsSaidInALine() {
        assertThat(run(null, false)).isEqualTo(Main.NO_INPUT);
        assertThat(run(folder.resolve("none.json").toString(), false)).isEqualTo(Main.NO_INPUT);
        assertThat(run(folder.toString(), false)).isEqualTo(Main.NO_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "which file? add -Drecords=FILE",
                        folder.resolve("none.json") + ": cannot be read",
                        folder + ": cannot be read");
    }

    @Test
    void onATerminalABarIsDrawnOverItselfAndTakenAway() throws IOException {
        Path file = Files.writeString(folder.resolve("sources.ndjson"), "{\"type\":\"Source\",\"id\":\"s1\"}\n");

        assertThat(run(file.toString(), true)).isEqualTo(Main.GOOD);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .startsWith("\r[##############################] 100 %  1 records, ")
                .endsWith(" \r")
                .doesNotContain("\n");
    }

    @Test
    void theBarShowsShareCountAndRate() {
        Progress half = new Progress(1_234_567, 500_000_000, OptionalLong.of(1_000_000_000), Duration.ofSeconds(10));

        assertThat(ProgressBar.line(half))
                .isEqualTo("[###############...............]  50 %  1,234,567 records, 123,457/s, 50.0 MB/s");
        assertThat(ProgressBar.line(new Progress(7, 1000, OptionalLong.empty(), Duration.ZERO)))
                .isEqualTo("7 records, 0/s, 0.0 MB/s");
        assertThat(ProgressBar.isWatched(null)).isFalse();
    }

    private int run(String file, boolean watched) {
        return Main.run(
                file,
                watched,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }
}
