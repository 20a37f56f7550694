package org.rapporteur.examples.briefing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.Run;

class MainTest {
    @TempDir
    Path folder;

    @Test
    void withoutPropertiesTheArticleIsPrintedInEnglishAsASample() throws IOException {
        assertThat(run())
                .isEqualTo(new Run(
                        Command.GOOD,
                        "This is the sample that comes with these examples. -Ddossier=FILE shows another dossier.\n\n"
                                + BriefingTest.golden("briefing_en.txt"),
                        ""));
    }

    @Test
    void asOfADayWhatIsLaterIsLeftOut() throws IOException {
        Path file = write("""
                {"format": "rapporteur/1", "title": {"en": "Mine"}, "meetings": [
                  {"id": "a", "title": {"en": "A"}, "date": "2023-10-01"},
                  {"id": "b", "title": {"en": "B"}, "date": "2023-10-09"}
                ]}
                """);

        assertThat(run("dossier=" + file, "as-of=2023-10-05").out())
                .contains("As of 5 October 2023. What is dated later is left out.\n", "\nA\n")
                .doesNotContain("\nB\n", "9 October");
        assertThat(run("dossier=" + file, "as-of=soon"))
                .isEqualTo(new Run(
                        Command.REFUSED,
                        "",
                        "-Das-of=soon: this is not a date such as 2023, 2023-10 or 2023-10-05.\n"));
    }

    @Test
    void anybodysOwnFileIsPrinted() throws IOException {
        Path file = write("""
                {"format": "rapporteur/1", "title": {"en": "Mine", "uk": "Моє"}}
                """);

        Run run = run("dossier=" + file, "lang=uk");

        assertThat(run.code()).isEqualTo(Command.GOOD);
        assertThat(run.out()).startsWith("Моє\n===\n");
    }

    @Test
    void aDayThatIsNoDateIsRefusedInTheLanguageAskedFor() {
        assertThat(run("as-of=soon", "lang=uk"))
                .isEqualTo(
                        new Run(Command.REFUSED, "", "-Das-of=soon: це не дата, як-от 2023, 2023-10 чи 2023-10-05.\n"));
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

        assertThat(run("dossier=" + file)).isEqualTo(new Run(Command.BAD, "", """
                FILE: this is not a dossier that can be read.
                FILE:4:43: ill-formed-value, at /sources/0/date: expected a date such as 2023, 2023-10, 2023-10-05 or [..2023-10] at character 1, found "soon"
                FILE:5:5: missing-property, at /sources/1/id: expected a property "id" in this Source, found none
                FILE:8:46: unknown-term, at /meetings/0/status: expected proposed, planned, tentative, confirmed, \
                postponed, cancelled, under-way or held, found "maybe"
                3 problems.
                """.replace("FILE", file.toString())));
    }

    @Test
    void whatIsNotJsonIsSaidToBeSo() throws IOException {
        Path file = write("Dear reader,");

        assertThat(run("dossier=" + file, "lang=uk"))
                .isEqualTo(new Run(Command.BAD, "", """
                FILE: це не досьє, яке можна прочитати. Помилки названо англійською.
                FILE:1:1: syntax, the whole document: expected a value, found "D"
                1 помилка.
                """.replace("FILE", file.toString())));
    }

    @Test
    void theProblemsOfABrokenFileKeepToTheWidthAndTheLimit() throws IOException {
        String file = write("{\"format\": \"rapporteur/1\", \"sources\": [{}, {}, {}, {}]}")
                .toString();

        assertThat(run("dossier=" + file, "lines=3").within(folder)).isEqualTo(new Run(Command.BAD, "", """
                dossier.json: this is not a dossier that can be read.
                dossier.json:1:40: missing-property, at /sources/0/id: expected a property "id" in this Source, found none
                … and 3 more lines
                4 problems.
                """));
        Run narrow = run("dossier=" + file, "columns=60", "lang=uk");
        assertThat(narrow.err().lines()).hasSizeGreaterThan(6).allMatch(line -> line.length() <= 60);
        assertThat(narrow.err()).endsWith("\n4 помилки.\n");
    }

    @Test
    void aBrokenFileLeavesTheOutputFileAsItWas() throws IOException {
        Path out = Files.writeString(folder.resolve("out"), "before");

        assertThat(run("dossier=" + write("{}"), "out=" + out).code()).isEqualTo(Command.BAD);
        assertThat(out).hasContent("before");
    }

    @Test
    void theBriefingGoesIntoAFileToTheByte() throws IOException {
        Path out = folder.resolve("out");

        assertThat(run("out=" + out, "lang=uk-UA")).isEqualTo(new Run(Command.GOOD, "", ""));
        assertThat(Files.readAllBytes(out))
                .isEqualTo(("Це зразок, що додається до цих прикладів. -Ddossier=ФАЙЛ покаже інше досьє.\n\n"
                                + BriefingTest.golden("briefing_uk.txt"))
                        .getBytes(UTF_8));
    }

    @Test
    void theBriefingKeepsToTheLimitAndTheWidth() {
        assertThat(run("lines=3", "COLUMNS=40").out())
                .startsWith("This is the sample that comes with these\nexamples. -Ddossier=FILE shows another\n… and ")
                .endsWith(" more lines\n");
    }

    @Test
    void whatABaselineAcceptsIsPrintedApart() throws IOException {
        Path file = write("""
                {"format": "rapporteur/1", "sources": [{"id": "s"}]}
                """);
        Path baseline = Files.writeString(folder.resolve("baseline.json"), """
                {"format": "rapporteur-baseline/1", "accepted": [
                  {"code": "source-not-identified", "record": "s", "pointer": "/title", "by": "Olena", "reason": "It is lost."},
                  {"code": "no-citation", "record": "ada", "by": "Olena", "reason": "Known."}
                ]}
                """);

        assertThat(run("dossier=" + file, "baseline=" + baseline).out()).endsWith("""
                The checks found nothing to report.

                1 finding is accepted:
                  s /title  note source-not-identified (“It is lost.”, Olena): a source should have a
                            title or an address; it has neither

                1 acceptance holds for no finding:
                  ada  no-citation (“Known.”, Olena)
                """);
        assertThat(run("dossier=" + file, "baseline=" + file).err())
                .startsWith(file + ": this is not a baseline that can be read.\n");
    }

    @Test
    void aFileThatCannotBeReadIsRefused() {
        String none = folder.resolve("none.json").toString();

        assertThat(run("dossier=" + none, "lang=uk"))
                .isEqualTo(new Run(Command.REFUSED, "", none + ": такого файлу немає.\n"));
    }

    private static Run run(String... settings) {
        return Run.of(Main::run, settings);
    }

    private Path write(String json) throws IOException {
        return Files.writeString(folder.resolve("dossier.json"), json);
    }
}
