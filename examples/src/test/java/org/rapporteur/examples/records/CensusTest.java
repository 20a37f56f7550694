package org.rapporteur.examples.records;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.examples.command.Run;

class CensusTest {
    @TempDir
    private Path folder;

    @Test
    void unknownTypesAreCountedOneByOneUpToTwenty() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 23; i++) {
            lines.append("{\"type\": \"T")
                    .append(i)
                    .append("\", \"id\": \"t")
                    .append(i)
                    .append("\"}\n");
        }

        Path file = Files.writeString(folder.resolve("types.ndjson"), lines.toString());

        assertThat(Run.of(command -> Main.run(command, false), "records=" + file)
                        .out())
                .startsWith("23 records\n  1 record of the unknown type “T0”\n  1 record of the unknown type “T1”\n")
                .contains("\n  3 records of other unknown types\n");
    }
}
