package org.rapporteur.exchange.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.exchange.tree.Refusal;
import org.rapporteur.exchange.tree.TreeParser;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/** What is written is valid by the JSON Schemas of Popolo. */
class PopoloSchemasTest {
    private static final Path ARTICLE =
            Path.of("../../examples/src/main/resources/org/rapporteur/examples/article/dossier.json");

    @Test
    void aDossierOfOurOwnIsValid() throws IOException {
        assertThat(written(JsonReader.of(Dossier.class).read(ARTICLE))).isEmpty();
    }

    @Test
    void aGoldenRecordOfEachTypeIsValid() throws IOException {
        for (String type : List.of("person", "organization", "state", "forum", "meeting", "statement", "membership")) {
            Path golden = Path.of("../src/test/resources/golden/" + type + "/valid/full.json");
            Dossier dossier = Dossier.of(JsonReader.of(Entity.class).read(golden));
            assertThat(written(dossier)).as(type).isEmpty();
        }
    }

    @Test
    void whatWasValidStaysValid() {
        assertThat(written(Popolo.reader().read(Sample.of("everypolitician")).orThrow()))
                .isEmpty();
    }

    @Test
    void whatWasNotStaysAsItWas() {
        assertThat(written(Popolo.reader().read(Sample.of("parliament")).orThrow()))
                .containsExactly(
                        "/persons/0/other_names/1/name is missing",
                        "/persons/0/death_date is no date",
                        "/vote_events/0/counts/1/value is no integer");
    }

    private static List<String> written(Dossier dossier) {
        try {
            String json = Popolo.writer().toText(dossier).orThrow();
            return PopoloSchemas.violations(TreeParser.parse(json.getBytes(StandardCharsets.UTF_8)));
        } catch (Refusal e) {
            throw new AssertionError(e);
        }
    }
}
