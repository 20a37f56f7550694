package org.rapporteur.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.examples.article.ArticleDossier;
import org.rapporteur.examples.command.Columns;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.Run;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.stream.RecordWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

class RecordsTest {
    private static final String BAD = """
            {"type": "Dossier", "format": "rapporteur/1", "publisher": {"actor": "nobody"}}
            {"type": "Source", "id": "a"}
            {"type": "Source"}
            {"type": "Source", "id": "b", "from": "c"}
            {"type": "Source", "id": "d", "date":
            """;

    private static final String SUMMARY = """
            Ukraine's path toward NATO, as one news report tells it
            =======================================================
            21 records
              2 sources
              3 persons
              1 state
              3 organisations
              2 forums
              4 statements
              3 meetings
              2 positions on membership
              1 membership
            Everything could be read.
            The rules found 2 notes.
            N rules were not applied, because they need the dossier as a whole.
            """;

    @TempDir
    private Path folder;

    @Test
    void theArticleIsCountedAndCheckedAlikeAsADocumentAndAsLinesCompressedOrNot() throws IOException {
        Dossier article = ArticleDossier.build();
        Path document = folder.resolve("article.json");
        JsonWriter.of(Dossier.class).indented().write(article, document);
        Path lines = lines(article, "article.ndjson");
        Path compressed = lines(article, "article.ndjson.gz");

        for (Path file : List.of(document, lines, compressed)) {
            Run run = run("records=" + file);

            assertThat(run.out().replaceAll(".*?:[0-9]+:[0-9]+: ", "")).isEqualTo("""
                    note source-not-identified, at /title: a source should have a title or an address; it has neither
                    note holder-without-vote, at /holder: the holder should speak for a member that can vote in the \
                    organisation; was "european-commission", whose stage in "nato" is "none"

                    """ + SUMMARY);
            assertThat(run.err()).isEmpty();
            assertThat(run.code()).isEqualTo(Command.GOOD);
        }
    }

    @Test
    void problemsAndFindingsAreListedInTheOrderOfTheLines() throws IOException {
        assertThat(run("records=" + write("some.ndjson", BAD))).isEqualTo(new Run(Command.BAD, """
                some.ndjson:1:70: error dangling-reference, at /publisher/actor: must refer to a record of this dossier; was "nobody"
                some.ndjson:2:1: note source-not-identified, at /title: a source should have a title or an address; it has neither
                some.ndjson:3:1: missing-property, at /id: expected a property "id" in this Source, found none
                some.ndjson:4:39: error dangling-reference, at /from: must refer to a record of this dossier; was "c"
                some.ndjson:4:1: note source-not-identified, at /title: a source should have a title or an address; it has neither
                some.ndjson:5:38: unexpected-end, at /date: expected a value, found the end of the document

                2 records
                  2 sources
                2 problems.
                The rules found 4 things: 2 errors, 2 notes.
                The rules were applied to what could be read.
                N rules were not applied, because they need the dossier as a whole.
                """, ""));
    }

    @Test
    void namesThatAreNotKnownAreListedWithWhatMayBeMeant() throws IOException {
        Path file = write("misspelt.json", """
                {"format": "rapporteur/1", "statments": [{"type": "Statement", "id": "s"}],
                 "sources": [
                  {"type": "Source", "id": "a", "title": "A", "titel": "A"},
                  {"type": "Source", "id": "b", "title": "B", "titel": "B", "acme": 1},
                  {"type": "Sorce", "id": "c"}
                 ]}
                """);

        assertThat(run("records=" + file).out()).contains("""
                Names that this version does not know, and therefore does not read:
                  property “titel” of Source, 2 times: did you mean “title”?
                  property “acme” of Source, once
                  type “Sorce”, once: did you mean “Source”?
                  property “statments” of Dossier, once: did you mean “statements”?
                """);
        assertThat(run("records=" + file, "lang=uk").out())
                .contains("  властивість «titel» у Source, 2 рази: можливо, малося на увазі «title»?\n");
    }

