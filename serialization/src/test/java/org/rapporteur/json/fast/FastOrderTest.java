package org.rapporteur.json.fast;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.json.JsonReader;
import org.rapporteur.model.Dossier;

/** Entities of one kind that stand in two lists are in one order, whatever that of the lists is. */
class FastOrderTest {
    private static final String SOURCES = "\"sources\":[{\"id\":\"a\",\"title\":\"A\"}]";
    private static final String ACTORS = "\"actors\":[{\"type\":\"Person\",\"id\":\"b\",\"names\":[{\"text\":\"B\"}]}]";
    private static final String OTHERS = "\"others\":[{\"type\":\"Person\",\"id\":\"c\",\"names\":[{\"text\":\"C\"}]},"
            + "{\"type\":\"Source\",\"id\":\"d\",\"title\":\"D\"}]";

    @Test
    void thoseAmongOthersComeLast() {
        JsonReader<Dossier> reader = JsonReader.of(Dossier.class);
        for (String json : documents()) {
            Dossier fromBytes = reader.read(json.getBytes(StandardCharsets.UTF_8));
            assertThat(fromBytes.sources())
                    .as(json)
                    .extracting(source -> source.id().value())
                    .containsExactly("a", "d");
            assertThat(fromBytes).as(json).isEqualTo(reader.read(json));
        }
    }

    static List<String> documents() {
        return Stream.of(
                        List.of(SOURCES, ACTORS, OTHERS),
                        List.of(OTHERS, SOURCES, ACTORS),
                        List.of(ACTORS, OTHERS, SOURCES),
                        List.of(SOURCES, OTHERS, ACTORS))
                .map(lists -> "{\"format\":\"rapporteur/1\"," + String.join(",", lists) + '}')
                .toList();
    }
}
