package org.rapporteur.examples.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;

class ArticleJsonTest {
    @Test
    void whatIsReadFromTheFileEqualsWhatIsBuiltInJava() {
        assertThat(JsonReader.of(Dossier.class).read(Made.json())).isEqualTo(ArticleDossier.build());
    }

    @Test
    void whatIsBuiltInJavaIsWrittenAsTheFileByteForByte() {
        JsonWriter<Dossier> writer = JsonWriter.of(Dossier.class).indented();

        assertThat(writer.toText(ArticleDossier.build())).isEqualTo(new String(Made.json(), UTF_8));
        assertThat(writer.toBytes(ArticleDossier.build())).isEqualTo(Made.json());
    }
}
