package org.rapporteur.json.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Model;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;

/** What a document holds beside the properties of the format says nothing as linked data, by Titanium and Jena. */
@Execution(ExecutionMode.CONCURRENT)
class InertPropertiesTest {
    /** All keywords of JSON-LD 1.1, a string of their form, and names that stand for a property without a term. */
    static final List<String> NAMES = Stream.of(
                    ("@base @container @context @direction @graph @id @import @included @index @json @language @list @nest"
                                    + " @none @prefix @propagate @protected @reverse @set @type @value @version @vocab @foo"
                                    + " https://evil.example/p evil:p _:p Person Statement type")
                            .split(" "))
            .toList();

    private static final List<String> VALUES = List.of(
            "{\"@id\":\"https://evil.example/o\",\"https://evil.example/p\":[{\"@id\":\"https://evil.example/q\"}]}",
            "\"https://evil.example/o\"",
            "[{\"https://evil.example/p\":\"x\"}]");

    private static final String DOSSIER = "{\"format\":\"rapporteur/1\",\"id\":\"d\",\"sources\":[{\"type\":\"Source\","
            + "\"id\":\"s\",\"publisher\":{\"asNamed\":\"A\"}}],\"others\":[{\"type\":\"Treaty\",\"id\":\"t\"}]}";

    private static final JsonReader<Dossier> READER = JsonReader.of(Dossier.class);
    private static final JsonWriter<Dossier> WRITER = JsonWriter.of(Dossier.class);

    @ParameterizedTest
    @FieldSource("NAMES")
    void anUnknownPropertyAddsNoTripleWhereverItStands(String name) {
        Model clean = LinkedData.loaded(DOSSIER);
        for (String value : VALUES) {
            String member = '"' + name + "\":" + value + ',';
            for (String place : List.of("\"format\"", "\"id\":\"s\"", "\"asNamed\"", "\"id\":\"t\"")) {
                String document = DOSSIER.replace(place, member + place);
                if (name.equals("type") && !READER.tryRead(document).problems().isEmpty()) {
                    continue; // of an entity, this is no unknown property
                }
                Dossier dossier = READER.read(document);

                String safe = WRITER.forLinkedData().toText(dossier);

                assertThat(LinkedData.loaded(safe).isIsomorphicWith(clean))
                        .as(document)
                        .isTrue();
                assertThat(LinkedData.expanded(safe)).isEqualTo(LinkedData.expanded(DOSSIER));
                assertThat(READER.read(WRITER.toText(dossier))).isEqualTo(dossier);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"@id", "@json", "@foo", "id", "type", "format", "https://evil.example/C", "evil:C", "_:c"})
    void aTypeThatIsNoPlainNameIsNotWritten(String type) {
        Dossier dossier = READER.read(DOSSIER.replace("Treaty", type));

        assertThat(LinkedData.expanded(WRITER.forLinkedData().toText(dossier)))
                .isEqualTo(LinkedData.expanded(DOSSIER.replace("\"type\":\"Treaty\",", "")));
        assertThat(READER.read(WRITER.toText(dossier))).isEqualTo(dossier);
    }

    /** If this fails, a processor has no need of {@link JsonWriter#forLinkedData()} any more. */
    @ParameterizedTest
    @ValueSource(strings = {"@reverse", "@included", "https://evil.example/p", "Person"})
    void withoutThatWriterSuchAPropertyAddsTriples(String name) {
        String value = "{\"https://evil.example/p\":{\"@id\":\"https://evil.example/o\"}}";
        String document = DOSSIER.replace("\"id\":\"s\"", '"' + name + "\":" + value + ",\"id\":\"s\"");
        assertThat(LinkedData.loaded(document).toString()).contains("evil.example");
    }

    @Test
    void theWriterForLinkedDataWritesAllThatIsKnown() {
        assertThat(WRITER.forLinkedData().toText(READER.read(DOSSIER)))
                .isEqualTo(WRITER.indented().toText(READER.read(DOSSIER)));
    }
}
