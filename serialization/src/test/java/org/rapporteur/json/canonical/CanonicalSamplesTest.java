package org.rapporteur.json.canonical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Place;

/** The files in {@code canonical}: other services hold such bytes and digests, so none may ever change. */
class CanonicalSamplesTest {
    private static final Map<String, Class<?>> TYPES =
            Map.of("dossier", Dossier.class, "entity", Entity.class, "place", Place.class);

    @TestFactory
    Stream<DynamicTest> canonicalBytesAndDigestsAreThoseOfEver() throws IOException {
        return new String(resource("SHA256SUMS"), StandardCharsets.US_ASCII)
                .lines()
                .map(line -> line.split(" {2}"))
                .map(line -> DynamicTest.dynamicTest(line[1], () -> {
                    String type = line[1].replace(".canonical.json", "");
                    check(Objects.requireNonNull(TYPES.get(type)), type, line[0]);
                }));
    }

    private static <T> void check(Class<T> type, String name, String digest) throws IOException {
        T value = JsonReader.of(type).read(resource(name + ".json"));
        byte[] expected = resource(name + ".canonical.json");
        JsonWriter<T> writer = JsonWriter.of(type);
        assertThat(writer.canonical().toText(value)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
        assertThat(writer.canonical().toBytes(value)).isEqualTo(expected);
        assertThat(writer.digest(value)).isEqualTo("sha-256:" + digest);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = CanonicalSamplesTest.class.getResourceAsStream("/canonical/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }
}
