package org.rapporteur.examples.convert;

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

class ConvertMainTest {
    private static final String POPOLO = """
            {"persons": [{"id": "p", "name": "Mara Dilgo", "name": "Mara", "gender": "female"}]}
            """;

    private static final String OURS = """
            {"format": "rapporteur/1", "actors": [{"type": "State", "id": "ua", "names": [{"text": "Ukraine", "language": "en"}]}]}
            """;

    @TempDir
    private Path folder;

    private Run convert(String from, String to, String input, String... settings) throws IOException {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add("from=" + from);
        all.add("to=" + to);
        all.add("in=" + Files.writeString(folder.resolve("input"), input));
        return Run.of(ConvertMain.body(), all.toArray(String[]::new)).within(folder);
    }

    @Test
    void aDocumentBecomesADossierAndTheLossesAreCounted() throws IOException {
        assertThat(convert("popolo", "rapporteur", POPOLO)).isEqualTo(new Run(Command.GOOD, """
                {
                  "format": "rapporteur/1",
                  "sources": [
                    {
                      "type": "Source",
                      "id": "popolo:import",
                      "kind": "document",
                      "popolo:import": true
                    }
                  ],
                  "actors": [
                    {
                      "type": "Person",
                      "id": "p",
                      "names": [
                        {
                          "text": "Mara Dilgo"
                        }
                      ],
                      "citations": [
                        {
                          "source": "popolo:import"
                        }
                      ],
                      "popolo:gender": "female"
                    }
                  ]
                }
                """, """
                2 values mapped, 1 kept as an extension, 1 lost.
                  1 repeated-name
                """));
    }

    @Test
    void aDossierBecomesADocumentAndTheLossesAreListed() throws IOException {
        Path losses = folder.resolve("losses");
        Path out = folder.resolve("out");
        assertThat(convert("rapporteur", "popolo", OURS, "losses=" + losses, "out=" + out, "lang=uk"))
                .isEqualTo(new Run(Command.GOOD, "", """
                        Перенесено 3 значення, жодного не збережено як розширення, 2 втрачено.
                          1 no-place
                          1 coarsened
                        """));
        assertThat(Files.readString(losses)).isEqualTo("""
                {"code":"coarsened","pointer":"/actors/0/type","value":"State"}
                {"code":"no-place","pointer":"/actors/0/names/0/language","value":"en"}
                """);
        assertThat(Files.readString(out)).isEqualTo("""
                {
                  "persons" : [ ],
                  "organizations" : [
                    {
                      "id" : "ua",
                      "name" : "Ukraine"
                    }
                  ]
                }
                """);
    }

    @Test
    void strictConversionsLoseNothing() throws IOException {
        assertThat(convert("popolo", "rapporteur", POPOLO, "strict=").code()).isEqualTo(Command.BAD);
        assertThat(convert("popolo", "rapporteur", POPOLO.replace("\"name\": \"Mara\", ", ""), "strict=")
                        .code())
                .isEqualTo(Command.GOOD);
    }

    @Test
    void whatCannotBeReadIsBad() throws IOException {
        assertThat(convert("popolo", "rapporteur", "{}"))
                .isEqualTo(new Run(
                        Command.BAD,
                        "",
                        "input: the document: wrong-form: expected an object with persons, organizations or other lists of Popolo, or"
                                + " objects with an @type; found another object\n"));
    }

    @Test
    void otherFormatsAreRefused() throws IOException {
        assertThat(convert("akn", "rapporteur", "{}"))
                .isEqualTo(new Run(
                        Command.REFUSED, "", "-Dfrom=akn: there is no such format. There are: rapporteur, popolo.\n"));
        assertThat(convert("popolo", "popolo", "{}"))
                .isEqualTo(new Run(
                        Command.REFUSED,
                        "",
                        "One of -Dfrom and -Dto must be rapporteur, and the other one the format of others.\n"));
    }
}
