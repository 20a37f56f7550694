package org.rapporteur.examples.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.examples.command.Command;
import org.rapporteur.examples.command.Run;

class ReadBackTest {
    private static final String SENT = """
            {"format": "rapporteur/1", "x": 1.50,
             "sources": [{"type": "Source", "id": "a"}, {"id": "b", "y": {"q": 1, "p": 2}}],
             "statements": [{"type": "Rumour", "z": [1]}], "others": [{"type": "Treaty", "id": "t"}]}
            """;

    @TempDir
    private Path folder;

    /** The same file is made anew, to the byte, by the tests of examples/node-service. */
    @Test
    void aDossierThatTypeScriptHasMadeFromTheJarAloneIsReadAndHasNoFindings() throws URISyntaxException {
        Path produced = Path.of(Objects.requireNonNull(ReadBackTest.class.getResource("produced.json"))
                .toURI());

        assertThat(Run.of(Main::run, "returned=" + produced))
                .isEqualTo(new Run(Command.GOOD, produced + ": 9 records, no findings\n", ""));
    }

    @Test
    void whatIsAddedAnywhereIsNoLossNorIsAnotherWayToWriteTheSame() throws IOException {
        String returned = """
                {"statements": [{"z": [1.0], "type": "Rumour"}], "others": [{"type": "Treaty", "id": "t"}],
                 "x": 1.5, "sources": [{"id": "c"}, {"id": "a"}, {"id": "b", "y": {"p": 2, "q": 1}}, {"id": "d"}],
                 "title": null, "format": "rapporteur/1"}
                """;

        assertThat(readBack(returned)).isEqualTo(new Run(Command.GOOD, "returned: 6 records\n", ""));
    }

    @Test
    void whatIsLostOrChangedIsNamedByItsPlaceInWhatWasSent() throws IOException {
        String returned = """
                {"format": "rapporteur/1", "x": 1, "sources": [{"id": "a"}, {"id": "b", "y": {"q": 1, "p": 3}}],
                 "others": [{"type": "Rumour", "z": [1]}, {"type": "Treaty", "id": "t"}]}
                """;

        assertThat(readBack(returned)).isEqualTo(new Run(Command.BAD, """
                sent: the dossier's own properties have changed
                sent: /sources/1 is lost or changed
                sent: /statements/0 is lost or changed
                returned: 4 records
                """, ""));
        assertThat(readBack(returned, "lang=uk", "lines=2")).isEqualTo(new Run(Command.BAD, """
                sent: власні властивості досьє змінилися
                … і ще 2 рядки
                returned: 4 записи
                """, ""));
    }

    @Test
    void anotherOrderIsALoss() throws IOException {
        String returned = """
                {"format": "rapporteur/1", "x": 1.50, "sources": [{"id": "b", "y": {"q": 1, "p": 2}}, {"id": "a"}],
                 "statements": [{"type": "Rumour", "z": [1]}], "others": [{"type": "Treaty", "id": "t"}]}
                """;

        assertThat(readBack(returned)).isEqualTo(new Run(Command.BAD, """
                sent: records are repeated, or in another order
                returned: 4 records
                """, ""));
    }

    @Test
    void errorsThatRulesFindAreTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("returned"),
                "{\"format\": \"rapporteur/1\", \"sources\": [{\"id\": \"a\", \"from\": \"b\"}]}");

        assertThat(Run.of(Main::run, "returned=" + file).within(folder)).isEqualTo(new Run(Command.BAD, """
                returned: error dangling-reference, at /sources/0/from: must refer to a record of this dossier; was "b"
                returned: 1 record, 2 findings
                """, ""));
        assertThat(Run.of(Main::run, "returned=" + file, "columns=40", "out=" + folder.resolve("out")))
                .isEqualTo(new Run(Command.BAD, "", ""));
        assertThat(folder.resolve("out"))
                .content()
                .contains("\n  ")
                .satisfies(text -> assertThat(text.lines())
                        .allMatch(line -> line.length() <= 40 || line.contains(folder.toString())));
    }

    @Test
    void whatIsNoDossierIsToldByItsProblems() throws IOException {
        assertThat(readBack("{}")).isEqualTo(new Run(Command.BAD, "", """
                returned: this is not a dossier that can be read.
                returned:1:1: missing-property, at /format: expected a property "format" in this Dossier, found none
                1 problem.
                """));
    }

    @Test
    void aFileThatIsMissingOrNotNamedIsSaidInALine() {
        String none = folder.resolve("none").toString();

        assertThat(Run.of(Main::run)).isEqualTo(new Run(Command.REFUSED, "", "Which file? Add -Dreturned=FILE.\n"));
        assertThat(Run.of(Main::run, "returned=" + none))
                .isEqualTo(new Run(Command.REFUSED, "", none + ": there is no such file.\n"));
    }

    /** Without the number of findings in these odd dossiers. */
    private Run readBack(String returned, String... settings) throws IOException {
        Path before = Files.writeString(folder.resolve("sent"), SENT);
        Path after = Files.writeString(folder.resolve("returned"), returned);
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("sent=" + before);
        all.add("returned=" + after);
        Run run = Run.of(Main::run, all.toArray(String[]::new)).within(folder);
        return new Run(run.code(), run.out().replaceFirst(", [^,]*\n$", "\n"), run.err());
    }
}
