package org.rapporteur.exchange.popolo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.exchange.ExchangeResult;
import org.rapporteur.exchange.Leaves;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Dossier;

/** Each scalar of a document is mapped, kept or lost, and no scalar is two of these. */
class LeavesTest {
    private static final int DOCUMENTS = 20_000;

    @ParameterizedTest
    @ValueSource(strings = {"parliament", "everypolitician", "embedded"})
    void leavesOfSamplesAddUp(String name) {
        check(Sample.of(name));
    }

    @Test
    void leavesOfRandomDocumentsAddUp() {
        for (int seed = 0; seed < Share.of(DOCUMENTS); seed++) {
            check(new RandomPopolo(seed).document());
        }
    }

    @Test
    void numbersOfEachKindAreExact() {
        assertThat(Popolo.reader().read(Sample.of("everypolitician")).leaves()).isEqualTo(new Leaves(33, 18, 0));
    }

    private static void check(byte[] json) {
        ExchangeResult<Dossier> result = Popolo.reader().read(json);
        assertThat(result.problems())
                .as(new String(json, StandardCharsets.UTF_8))
                .isEmpty();
        assertThat(result.leaves().total())
                .as(new String(json, StandardCharsets.UTF_8))
                .isEqualTo(Sample.leaves(json));
        assertThat(result.losses().total()).isEqualTo(result.leaves().lost());
        assertThat(result.losses().extensions().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(result.leaves().extended());
    }
}
