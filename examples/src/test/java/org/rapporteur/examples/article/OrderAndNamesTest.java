package org.rapporteur.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.name.MatchStrength;
import org.rapporteur.dossier.name.NameCandidate;
import org.rapporteur.dossier.timeline.Timeline;
import org.rapporteur.dossier.timeline.TimelineEvent;
import org.rapporteur.time.Certainty;

/** In which order did it happen, and who may be meant by a spelling? */
class OrderAndNamesTest {
    private final DossierIndex index = DossierIndex.of(ArticleDossier.build());
    private final Timeline timeline = index.timeline();

    @Test
    void theForumHasTwoDatesAndNothingElseHasOne() {
        assertThat(timeline.groups())
                .hasToString("[XXXX-23: [defence-industry-forum-in-autumn (XXXX-23)],"
                        + " 2023-23: [defence-industry-forum-in-autumn-2023 (2023-23)]]");
        assertThat(timeline.undated()).hasSize(8);
    }

    @Test
    void anAutumnOfNoStatedYearFloatsBesideAnAutumnOfAYear() {
        assertThat(timeline.ordered()).hasSize(1);
        assertThat(timeline.floating()).hasSize(1);
        assertThat(timeline.floating().get(0).group().date()).hasToString("XXXX-23");
    }

    @Test
    void bretonSpokeBeforeTheTalks() {
        TimelineEvent breton = timeline.event("breton-on-the-pace-of-accession").orElseThrow();
        TimelineEvent talks = timeline.event("kuleba-stoltenberg-talks").orElseThrow();

        assertThat(timeline.followingByLink(breton)).containsExactly(talks);
        assertThat(timeline.isBefore(breton, talks)).isEqualTo(Certainty.YES);
        assertThat(timeline.undated().indexOf(breton))
                .isLessThan(timeline.undated().indexOf(talks));
    }

    @Test
    void asOfFebruary2023TheForumOfThatAutumnIsStillToCome() {
        assertThat(timeline.asOf("2023-02-28").groups())
                .hasToString("[XXXX-23: [defence-industry-forum-in-autumn (XXXX-23)]]");
    }

    @ParameterizedTest
    @CsvSource({
        "Kuleba, kuleba",
        "Кулеба, kuleba",
        "Дмитрий Кулеба, kuleba",
        "D. Kuleba, kuleba",
        "Єнс Столтенберґ, stoltenberg",
        "Йенс Столтенберг, stoltenberg",
        "T. Breton, breton"
    })
    void whoMayBeMeant(String spelling, String id) {
        List<NameCandidate> candidates = index.candidates(spelling);

        assertThat(candidates).hasSize(1);
        assertThat(candidates.get(0).actor().id()).hasToString(id);
    }

    @Test
    void aFamilyNameAloneIsNoStrongReason() {
        assertThat(index.candidates("Кулеба").get(0).strength()).isEqualTo(MatchStrength.FAIR);
    }
}
