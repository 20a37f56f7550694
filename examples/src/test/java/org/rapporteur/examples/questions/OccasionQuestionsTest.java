package org.rapporteur.examples.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.questions.Questions.index;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Meeting;

/** Questions about occasions. */
class OccasionQuestionsTest {
    @Test
    void didTheTwoSidesOfProximityTalksMeet() {
        DossierIndex index = index("proximity-talks");

        assertThat(index.sharedOccasions("sahra", "jabal"))
                .extracting(Object::toString)
                .containsExactly(
                        "first-round, attended: YES, in one room: NO",
                        "second-round, attended: YES, in one room: NO",
                        "face-to-face, attended: POSSIBLY, in one room: POSSIBLY");
    }

    @Test
    void didTheMediatorMeetASide() {
        DossierIndex index = index("proximity-talks");

        assertThat(index.sharedOccasions("nadir", "harun"))
                .extracting(Object::toString)
                .containsExactly(
                        "first-round, attended: YES, in one room: YES",
                        "second-round, attended: YES, in one room: YES");
    }

    @Test
    void wasSomebodyThereWhoWasNotInvited() {
        DossierIndex index = index("proximity-talks");

        assertThat(index.sharedOccasions("plain-front", "zayd"))
                .extracting(Object::toString)
                .containsExactly("second-round, attended: NO, in one room: NO");
    }

    @Test
    void wereTheTwoOnThePhoneInOneRoom() {
        DossierIndex index = index("two-readouts");

        assertThat(index.sharedOccasions("olesk", "montreval"))
                .extracting(Object::toString)
                .containsExactly("call, attended: YES, in one room: NO");
    }

    @Test
    void whichOccasionsDidThreePresidentsShare() {
        DossierIndex index = index("summit-postponed");

        assertThat(index.sharedOccasions("wen", "odd", "pell"))
                .extracting(Object::toString)
                .containsExactly(
                        "summit, attended: YES, in one room: YES",
                        "opening, attended: YES, in one room: POSSIBLY",
                        "sitting-on-water, attended: YES, in one room: POSSIBLY",
                        "closing, attended: YES, in one room: POSSIBLY");
    }

    @Test
    void wasTheGuestInTheHall() {
        DossierIndex index = index("office-in-turn");

        assertThat(index.sharedOccasions("amadi", "castellar"))
                .extracting(Object::toString)
                .containsExactly("april-assembly, attended: YES, in one room: NO");
    }

    @Test
    void whichSittingsDoesAForumHave() {
        DossierIndex index = index("summit-postponed");

        assertThat(index.sittingsOf("lakes-summit").stream().map(Meeting::id).toList())
                .hasToString("[summit, next-summit]");
    }
}
