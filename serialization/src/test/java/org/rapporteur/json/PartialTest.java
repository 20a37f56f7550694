package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.read.Problem;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.ReadResult;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Place;

/** What is good of a dossier with problems can be had together with them. */
class PartialTest {
    private static final JsonReader<Dossier> DOSSIERS = JsonReader.of(Dossier.class);

    private static final String BAD_SECOND_SOURCE = """
        {"format": "rapporteur/1", "title": {"en": "Talks"}, "licence": 7,
         "sources": [{"id": "s1"}, {"id": "s2", "date": "2023-13"}, {"id": "s3"}],
         "actors": [{"type": "Person", "id": "p1", "names": [{"text": "Olena"}], "born": "soon"}],
         "statements": [{"id": "st1", "speakers": [{"actor": "p1"}], "content": {"en": "We go on."}}],
         "colour": "red"}
        """;

    @Test
    void entitiesAndPropertiesWithoutAProblemAreThere() {
        ReadResult<Dossier> result = DOSSIERS.tryRead(BAD_SECOND_SOURCE);
        assertThat(result.value()).isEmpty();
        assertThat(result.problems())
                .extracting(Problem::pointer)
                .containsExactly("/licence", "/sources/1/date", "/actors/0/born");
        assertThat(result.partial()).contains(DOSSIERS.read("""
            {"format": "rapporteur/1", "title": {"en": "Talks"}, "colour": "red",
             "sources": [{"id": "s1"}, {"id": "s3"}],
             "statements": [{"id": "st1", "speakers": [{"actor": "p1"}], "content": {"en": "We go on."}}]}
            """));
    }

    @Test
    void entitiesBeforeTheEndOfACutTextAreThere() {
        String cut = BAD_SECOND_SOURCE.substring(0, BAD_SECOND_SOURCE.indexOf("We go on"));
        assertThat(DOSSIERS.tryRead(cut).partial()).contains(DOSSIERS.read("""
                    {"format": "rapporteur/1", "title": {"en": "Talks"}, "sources": [{"id": "s1"}, {"id": "s3"}]}
                    """));
    }

    @Test
    void theLimitOnProblemsDoesNotLimitWhatIsGood() {
        JsonReader<Dossier> one =
                JsonReader.of(Dossier.class, ReadOptions.defaults().withProblemLimit(1));
        ReadResult<Dossier> result = one.tryRead(BAD_SECOND_SOURCE);
        assertThat(result.problems()).hasSize(1);
        assertThat(result.partial())
                .isEqualTo(DOSSIERS.tryRead(BAD_SECOND_SOURCE).partial());
    }

    @Test
    void aWholeValueIsItsOwnGoodPart() {
        ReadResult<Dossier> result = DOSSIERS.tryRead("{\"format\": \"rapporteur/1\"}");
        assertThat(result.partial()).isEqualTo(result.value()).isPresent();
    }

    @Test
    void nothingIsGoodInAnUnknownFormatOrInWhatIsNoDossier() {
        for (String json : List.of(
                "{\"format\": \"rapporteur/2\", \"sources\": [{\"id\": \"s1\"}]}",
                "{\"sources\": [{\"id\": \"s1\"}]}",
                "[]",
                "",
                "{")) {
            assertThat(DOSSIERS.tryRead(json).partial()).as(json).isEmpty();
        }
        byte[] notText = "{\"format\": \"rapporteur/1\", \"licence\": \"é\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(DOSSIERS.tryRead(notText).partial()).isEmpty();
    }

    @Test
    void aPartOfAnotherTypeWouldBeAnotherValue() {
        assertThat(JsonReader.of(Place.class)
                        .tryRead("{\"name\": {\"en\": \"Kyiv\"}, \"latitude\": 91}")
                        .partial())
                .isEmpty();
    }
}
