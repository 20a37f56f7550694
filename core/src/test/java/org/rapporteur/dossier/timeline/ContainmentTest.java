package org.rapporteur.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.dossier.timeline.TimelineTest.event;
import static org.rapporteur.dossier.timeline.TimelineTest.meeting;
import static org.rapporteur.dossier.timeline.TimelineTest.timeline;

import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.timeline.Containment.Reason;
import org.rapporteur.model.Link;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;

class ContainmentTest {
    @Test
    void aSummitContainsItsSittings() {
        Timeline timeline = timeline(
                meeting("summit").forum("nato-summits").date("2023-07-11/2023-07-12"),
                meeting("sitting").forum("nato-summits").date("2023-07-12"),
                meeting("dinner").addLink(Link.to(LinkRelation.PART_OF, "summit")),
                meeting("council").date("2023-07-12T14:00:00"),
                meeting("later").date("2023-07-13"));

        assertThat(reason(timeline, "sitting")).isEqualTo("in summit by FORUM");
        assertThat(reason(timeline, "dinner")).isEqualTo("in summit by PART_OF");
        assertThat(reason(timeline, "council")).isEqualTo("in summit by DATES");
        assertThat(reason(timeline, "later")).isEqualTo("in nothing");
        assertThat(timeline.contained(event(timeline, "summit")).stream()
                        .map(Containment::inner)
                        .map(inner -> inner.entity().id().value()))
                .containsExactly("sitting", "dinner", "council");
    }

    @Test
    void theInnermostContainerCounts() {
        Timeline timeline = timeline(
                meeting("month").date("2030-05-01/2030-05-31"),
                meeting("days").date("2030-05-10/2030-05-12"),
                meeting("overlapping").date("2030-05-11/2030-05-14"),
                meeting("day").date("2030-05-12"),
                meeting("next").date("2030-05-20"));

        assertThat(reason(timeline, "day")).isEqualTo("in overlapping by DATES");
        assertThat(reason(timeline, "days")).isEqualTo("in month by DATES");
        assertThat(reason(timeline, "overlapping")).isEqualTo("in month by DATES");
        assertThat(reason(timeline, "next")).isEqualTo("in month by DATES");
    }

    @Test
    void onlyWhatIsCertainlyWithinIsContained() {
        Timeline timeline = timeline(
                meeting("summit").date("2030-05-10/2030-05-12"),
                meeting("month").date("2030-05"),
                meeting("doubtful").date("2030-05-11?"),
                meeting("same").date("2030-05-10/2030-05-12"),
                meeting("across").date("2030-05-12/2030-05-13"),
                meeting("open").date("2030-05-11/.."));

        for (String id : new String[] {"month", "doubtful", "same", "across", "open", "summit"}) {
            assertThat(reason(timeline, id)).as(id).isEqualTo("in nothing");
        }
    }

    @Test
    void aStatementIsInTheMeetingAtWhichItWasMadeAndAStepInItsMembership() {
        Timeline timeline = timeline(
                Statement.builder()
                        .id("said")
                        .addSpeaker(Party.named("A"))
                        .content(Text.en("That."))
                        .meeting("talks")
                        .build(),
                meeting("talks").build(),
                Membership.builder()
                        .id("membership")
                        .member("a")
                        .organization("b")
                        .stage(MembershipStage.RATIFYING)
                        .addStep(Step.builder()
                                .kind(StepKind.DEPOSIT)
                                .state(StepState.DONE)
                                .build())
                        .build());

        assertThat(reason(timeline, "said")).isEqualTo("in talks by MEETING");
        TimelineEvent step = timeline.eventsOf("membership").get(1);
        assertThat(timeline.containing(step).map(Containment::reason)).contains(Reason.STEP);
    }

    @Test
    void nothingIsInAStepOfAMembershipThatBeginsLater() {
        Timeline timeline = timeline(
                        meeting("signing")
                                .date("2030-01-01")
                                .addLink(Link.to(LinkRelation.PART_OF, "membership"))
                                .build(),
                        Membership.builder()
                                .id("membership")
                                .member("a")
                                .organization("b")
                                .stage(MembershipStage.MEMBER)
                                .period("2031/..")
                                .addStep(Step.builder()
                                        .kind(StepKind.DEPOSIT)
                                        .state(StepState.DONE)
                                        .date("2030-01-01")
                                        .build())
                                .build())
                .asOf("2030");

        assertThat(timeline.event("membership")).isEmpty();
        assertThat(reason(timeline, "signing")).isEqualTo("in nothing");
        TimelineEvent step = timeline.eventsOf("membership").get(0);
        assertThat(timeline.containing(step)).isEmpty();
    }

    @Test
    void partsOfEachOtherAreInNothing() {
        Timeline timeline = timeline(
                meeting("a").addLink(Link.to(LinkRelation.PART_OF, "b")),
                meeting("b").addLink(Link.to(LinkRelation.PART_OF, "a")),
                meeting("c").addLink(Link.to(LinkRelation.PART_OF, "a")),
                meeting("d").addLink(Link.to(LinkRelation.PART_OF, "d")));

        assertThat(reason(timeline, "a")).isEqualTo("in nothing");
        assertThat(reason(timeline, "b")).isEqualTo("in nothing");
        assertThat(reason(timeline, "c")).isEqualTo("in a by PART_OF");
        assertThat(reason(timeline, "d")).isEqualTo("in nothing");
    }

    @Test
    void aLinkSaysMoreThanDatesThatContradictIt() {
        Timeline timeline = timeline(
                meeting("day").date("2030-05-11"),
                meeting("days").date("2030-05-10/2030-05-12").addLink(Link.to(LinkRelation.PART_OF, "day")));

        assertThat(reason(timeline, "days")).isEqualTo("in day by PART_OF");
        assertThat(reason(timeline, "day")).isEqualTo("in nothing");
    }

    private static String reason(Timeline timeline, String id) {
        return timeline.containing(event(timeline, id))
                .map(found -> "in " + found.outer().entity().id() + " by " + found.reason())
                .orElse("in nothing");
    }
}
