package org.rapporteur.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ModelFilesTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "org", "rapporteur", "json", "schema");

    @ParameterizedTest
    @EnumSource
    void filesInTheJarAreWhatTheShapesGive(ModelFile file) throws IOException {
        String expected = switch (file) {
            case JSON_SCHEMA -> new JsonSchema().text();
            case GENERATOR_SCHEMA -> new GeneratorSchema().text();
            case JSON_LD_CONTEXT -> new JsonLdContext().text();
            case TYPESCRIPT -> new TypeScript().text();
        };

        GeneratedFile.hold(RESOURCES.resolve(file.fileName()), expected);
        assertThat(file.text()).isNotEmpty();
    }

    @Test
    void theReferenceIsWhatTheShapesGive() throws IOException {
        GeneratedFile.hold(Path.of("..", "docs", "reference.md"), new ReferencePage().text());
    }

    @Test
    void theVocabularyIsWhatTheContextGives() throws IOException {
        GeneratedFile.hold(Path.of("..", "docs", "vocabulary.md"), new VocabularyPage().text());
    }

    @Test
    void thePictureIsWhatTheDescriptionsGive() throws IOException {
        GeneratedFile.hold(Path.of("..", "docs", "types.svg"), new TypesPicture().text());
    }
}
