package org.rapporteur.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void withoutPropertiesTheArticleIsPrintedInEnglish() throws IOException {
        assertThat(run(null, null)).isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8)).isEqualTo(BriefingTest.golden("briefing_en.txt"));
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void theArticleIsPrintedInUkrainianAsUtf8() throws IOException {
        assertThat(run(null, "uk")).isEqualTo(Main.DONE);
        assertThat(out.toByteArray())
                .isEqualTo(BriefingTest.golden("briefing_uk.txt").getBytes(UTF_8));
        assertThat(err.toString(UTF_8)).isEmpty();
    }

    @Test
    void anybodysOwnFileIsPrinted() throws IOException {
        Path file = write("""
                {"format": "rapporteur/1", "title": {"en": "Mine", "uk": "Моє"}}
                """);

        assertThat(run(file.toString(), "uk")).isEqualTo(Main.DONE);
        assertThat(out.toString(UTF_8)).startsWith("Моє\n===\n");
    }

    @Test
    void aBrokenFileGivesItsProblemsWithLineAndColumn() throws IOException {
        Path file = write("""
                {
                  "format": "rapporteur/1",
                  "sources": [
                    {"type": "Source", "id": "s", "date": "soon"},
                    {"type": "Source"}
                  ],
                  "meetings": [
                    {"type": "Meeting", "id": "m", "status": "maybe"}
                  ]
                }
                """);

        assertThat(run(file.toString(), null)).isEqualTo(Main.NOT_A_DOSSIER);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8)).isEqualTo("""
                FILE: this is not a dossier that can be read.
                FILE:4:43: ill-formed-value, at /sources/0/date: expected a date such as 2023, 2023-10, 2023-10-05 or [..2023-10] at character 1, found "soon"
                FILE:5:5: missing-property, at /sources/1/id: expected a property "id" in this Source, found none
                FILE:8:46: unknown-term, at /meetings/0/status: expected proposed, planned, tentative, confirmed, \
                postponed, cancelled, under-way or held, found "maybe"
                3 problems.
                """.replace("FILE", file.toString()));
    }

    @Test
    void whatIsNotJsonIsSaidToBeSo() throws IOException {
        Path file = write("Dear reader,");

        assertThat(run(file.toString(), "uk")).isEqualTo(Main.NOT_A_DOSSIER);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8)).isEqualTo("""
                FILE: це не досьє, яке можна прочитати. Помилки названо англійською.
                FILE:1:1: syntax, the whole document: expected a value, found "D"
                1 помилка.
                """.replace("FILE", file.toString()));
    }

    @Test
    void aMissingFileIsOneLine() throws IOException {
        String file = folder.resolve("nowhere.json").toString();

        assertThat(run(file, null)).isEqualTo(Main.NO_INPUT);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8)).isEqualTo(file + ": there is no such file.\n");
    }

    @Test
    void aMissingFileIsOneLineInUkrainianToo() throws IOException {
        String file = folder.resolve("nowhere.json").toString();

        assertThat(run(file, "uk")).isEqualTo(Main.NO_INPUT);
        assertThat(err.toString(UTF_8)).isEqualTo(file + ": такого файлу немає.\n");
    }

    @Test
    void aDirectoryIsOneLine() throws IOException {
        assertThat(run(folder.toString(), null)).isEqualTo(Main.NO_INPUT);
        assertThat(err.toString(UTF_8)).isEqualTo(folder + ": this is a directory, not a file.\n");
    }

    @Test
    void whatCannotBeTheNameOfAFileIsOneLine() throws IOException {
        assertThat(run("a\0b", null)).isEqualTo(Main.NO_INPUT);
        assertThat(err.toString(UTF_8)).isEqualTo("a\uFFFDb: this is not the name of a file.\n");
    }

    @Test
    void aNameThatTheLocaleCannotPassOnIsNotSaidToBeNone() {
        assertThat(Main.noPath("досьє.json")).isEqualTo("file.locale");
        assertThat(Main.noPath("a<b")).isEqualTo("file.name");
        assertThat(Main.noPath("досьє\0")).isEqualTo("file.name");
    }

    @Test
    void aNameWithALineFeedIsOneLine() throws IOException {
        assertThat(run("a\nb", null)).isEqualTo(Main.NO_INPUT);
        assertThat(err.toString(UTF_8)).isEqualTo("a b: there is no such file.\n");
    }

    @Test
    void whatIsNoLanguageTagIsOneLine() throws IOException {
        assertThat(run(null, "українська")).isEqualTo(Main.NO_INPUT);
        assertThat(out.toString(UTF_8)).isEmpty();
        assertThat(err.toString(UTF_8))
                .isEqualTo("українська: this is not a language tag such as en or uk (BCP 47).\n");
    }

    private int run(@Nullable String file, @Nullable String lang) throws IOException {
        return Main.run(file, lang, out, err);
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("dossier.json"), json);
    }
}
