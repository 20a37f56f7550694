package org.rapporteur.json.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.validation.RuleSet;

/** What is written is valid against the JSON Schema of SARIF 2.1.0. */
class SarifSchemaTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try (InputStream in = ClassLoader.getSystemResourceAsStream("schema/sarif-schema-2.1.0.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(Objects.requireNonNull(in, "schema"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theSamplesAreValid() {
        assertThat(errors(SarifWriter.of(Samples.RULES).toText(Samples.talks(), Samples.unreadable())))
                .isEmpty();
    }

    @Test
    void theFindingsInAllGoldenDocumentsAreValid() throws Exception {
        RuleSet rules = RuleSet.standard();
        List<CheckedFile> files = new ArrayList<>();
        for (Path document : documents()) {
            files.add(CheckedFile.of(URI.create("golden.json"), Samples.read(Files.readString(document)), rules));
        }

        assertThat(files).filteredOn(file -> !file.report().isEmpty()).hasSizeGreaterThan(50);
        assertThat(files).filteredOn(file -> !file.problems().isEmpty()).hasSizeGreaterThan(10);
        assertThat(errors(SarifWriter.of(rules).toText(files.toArray(CheckedFile[]::new))))
                .isEmpty();
    }

    @Test
    void aRuleWithoutDescriptionIsValid() {
        RuleSet foreign = RuleSet.of(Samples.always("acme-foreign", "is foreign", ""));

        assertThat(errors(SarifWriter.of(Samples.RULES).toText(Samples.checked("talks.json", foreign))))
                .isEmpty();
    }

    @Test
    void aLogThatOmitsResultsIsValid() {
        RuleSet two = RuleSet.of(Samples.always("acme-one", "is odd", ""), Samples.always("acme-two", "is odd", ""))
                .withMaxFindings(1, 1);

        assertThat(errors(SarifWriter.of(Samples.RULES).toText(Samples.checked("talks.json", two))))
                .isEmpty();
    }

    @Test
    void theSchemaRefusesWhatIsNotSarif() {
        String sarif = SarifWriter.of(Samples.RULES).toText(Samples.talks());

        assertThat(errors(sarif.replace("\"note\"", "\"info\""))).isNotEmpty();
        assertThat(errors(sarif.replace("\"startLine\": ", "\"startLine\": -"))).isNotEmpty();
    }

    private static List<Path> documents() throws IOException, URISyntaxException {
        List<Path> documents = new ArrayList<>();
        for (String folder : List.of("/golden/dossier", "/golden-rules")) {
            Path root = Path.of(Objects.requireNonNull(SarifSchemaTest.class.getResource(folder), folder)
                    .toURI());
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().endsWith(".json")).sorted().forEach(documents::add);
            }
        }
        return documents;
    }

    static List<String> errors(String sarif) {
        return SCHEMA.validate(sarif, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