    @Test
    void findingsInADocumentHaveThePlaceOfTheirRecord() throws IOException {
        String json = """
                {"format": "rapporteur/1", "title": {"en": "Two", "uk": "Два"},
                 "sources": [
                  {"type": "Source"},
                  {"type": "Source", "id": "b", "from": "c"}
                 ]}
                """;

        assertThat(run("records=" + write("two.json", json))).isEqualTo(new Run(Command.BAD, """
                two.json:3:3: missing-property, at /sources/0/id: expected a property "id" in this Source, found none
                two.json:4:3: error dangling-reference, at /from: must refer to a record of this dossier; was "c"
                two.json:4:3: note source-not-identified, at /title: a source should have a title or an address; it has neither

                Two
                ===
                1 record
                  1 source
                1 problem.
                The rules found 2 things: 1 error, 1 note.
                The rules were applied to what could be read.
                N rules were not applied, because they need the dossier as a whole.
                """, ""));
        assertThat(run("records=" + write("two.json", json), "lang=uk")).isEqualTo(new Run(Command.BAD, """
                two.json:3:3: missing-property, at /sources/0/id: expected a property "id" in this Source, found none
                two.json:4:3: помилка dangling-reference, місце: /from: має вести до запису цього досьє; вказано "c"
                two.json:4:3: зауваження source-not-identified, місце: /title: джерело знаходять за назвою чи адресою; тут немає ні назви, ні адреси

                Два
                ===
                1 запис
                  1 джерело
                1 помилка.
                Правила виявили: 1 помилка, 1 зауваження (разом 2).
                Правила застосовано до того, що вдалося прочитати.
                N правил не застосовано, бо їм потрібне ціле досьє.
                """, ""));
    }

    @Test
    void compressedLinesHaveTheirPlacesAndDamageIsAProblem() throws IOException {
        byte[] whole = gzip(BAD);
        Path file = Files.write(folder.resolve("some.ndjson.gz"), whole);
        Path damaged = Files.write(folder.resolve("cut.ndjson.gz"), Arrays.copyOf(whole, whole.length - 9));

        assertThat(run("records=" + file)).isEqualTo(new Run(Command.BAD, """
                some.ndjson.gz:3:1: missing-property, at /id: expected a property "id" in this Source, found none
                some.ndjson.gz:5:38: unexpected-end, at /date: expected a value, found the end of the document
                some.ndjson.gz:1:1: error dangling-reference, at /publisher/actor: must refer to a record of this dossier; was "nobody"
                some.ndjson.gz:2:1: note source-not-identified, at /title: a source should have a title or an address; it has neither
                some.ndjson.gz:4:1: error dangling-reference, at /from: must refer to a record of this dossier; was "c"
                some.ndjson.gz:4:1: note source-not-identified, at /title: a source should have a title or an address; it has neither

                2 records
                  2 sources
                2 problems.
                The rules found 4 things: 2 errors, 2 notes.
                The rules were applied to what could be read.
                N rules were not applied, because they need the dossier as a whole.
                """, ""));
        assertThat(run("records=" + damaged)).isEqualTo(new Run(Command.BAD, """
                cut.ndjson.gz:3:1: missing-property, at /id: expected a property "id" in this Source, found none
                cut.ndjson.gz:5:38: unexpected-end, at /date: expected a value, found the end of the document
                cut.ndjson.gz:6:1: encoding, the whole document: expected data compressed by gzip, found data that is damaged, cut short or of another kind
                cut.ndjson.gz:1:1: error dangling-reference, at /publisher/actor: must refer to a record of this dossier; was "nobody"
                cut.ndjson.gz:2:1: note source-not-identified, at /title: a source should have a title or an address; it has neither
                cut.ndjson.gz:4:1: error dangling-reference, at /from: must refer to a record of this dossier; was "c"
                cut.ndjson.gz:4:1: note source-not-identified, at /title: a source should have a title or an address; it has neither

                2 records
                  2 sources
                3 problems.
                The rules found 4 things: 2 errors, 2 notes.
                The rules were applied to what could be read.
                N rules were not applied, because they need the dossier as a whole.
                """, ""));
    }

