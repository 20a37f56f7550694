package org.rapporteur.json.patch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.merge.Merge;
import org.rapporteur.json.Golden;
import org.rapporteur.json.Golden.Verdict;
import org.rapporteur.model.Dossier;

/** The laws of merging, and the patches, for each pair of the golden dossiers. */
class SampleDossiersTest {
    private static final List<Dossier> SAMPLES = Stream.of(Verdict.VALID, Verdict.TOLERATED, Verdict.UNKNOWN)
            .flatMap(verdict -> Golden.cases("dossier", verdict).stream())
            .map(sample -> (Dossier) sample.reader().read(sample.bytes()))
            .toList();

    @Test
    void theLawsHold() {
        Merge all = Merge.of(SAMPLES);
        assertThat(SAMPLES).hasSizeGreaterThan(5);
        for (Dossier one : SAMPLES) {
            assertThat(all.and(one)).isEqualTo(all);
            for (Dossier other : SAMPLES) {
                Merge pair = Merge.of(one, other);
                assertThat(Merge.of(other, one)).isEqualTo(pair);
                assertThat(Merge.of(one).and(Merge.of(other, SAMPLES.get(0)))).isEqualTo(pair.and(SAMPLES.get(0)));
            }
        }
    }

    @Test
    void thePatchesApply() {
        for (Dossier one : SAMPLES) {
            for (Dossier other : SAMPLES) {
                JsonPatchTest.assertApplies(one, other, one + " to " + other);
            }
        }
    }
}
