package org.rapporteur.examples.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadBackTest {
    private static final String SENT = """
            {"format": "rapporteur/1", "x": 1.50,
             "sources": [{"type": "Source", "id": "a"}, {"id": "b", "y": {"q": 1, "p": 2}}],
             "statements": [{"type": "Rumour", "z": [1]}], "others": [{"type": "Treaty", "id": "t"}]}
            """;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    /** The same file is made anew, to the byte, by the tests of examples/node-service. */
    @Test
    void aDossierThatTypeScriptHasMadeFromTheJarAloneIsReadAndHasNoFindings() throws URISyntaxException {
        Path produced = Path.of(Objects.requireNonNull(ReadBackTest.class.getResource("produced.json"))
                .toURI());

        assertThat(Main.run(null, produced.toString(), stream(out), stream(err)))
                .as(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(Main.GOOD);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(line(produced + ": 9 records, 0 findings"));
    }

    @Test
    void whatIsAddedAnywhereIsNoLossNorIsAnotherWayToWriteTheSame() throws IOException {
        String returned = """
                {"statements": [{"z": [1.0], "type": "Rumour"}], "others": [{"type": "Treaty", "id": "t"}],
                 "x": 1.5, "sources": [{"id": "c"}, {"id": "a"}, {"id": "b", "y": {"p": 2, "q": 1}}, {"id": "d"}],
                 "title": null, "format": "rapporteur/1"}
                """;

        assertThat(readBack(returned)).isEqualTo(Main.GOOD);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void whatIsLostOrChangedIsNamedByItsPlaceInWhatWasSent() throws IOException {
        String returned = """
                {"format": "rapporteur/1", "x": 1, "sources": [{"id": "a"}, {"id": "b", "y": {"q": 1, "p": 3}}],
                 "others": [{"type": "Rumour", "z": [1]}, {"type": "Treaty", "id": "t"}]}
                """;

        assertThat(readBack(returned)).isEqualTo(Main.BAD);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(line("sent: the dossier's own properties have changed")
                        + line("sent: /sources/1 is lost or changed")
                        + line("sent: /statements/0 is lost or changed"));
    }

    @Test
    void anotherOrderIsALoss() throws IOException {
        String returned = """
                {"format": "rapporteur/1", "x": 1.50, "sources": [{"id": "b", "y": {"q": 1, "p": 2}}, {"id": "a"}],
                 "statements": [{"type": "Rumour", "z": [1]}], "others": [{"type": "Treaty", "id": "t"}]}
                """;

        assertThat(readBack(returned)).isEqualTo(Main.BAD);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(line("sent: records are repeated, or in another order"));
    }

    @Test
    void errorsThatRulesFindAreTold() throws IOException {
        Path file = Files.writeString(
                folder.resolve("returned"),
                "{\"format\": \"rapporteur/1\", \"sources\": [{\"id\": \"a\", \"from\": \"b\"}]}");

        assertThat(Main.run(null, file.toString(), stream(out), stream(err))).isEqualTo(Main.BAD);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(line(file + ": error dangling-reference /sources/0/from: must refer to a record of this "
                        + "dossier; was \"b\""));
    }

    @Test
    void whatIsNoDossierIsToldByItsProblems() throws IOException {
        assertThat(readBack("{}")).isEqualTo(Main.BAD);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(
                        line("returned: line 1, column 1, /format: missing-property: expected a property \"format\" in"
                                + " this Dossier; found none"));
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aFileThatIsMissingOrNotNamedIsSaidInALine() {
        String none = folder.resolve("none").toString();

        assertThat(Main.run(null, null, stream(out), stream(err))).isEqualTo(Main.NO_INPUT);
        assertThat(Main.run(null, none, stream(out), stream(err))).isEqualTo(Main.NO_INPUT);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .isEqualTo(line("which file? add -Dreturned=FILE") + line("cannot be read: " + none));
    }

    /** Files are called after what they are, wherever they are. */
    private int readBack(String returned) throws IOException {
        Path before = Files.writeString(folder.resolve("sent"), SENT);
        Path after = Files.writeString(folder.resolve("returned"), returned);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = Main.run(before.toString(), after.toString(), stream(out), stream(said));
        err.writeBytes(said.toString(StandardCharsets.UTF_8)
                .replace(folder + folder.getFileSystem().getSeparator(), "")
                .getBytes(StandardCharsets.UTF_8));
        return code;
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String line(String text) {
        return text + System.lineSeparator();
    }
}
