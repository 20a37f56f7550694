package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.DoubtfulDossiers;
import org.rapporteur.model.Dossier;

class IndexCostTest {
    private static final int RECORDS = 10_000;

    @Test
    void anIndexAllocatesAFewObjectsForEachRecordUntilItIsAsked() {
        Dossier dossier = new DoubtfulDossiers(7, RECORDS).next(RECORDS);
        DossierIndex.of(dossier);

        assertThat(Allocated.by(() -> DossierIndex.of(dossier)) / RECORDS).isLessThan(160);
    }
}
