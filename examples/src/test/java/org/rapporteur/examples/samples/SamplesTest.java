package org.rapporteur.examples.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.json.JsonReader;
import org.rapporteur.json.JsonWriter;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.read.Unknowns;
import org.rapporteur.model.Dossier;

class SamplesTest {
    @ParameterizedTest
    @MethodSource("org.rapporteur.examples.samples.Sample#all")
    void eachIsReadAndWrittenByteForByte(Sample sample) {
        Dossier dossier = JsonReader.of(Dossier.class, ReadOptions.defaults().withUnknowns(Unknowns.REFUSE))
                .read(sample.json());

        assertThat(JsonWriter.of(Dossier.class).indented().toText(dossier)).isEqualTo(new String(sample.json(), UTF_8));
        assertThat(dossier.id().orElseThrow()).hasToString(sample.name());
    }

    @ParameterizedTest
    @MethodSource("org.rapporteur.examples.samples.Sample#all")
    void eachIsOfTheSizeOfARealDossierAndEachSourceCanBeLookedUp(Sample sample) {
        Dossier dossier = sample.dossier();

        assertThat(dossier.entities()).hasSizeBetween(8, 40);
        assertThat(dossier.sources()).isNotEmpty().allSatisfy(source -> {
            assertThat(source.url()).isPresent();
            assertThat(source.date()).isPresent();
            assertThat(source.archivedAt()).isPresent();
        });
    }

    /** Each line was compared with the dossier: it is true, and an editor would want to know it. */
    @Test
    void theFindingsAreThoseThatWereReviewed() throws IOException {
        assertThat(Sample.all().stream()
                        .map(sample -> sample + "\n"
                                + Sample.check(sample.dossier())
                                        .toText(Locale.ENGLISH)
                                        .indent(2))
                        .collect(Collectors.joining()))
                .isEqualTo(golden());
    }

    private static String golden() throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream("findings.txt")) {
            return new String(Objects.requireNonNull(in, "findings.txt").readAllBytes(), UTF_8);
        }
    }
}
