package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.answer.Stance;
import org.rapporteur.dossier.answer.StanceMatrix;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.term.PositionAspect;

/** Questions about stances. */
class StanceQuestionsTest {
    @Test
    void whoTookWhichStanceByTheDayOfTheDebate() {
        DossierIndex index = index("accession-veto");

        assertThat(index.stances("lirra", "alliance").asOf("2023-10-05").stances())
                .extracting(Object::toString)
                .containsExactly(
                        "velmark supports invitation (LAST_KNOWN, YES)",
                        "velmark blocks ratification (LAST_KNOWN, YES)");
    }

    @Test
    void whoTookAStanceBeforeTheSpokesmanSpoke() {
        DossierIndex index = index("coalition-on-pace");

        assertThat(index.stances("lirra", "alliance").asOf("2023-07-06").stances())
                .extracting(Object::toString)
                .containsExactly(
                        "ostrel supports membership (LAST_KNOWN, YES)", "green-meadow supports pace (HELD, YES)");
    }

    @Test
    void whoWantsWhatOnWhichAspect() {
        DossierIndex index = index("coalition-on-pace");
        StanceMatrix matrix = index.stances("lirra", "alliance").latest();

        assertThat(matrix.principals()).hasToString("[ostrel, green-meadow, ostrel-government, lirra]");
        assertThat(matrix.aspects()).hasToString("[pace, membership, timetable]");
        assertThat(matrix.of("ostrel", PositionAspect.PACE)).hasToString("[ostrel opposes pace (LAST_KNOWN, YES)]");
        assertThat(matrix.of("ostrel-government")).hasToString("[ostrel-government divided pace (LAST_KNOWN, YES)]");
        assertThat(matrix.of("lirra", PositionAspect.PACE)).hasToString("[]");
    }

    @Test
    void whoseStanceIsItWhenAPrimeMinisterPosts() {
        DossierIndex index = index("communique-26-of-27");

        assertThat(index.stances("lirra", "union").latest().of("tamria"))
                .hasToString("[tamria opposes negotiations (LAST_KNOWN, YES)]");
        assertThat(index.stances("lirra", "union").latest().of("tarnay")).hasToString("[]");
    }

    @Test
    void doesANewSecretaryGeneralInheritTheStanceOfTheLast() {
        DossierIndex index = index("office-in-turn");

        assertThat(index.stances("lirra", "compact").asOf("2023-07-01").stances())
                .extracting(Object::toString)
                .containsExactly(
                        "castellar supports negotiations (LAST_KNOWN, YES)",
                        "amadi neutral negotiations (LAST_KNOWN, YES)");
    }

    @Test
    void howDidTheStanceOfAMemberChange() {
        DossierIndex index = index("accession-veto");

        assertThat(index.stances("lirra", "alliance").historyOf("velmark"))
                .extracting(Object::toString)
                .containsExactly("invitation: supports (YES)", "ratification: blocks, 2 added, 1 met (YES)");
    }

    @Test
    void whatDoesAStanceRestOn() {
        DossierIndex index = index("walked-back");
        Stance stance =
                index.stances("lirra", "union").asOf("2023-06-14").of("karvia").get(0);

        assertThat(stance).hasToString("karvia neutral timetable (HELD, YES)");
        assertThat(stance.records().stream().map(KnownEntity::id).toList()).hasToString("[karvia-on-pace, walk-back]");
        assertThat(stance.dates()).hasToString("[2023-06-14]");
    }

    @Test
    void whatStandsInTheWayOfTheAccession() {
        DossierIndex index = index("accession-veto");

        assertThat(index.stances("lirra", "alliance").asOf("2023-11-30").obstacles())
                .extracting(Object::toString)
                .containsExactly(
                        "velmark blocks ratification (YES)",
                        "requires reform by [lirra], set by velmark, ostrel (YES)");
    }

    @Test
    void whichConditionDoThoseForAndThoseAgainstShare() {
        DossierIndex index = index("communique-26-of-27");

        assertThat(index.stances("lirra", "union").latest().obstacles())
                .extracting(Object::toString)
                .containsExactly("requires reform by [lirra], set by leaders, tamria (YES)");
    }

    @Test
    void whatDividesTheTwoCandidates() {
        DossierIndex index = index("ratification-but-one");

        assertThat(index.stances("sveland", "pact").latest().obstacles())
                .extracting(Object::toString)
                .containsExactly(
                        "egeland blocks ratification (YES)",
                        "requires reciprocal-demand by [sveland], set by egeland (YES)");
        assertThat(index.stances("finmaria", "pact").latest().obstacles()).hasToString("[]");
    }
}
