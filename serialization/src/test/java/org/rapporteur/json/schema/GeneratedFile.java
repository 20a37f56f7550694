package org.rapporteur.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that is checked in and generated from the descriptions of the types.
 *
 * <p>{@code mvn -q test -pl core,serialization -Dtest=ModelFilesTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Drapporteur.update=true} writes all of them anew.
 */
final class GeneratedFile {
    private static final boolean UPDATE = Boolean.getBoolean("rapporteur.update");

    private GeneratedFile() {}

    /** Fails where the file is not what it should be, to the byte; under {@code -Drapporteur.update=true}, makes it so. */
    static void hold(Path file, String expected) throws IOException {
        if (UPDATE) {
            Files.writeString(file, expected);
        }
        assertThat(Files.readString(file))
                .as("%s, made anew by -Drapporteur.update=true", file)
                .isEqualTo(expected);
    }
}
