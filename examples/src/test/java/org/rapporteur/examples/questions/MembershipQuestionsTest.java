package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.answer.StageReached;

/** Questions about memberships. */
class MembershipQuestionsTest {
    @Test
    void whoWasAMemberByADay() {
        DossierIndex index = index("accession-veto");

        assertThat(index.membersOf("alliance").asOf("2023-10-05"))
                .extracting(Object::toString)
                .containsExactly(
                        "karvia in alliance: member (HELD, YES)",
                        "velmark in alliance: member (HELD, YES)",
                        "ostrel in alliance: member (HELD, YES)",
                        "mirania in alliance: member (HELD, YES)",
                        "sundmark in alliance: member (HELD, YES)",
                        "lirra in alliance: ratifying (HELD, YES)");
    }

    @Test
    void whoseRatificationIsMissing() {
        DossierIndex index = index("accession-veto");
        StageReached stage = index.stagesOf("lirra").asOf("2023-09-30").get(0);

        assertThat(stage.done().stream().flatMap(step -> step.by().stream()).toList())
                .hasToString("[karvia, mirania, sundmark]");
        assertThat(stage.pending().stream().flatMap(step -> step.by().stream()).toList())
                .hasToString("[ostrel, velmark]");
    }

    @Test
    void whoseRatificationWasMissingInTheMonthOfTheFirst() {
        DossierIndex index = index("accession-veto");
        StageReached stage = index.stagesOf("lirra").asOf("2023-08-15").get(0);

        assertThat(stage.done().stream().flatMap(step -> step.by().stream()).toList())
                .hasToString("[karvia]");
    }

    @Test
    void atWhichStageWasACandidateBetweenTwoPeriods() {
        DossierIndex index = index("ratification-but-one");

        assertThat(index.stagesOf("finmaria").asOf("2022-06-01"))
                .hasToString("[finmaria in pact: applied (HELD, YES)]");
        assertThat(index.stagesOf("finmaria").asOf("2022-07-01"))
                .hasToString("[finmaria in pact: applied (LAST_KNOWN, YES)]");
        assertThat(index.stagesOf("finmaria").asOf("2022-07-05"))
                .hasToString("[finmaria in pact: ratifying (HELD, YES)]");
    }

    @Test
    void whoHadLeftByWhoseReading() {
        DossierIndex index = index("disputed-withdrawal");

        assertThat(index.stagesOf("mirania").asOf("2021-06-01"))
                .extracting(Object::toString)
                .containsExactly(
                        "mirania in compact: member (LAST_KNOWN, POSSIBLY)",
                        "mirania in compact: withdrawn according to mirania (HELD, YES)",
                        "mirania in compact: withdrawing according to secretariat (HELD, YES)");
    }

    @Test
    void whoWasAMemberInAYearThatIsOnlyNearlyKnown() {
        DossierIndex index = index("uncertain-dates");

        assertThat(index.membersOf("straits-commission").asOf("1890"))
                .extracting(Object::toString)
                .containsExactly(
                        "sund in straits-commission: member (LAST_KNOWN, POSSIBLY)",
                        "velmark in straits-commission: observer (HELD, YES)");
    }
}
