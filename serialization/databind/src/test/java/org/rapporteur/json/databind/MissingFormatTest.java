package org.rapporteur.json.databind;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.model.Dossier;

/** The jars of other formats are not among the dependencies here, as with most users. */
class MissingFormatTest {
    @ParameterizedTest
    @CsvSource({"CBOR, CBOR, cbor", "SMILE, Smile, smile", "YAML, YAML, yaml"})
    void aFormatWithoutItsJarIsRefusedAtOnceByTheNameOfTheJar(DataFormat format, String name, String artifact) {
        String message = name + " needs tools.jackson.dataformat:jackson-dataformat-" + artifact
                + ", which is not there: add it to the dependencies, and in a module require tools.jackson.dataformat."
                + artifact;
        assertThatIllegalStateException().isThrownBy(format::requireJar).withMessage(message);
        ReadOptions options = ReadOptions.defaults();
        assertThatIllegalStateException()
                .isThrownBy(() -> options.withFormat(format))
                .withMessage(message);
        JsonWriter<Dossier> writer = JsonWriter.of(Dossier.class);
        assertThatIllegalStateException()
                .isThrownBy(() -> writer.withFormat(format))
                .withMessage(message);
    }
}
