package org.rapporteur.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.json.read.DataFormat;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Place;
import org.rapporteur.model.Text;

class JsonWriterTest {
    private static final String ONE_LINE =
            "{\"name\":{\"en\":\"Kyiv 😀\",\"uk\":\"Київ\"},\"latitude\":50.45,\"longitude\":30.0}";

    private final JsonWriter<Place> places = JsonWriter.of(Place.class);
    private final Place kyiv = Place.builder()
            .name(Text.en("Kyiv 😀").and("uk", "Київ"))
            .latitude(50.45)
            .longitude(30)
            .build();

    @TempDir
    Path folder;

    @Test
    void writesOnOneLineWithoutSpaces() {
        assertThat(places.toText(kyiv)).isEqualTo(ONE_LINE);
    }

    @Test
    void writesIndentedByTwoSpacesAndEndsWithALineFeed() {
        assertThat(places.indented().toText(kyiv)).isEqualTo("""
            {
              "name": {
                "en": "Kyiv 😀",
                "uk": "Київ"
              },
              "latitude": 50.45,
              "longitude": 30.0
            }
            """);
    }

    @Test
    void writesTextBytesStreamsAndFilesAlike() throws IOException {
        byte[] bytes = ONE_LINE.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        places.write(kyiv, out);
        Path file = folder.resolve("kyiv.json");
        places.write(kyiv, file);
        assertThat(places.toBytes(kyiv)).isEqualTo(bytes);
        assertThat(out.toByteArray()).isEqualTo(bytes);
        assertThat(file).hasBinaryContent(bytes);
    }

    @Test
    void replacesWhatAFileHeld() throws IOException {
        Path file = Files.writeString(folder.resolve("old.json"), "x".repeat(10_000));
        places.write(kyiv, file);
        assertThat(file).hasBinaryContent(ONE_LINE.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void doesNotCloseTheStream() throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        places.write(kyiv, out);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void writesAnEmptyDossierWithItsFormat() {
        assertThat(JsonWriter.of(Dossier.class).toText(Dossier.builder().build()))
                .isEqualTo("{\"format\":\"rapporteur/1\"}");
    }

    @Test
    void escapesOnlyWhatJsonRequires() {
        assertThat(JsonWriter.of(Text.class).toText(Text.en("\u0001\t\"\\/\u007F\u2028<é😀")))
                .isEqualTo("{\"en\":\"\\u0001\\t\\\"\\\\/\u007F\u2028<é😀\"}");
    }

    @Test
    void writesNumbersInTheirShortestForm() {
        Place place = kyiv.toBuilder().latitude(2.0E-3).longitude(-1.0E-10).build();
        assertThat(places.toText(place)).endsWith("\"latitude\":0.002,\"longitude\":-1.0E-10}");
    }

    @Test
    void refusesAnUnknownPropertyThatBearsTheNameOfAKnownOne() {
        Extensions extensions = Extensions.of(Map.of("country", new JsonString("UA")));
        Place place = kyiv.toBuilder().extensions(extensions).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> places.toText(place))
                .withMessage("Place.extensions: must not hold a property of Place; was \"country\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNullByTheNameOfTheParameter() {
        assertThatNullPointerException().isThrownBy(() -> JsonWriter.of(null)).withMessage("type");
        assertThatNullPointerException().isThrownBy(() -> places.toText(null)).withMessage("value");
        assertThatNullPointerException().isThrownBy(() -> places.toBytes(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> places.write(kyiv, (OutputStream) null))
                .withMessage("out");
        assertThatNullPointerException()
                .isThrownBy(() -> places.write(kyiv, (Path) null))
                .withMessage("file");
    }

    @Test
    void itIsShownByItsTypeAndFormat() {
        assertThat(JsonWriter.of(Dossier.class)).hasToString("JsonWriter of Dossier (JSON)");
        assertThat(JsonWriter.of(Dossier.class).indented()).hasToString("JsonWriter of Dossier (indented JSON)");
        assertThat(JsonWriter.ofHeader().withFormat(DataFormat.CBOR))
                .hasToString("JsonWriter of Dossier header (CBOR)");
    }
}