    @Test
    void aFileOfNothingHasNoRecords() throws IOException {
        assertThat(run("records=" + write("none.ndjson", ""))).isEqualTo(new Run(Command.GOOD, """
                No records.
                Everything could be read.
                The rules found nothing.
                N rules were not applied, because they need the dossier as a whole.
                """, ""));
        assertThat(run("lang=uk", "records=" + write("none.ndjson", ""))).isEqualTo(new Run(Command.GOOD, """
                Записів немає.
                Усе прочитано.
                Правила нічого не виявили.
                N правил не застосовано, бо їм потрібне ціле досьє.
                """, ""));
    }

    @Test
    void whatIsNoRecordIsAProblem() throws IOException {
        assertThat(run("records=" + write("letter.txt", "Dear reader,"))).isEqualTo(new Run(Command.BAD, """
                letter.txt:1:1: syntax, the whole document: expected a value, found "D"

                No records.
                1 problem.
                The rules found nothing.
                N rules were not applied, because they need the dossier as a whole.
                """, ""));
    }

    @Test
    void everyLineKeepsToTheWidthThatWasAskedFor() throws IOException {
        Path file = write("some.ndjson", BAD);
        // run as it is, with its long name, which is broken behind a slash
        Run run = Run.of(command -> Main.run(command, false), "records=" + file, "COLUMNS=40", "lang=uk");

        assertThat(run.out().lines())
                .hasSizeGreaterThan(20)
                .allSatisfy(line -> assertThat(Columns.width(line)).isLessThanOrEqualTo(40));
    }

    private static final String BASELINE = """
            {"format": "rapporteur-baseline/1", "accepted": [
              {"code": "source-not-identified", "record": "a", "pointer": "/title", "by": "Olena", "reason": "It is lost."},
              {"code": "dangling-reference", "pointer": "/publisher/actor", "by": "Ivan", "reason": "To be added."},
              {"code": "source-not-identified", "record": "z", "by": "Olena", "reason": "It was lost."}
            ]}
            """;

    @Test
    void whatABaselineAcceptsIsListedApartAndStaleAcceptancesLast() throws IOException {
        Path lines = write("good.ndjson", BAD.lines().limit(2).collect(Collectors.joining("\n")));
        Path baseline = write("baseline.json", BASELINE);

        assertThat(run("records=" + lines, "baseline=" + baseline)).isEqualTo(new Run(Command.GOOD, """
                1 record
                  1 source
                Everything could be read.
                The rules found nothing.
                N rules were not applied, because they need the dossier as a whole.

                2 findings are accepted:
                  note source-not-identified, at a /title (“It is lost.”, Olena): a source should have a
                    title or an address; it has neither
                  error dangling-reference, at /publisher/actor (“To be added.”, Ivan): must refer to a
                    record of this dossier; was "nobody"

                1 acceptance holds for no finding:
                  source-not-identified, at z (“It was lost.”, Olena)
                """, ""));
        assertThat(run("records=" + lines, "baseline=" + baseline, "lang=uk").out())
                .contains("""
                2 порушення прийнято:
                """, """
                1 прийняття не стосується жодного порушення:
                  source-not-identified, місце: z («It was lost.», Olena)
                """);
    }

    @Test
    void acceptancesAreNotStaleIfALineCouldNotBeRead() throws IOException {
        for (String name : List.of("bad.ndjson", "bad.txt")) {
            Run run = run("records=" + write(name, BAD), "baseline=" + write("baseline.json", BASELINE));

            assertThat(run.code()).isEqualTo(Command.BAD);
            assertThat(run.out()).doesNotContain("holds for no finding");
        }
    }

