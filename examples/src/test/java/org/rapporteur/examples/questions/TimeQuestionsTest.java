package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.timeline.Timeline;
import org.rapporteur.dossier.timeline.TimelineEvent;
import org.rapporteur.dossier.timeline.TimelineGroup;

/** Questions about time. */
class TimeQuestionsTest {
    @Test
    void inWhichOrderDidItCertainlyHappen() {
        DossierIndex index = index("walked-back");

        assertThat(index.timeline().ordered())
                .extracting(Object::toString)
                .containsExactly(
                        "2023-06-11: [twenty-years (2023-06-11), twenty-years-in-english (2023-06-11), not-said (2023-06-11)]",
                        "2023-06-13: [denial (2023-06-13)]",
                        "2023-06-14: [walk-back (2023-06-14), karvia-on-pace (2023-06-14)]",
                        "2023-06-15: [lirra-welcomes (2023-06-15)]");
    }

    @Test
    void whatFloatsBetweenWhichBounds() {
        DossierIndex index = index("uncertain-dates");
        Timeline timeline = index.timeline();

        assertThat(timeline.ordered().stream().map(TimelineGroup::date).toList())
                .hasToString("[1891-23, [1893-03..1893-06]]");
        assertThat(timeline.floating())
                .extracting(Object::toString)
                .containsExactly(
                        "[..1892-05-14]: [protest-before-a-day ([..1892-05-14])], before [1893-03..1893-06]",
                        "XXXX-12: [remark-in-memoir (XXXX-12)]",
                        "1880?: [sund-seeks (1880?)]",
                        "1881/1921: [velmark-observer (1881/1921)]",
                        "1882~/1921: [sund-member (1882~/1921)]",
                        "1893-21: [conversation (1893-21)], after 1891-23");
    }

    @Test
    void whatHasNoDate() {
        DossierIndex index = index("uncertain-dates");

        assertThat(index.timeline().undated()).hasToString("[reply-undated, last-audience]");
    }

    @Test
    void whichSittingsBelongToTheSummit() {
        DossierIndex index = index("summit-postponed");
        Timeline timeline = index.timeline();
        TimelineEvent summit = timeline.event("summit").orElseThrow();

        assertThat(timeline.contained(summit))
                .extracting(Object::toString)
                .containsExactly(
                        "opening (2023-09-20) in summit (2023-09-20/2023-09-22): PART_OF",
                        "sitting-on-water (2023-09-21) in summit (2023-09-20/2023-09-22): PART_OF",
                        "closing (2023-09-22) in summit (2023-09-20/2023-09-22): PART_OF",
                        "dinner (2023-09-21) in summit (2023-09-20/2023-09-22): DATES");
    }

    @Test
    void whatWasOverBeforeWhatBegan() {
        DossierIndex index = index("summit-postponed");
        Timeline timeline = index.timeline();
        TimelineEvent sitting = timeline.event("sitting-on-water").orElseThrow();

        assertThat(timeline.isBefore(timeline.event("opening").orElseThrow(), sitting))
                .hasToString("YES");
        assertThat(timeline.isBefore(timeline.event("dinner").orElseThrow(), sitting))
                .hasToString("POSSIBLY");
    }

    @Test
    void whichStepsWereTakenBetweenTwoDays() {
        DossierIndex index = index("accession-veto");

        assertThat(index.timeline().between("2023-08-01", "2023-09-30").events().stream()
                        .filter(event -> event.step().isPresent())
                        .toList())
                .extracting(Object::toString)
                .containsExactly(
                        "lirra-ratifying/ratification by karvia (2023-08)",
                        "lirra-ratifying/ratification by mirania (2023-08-30)",
                        "lirra-ratifying/ratification by sundmark (2023-09-12)");
    }

    @Test
    void whatHadHappenedByADay() {
        DossierIndex index = index("summit-postponed");

        assertThat(index.timeline().asOf("2023-09-20").events())
                .extracting(Object::toString)
                .containsExactly(
                        "office-on-delay (2023-04-20)", "opening (2023-09-20)", "summit (2023-09-20/2023-09-22)");
    }
}
