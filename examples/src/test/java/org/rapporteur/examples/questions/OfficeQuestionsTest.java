package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.answer.OfficeHolders;

/** Questions about offices. */
class OfficeQuestionsTest {
    @Test
    void whoHeldTheOfficeOnADay() {
        DossierIndex index = index("office-in-turn");
        OfficeHolders holders = index.holdersOf("secretary-general-of-the-compact");

        assertThat(holders.asOf("2023-01-15")).hasToString("[verhoek (HELD, YES)]");
        assertThat(holders.asOf("2023-03-15")).hasToString("[amadi, acting (HELD, YES)]");
        assertThat(holders.asOf("2023-07-01")).hasToString("[castellar (HELD, YES)]");
    }

    @Test
    void whoHeldTheOfficeByItsTitleInFrench() {
        DossierIndex index = index("office-in-turn");

        assertThat(index.holdersOf("secrétaire général", "secretariat").asOf("2022-01-01"))
                .hasToString("[verhoek (HELD, YES)]");
    }

    @Test
    void whoHoldsAnOfficeSinceADayThatNobodyStates() {
        DossierIndex index = index("ratification-but-one");

        assertThat(index.holdersOf("president-of-egeland").asOf("2023-03-14"))
                .hasToString("[aksoylu (LAST_KNOWN, POSSIBLY)]");
    }
}
