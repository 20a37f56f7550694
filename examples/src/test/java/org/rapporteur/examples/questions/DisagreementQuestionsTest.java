package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.provenance.Disagreement;

/** Questions about disagreements. */
class DisagreementQuestionsTest {
    @Test
    void onWhatDoTwoReadoutsOfACallDiffer() {
        DossierIndex index = index("two-readouts");

        assertThat(index.disagreementsOn("call"))
                .extracting(Object::toString)
                .containsExactly(
                        "call/date disputed by velmark-readout, which reads \"2024-03-06\" (YES)",
                        "call/agenda/0 according to olesk alone (POSSIBLY)",
                        "call/agenda/1 according to montreval alone (POSSIBLY)",
                        "call/outcomes/0 according to olesk alone (POSSIBLY)");
    }

    @Test
    void wasThePromiseDisputed() {
        DossierIndex index = index("two-readouts");

        assertThat(index.disagreementsOn("promise")).hasToString("[promise disputed by velmark-readout (POSSIBLY)]");
    }

    @Test
    void whichReadingsOfTheWithdrawalAreThere() {
        DossierIndex index = index("disputed-withdrawal");

        assertThat(index.disagreementsOn("mirania-withdrawn-by-its-own-reading"))
                .extracting(Object::toString)
                .containsExactly(
                        "mirania-withdrawn-by-its-own-reading against mirania-withdrawing (YES)",
                        "mirania-withdrawn-by-its-own-reading against mirania-withdrawn (YES)");
    }

    @Test
    void whoDeniedATranslationAndWhoReadsItOtherwise() {
        DossierIndex index = index("walked-back");
        List<Disagreement> disagreements = index.disagreementsOn("twenty-years-in-english");

        assertThat(disagreements.get(0)).hasToString("denial denies twenty-years-in-english");
        assertThat(disagreements.get(1).evidence()).hasToString("[correction]");
    }

    @Test
    void didTheAmbassadorResign() {
        DossierIndex index = index("sourcing-chain");

        assertThat(index.disagreementsOn("resigned"))
                .hasToString("[resigned disputed by tribune-correction (POSSIBLY)]");
        assertThat(index.disagreementsOn("official-to-agency")).hasToString("[]");
    }
}