    @Test
    void whatIsNoBaselineIsRefusedWithItsProblems() throws IOException {
        Path bad = write("baseline.json", "{\"format\": \"rapporteur-baseline/1\", \"acepted\": []}");

        assertThat(run("records=" + write("some.ndjson", ""), "baseline=" + bad))
                .isEqualTo(new Run(Command.BAD, "", """
                baseline.json: this is not a baseline that can be read.
                baseline.json:1:1: missing-property, at /accepted: expected a property "accepted" in this Baseline, found none
                baseline.json:1:37: unknown-property, at /acepted: expected a property of Baseline (did you mean "accepted"?), found "acepted"
                2 problems.
                """));
        assertThat(run("records=" + write("some.ndjson", ""), "baseline=" + folder.resolve("none.json")))
                .isEqualTo(new Run(Command.REFUSED, "", "none.json: there is no such file.\n"));
    }

    @Test
    void theLimitIsOneOnTheListAndNotOnTheSummary() throws IOException {
        String file = "records=" + write("many.ndjson", "{}\n".repeat(50));

        assertThat(run(file, "lines=2")).isEqualTo(new Run(Command.BAD, """
                many.ndjson:1:1: missing-property, at /type: expected one of the types Source, Person, State, Organization, Forum, \
                Statement, Meeting, MembershipPosition or Membership, found none
                … and 49 more lines

                No records.
                50 problems.
                The rules found nothing.
                N rules were not applied, because they need the dossier as a whole.
                """, ""));
        assertThat(run(file, "lines=2", "out=" + folder.resolve("out"))).isEqualTo(new Run(Command.BAD, "", ""));
        assertThat(folder.resolve("out"))
                .content(StandardCharsets.UTF_8)
                .contains("\n… and 49 more lines\n\nNo records.\n50 problems.\n");
    }

    @Test
    void aFileThatIsMissingOrNoneIsSaidInALine() {
        String none = folder.resolve("none.json").toString();

        assertThat(run()).isEqualTo(new Run(Command.REFUSED, "", "Which file? Add -Drecords=FILE.\n"));
        assertThat(run("records=" + none))
                .isEqualTo(new Run(Command.REFUSED, "", "none.json: there is no such file.\n"));
        assertThat(run("records=" + folder))
                .isEqualTo(new Run(Command.REFUSED, "", folder + ": this is a directory, not a file.\n"));
    }

    @Test
    void onATerminalABarIsDrawnOverItselfAndTakenAway() throws IOException {
        Path file = write("sources.ndjson", "{\"type\":\"Source\",\"id\":\"s1\"}\n");

        Run run = Run.of(command -> Main.run(command, true), "records=" + file);
        assertThat(run.code()).isEqualTo(Command.GOOD);
        assertThat(run.err())
                .startsWith("\r[##############################] 100 %  1 record, ")
                .contains("\rapplying the rules ")
                .endsWith(" \r")
                .doesNotContain("\n");
    }

    /** Without the number of the rules that are not applied, which grows. */
    private Run run(String... settings) {
        Run run = Run.of(command -> Main.run(command, false), settings).within(folder);
        String out = run.out().replaceFirst("[0-9]+ (rules were|правил\\w* не) ", "N $1 ");
        return new Run(run.code(), out, run.err());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Path lines(Dossier dossier, String name) throws IOException {
        Path lines = folder.resolve(name);
        try (RecordWriter<Entity> records = RecordWriter.open(Entity.class, lines)) {
            records.header(dossier);
            for (List<? extends Entity> kind : List.of(
                    dossier.sources(),
                    dossier.actors(),
                    dossier.statements(),
                    dossier.meetings(),
                    dossier.positions(),
                    dossier.memberships())) {
                records.writeAll(kind);
            }
            records.finish();
        }
        return lines;
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
