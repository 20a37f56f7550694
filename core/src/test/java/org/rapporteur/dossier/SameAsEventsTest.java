package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.timeline.Containment;
import org.rapporteur.dossier.timeline.TimelineEvent;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.time.Certainty;

/** The timeline, and the candidates for a name, where links join records. */
class SameAsEventsTest {
    private static DossierIndex of(Entity... records) {
        return DossierIndex.of(Dossier.builder().add(records).build());
    }

    private static Meeting.Builder meeting(String id) {
        return Meeting.builder().id(id);
    }

    private static Meeting.Builder meetingLike(String id, String other) {
        return meeting(id).addLink(Link.to(LinkRelation.SAME_AS, other));
    }

    private static Statement.Builder statement(String id) {
        return Statement.builder().id(id).addSpeaker(Party.of("kuleba")).content(Text.en("That talks went on."));
    }

    private static List<String> events(DossierIndex index) {
        return index.timeline().events().stream().map(TimelineEvent::toString).toList();
    }

    @Test
    void joinedRecordsAreOneEvent() {
        DossierIndex apart = of(
                meeting("call").build(),
                meetingLike("talks", "call").date("2023-08-10").build());
        DossierIndex index = apart.withSameAs();

        assertThat(events(apart)).containsExactly("talks (2023-08-10)", "call");
        assertThat(events(index)).containsExactly("call (2023-08-10)");
        assertThat(index.timeline().eventsOf("talks"))
                .hasSize(1)
                .isEqualTo(index.timeline().eventsOf("call"));
    }

    @Test
    void theDateOfTheFirstRecordWithOneCounts() {
        DossierIndex index = of(
                        meeting("call").date("2023-08").build(),
                        meetingLike("talks", "call").date("2023-08-10").build())
                .withSameAs();

        assertThat(events(index)).containsExactly("call (2023-08)");
    }

    @Test
    void aDateOfItsOwnCountsMoreThanThatOfAMeeting() {
        DossierIndex index = of(
                        statement("one").meeting("summit").build(),
                        statement("two")
                                .date("2023-08-11")
                                .addLink(Link.to(LinkRelation.SAME_AS, "one"))
                                .build(),
                        meeting("summit").date("2023-08-10/2023-08-12").build())
                .withSameAs();

        assertThat(events(index)).contains("one (2023-08-11)");
    }

    @Test
    void statementsAndPositionsHaveTheDateOfAJoinedMeeting() {
        DossierIndex index = of(
                        statement("said").meeting("call").build(),
                        meeting("call").build(),
                        meetingLike("talks", "call").date("2023-08-10").build(),
                        MembershipPosition.builder()
                                .id("stance")
                                .holder("kuleba")
                                .candidate("ukraine")
                                .organization("nato")
                                .direction(Direction.SEEKS)
                                .addBasis("call")
                                .build())
                .withSameAs();

        assertThat(events(index)).containsExactly("said (2023-08-10)", "call (2023-08-10)", "stance (2023-08-10)");
    }

    @Test
    void theLinksOfAllRecordsCount() {
        DossierIndex index = of(
                        meeting("call").build(),
                        meetingLike("talks", "call")
                                .addLink(Link.to(LinkRelation.FOLLOWS, "visit"))
                                .addLink(Link.to(LinkRelation.PART_OF, "summit"))
                                .build(),
                        meeting("trip").build(),
                        meetingLike("visit", "trip").build(),
                        meeting("summit").build(),
                        statement("said").meeting("talks").build())
                .withSameAs();
        TimelineEvent call = index.timeline().event("call").orElseThrow();
        TimelineEvent trip = index.timeline().event("trip").orElseThrow();

        assertThat(index.timeline().isBefore(trip, call)).isEqualTo(Certainty.YES);
        assertThat(index.timeline().containing(call)).map(Containment::toString).contains("call in summit: PART_OF");
        assertThat(index.timeline().contained(call))
                .extracting(Containment::toString)
                .containsExactly("said in call: MEETING");
        assertThat(index.timeline().asOf("2023").eventsOf("visit")).containsExactly(trip);
    }

    @Test
    void sittingsOfJoinedForumsFallWithinOneAnother() {
        DossierIndex index = of(
                        Forum.builder().id("council").addName("Council").build(),
                        Forum.builder()
                                .id("rada")
                                .addName("Rada")
                                .addLink(Link.to(LinkRelation.SAME_AS, "council"))
                                .build(),
                        meeting("session")
                                .forum("council")
                                .date("2023-08-10/2023-08-12")
                                .build(),
                        meeting("sitting").forum("rada").date("2023-08-11").build())
                .withSameAs();
        TimelineEvent sitting = index.timeline().event("sitting").orElseThrow();

        assertThat(index.timeline().containing(sitting))
                .map(Containment::toString)
                .contains("sitting (2023-08-11) in session (2023-08-10/2023-08-12): FORUM");
    }

    @Test
    void equalStepsOfJoinedMembershipsAreOneEvent() {
        Step ratified = Step.builder()
                .kind(StepKind.RATIFICATION)
                .by("hungary")
                .state(StepState.DONE)
                .date("2024-02-26")
                .build();
        Membership.Builder membership =
                Membership.builder().member("sweden").organization("nato").stage(MembershipStage.RATIFYING);
        DossierIndex index = of(
                        membership.id("one").addStep(ratified).build(),
                        membership
                                .id("two")
                                .steps(List.of())
                                .addStep(ratified.toBuilder()
                                        .addCitation("report")
                                        .build())
                                .addLink(Link.to(LinkRelation.SAME_AS, "one"))
                                .build())
                .withSameAs();

        assertThat(events(index)).containsExactly("one/ratification by hungary (2024-02-26)", "one");
    }

    @Test
    void aJoinedRecordThatIsListedTwiceIsOneEvent() {
        Meeting call = meeting("call").build();

        assertThat(events(of(call, call, meetingLike("talks", "call").build()).withSameAs()))
                .containsExactly("call");
    }

    @Test
    void recordsOfTwoKindsStayTwoEvents() {
        DossierIndex index = of(
                        statement("said")
                                .addLink(Link.to(LinkRelation.SAME_AS, "call"))
                                .build(),
                        meeting("call").build())
                .withSameAs();

        assertThat(events(index)).containsExactly("said", "call");
    }

    @Test
    void aJoinedActorIsACandidateOnceByTheNamesOfAll() {
        Person kuleba = Person.builder().id("kuleba").addName("Dmytro Kuleba").build();
        Person minister = Person.builder()
                .id("minister")
                .addName(Name.of("Дмитро Кулеба"))
                .addLink(Link.to(LinkRelation.SAME_AS, "kuleba"))
                .build();
        DossierIndex apart = of(
                kuleba,
                minister,
                Statement.builder()
                        .id("said")
                        .addSpeaker(Party.builder()
                                .actor("minister")
                                .asNamed("the top diplomat")
                                .build())
                        .content(Text.en("Yes."))
                        .build());

        assertThat(apart.candidates("Дмитро Кулеба"))
                .extracting(each -> each.actor())
                .containsExactly(minister, kuleba);
        assertThat(apart.withSameAs().candidates("Дмитро Кулеба"))
                .extracting(each -> each.actor().id() + ": " + each.name())
                .containsExactly("kuleba: Дмитро Кулеба");
        assertThat(apart.withSameAs().candidates("the top diplomat"))
                .extracting(each -> each.actor())
                .containsExactly(kuleba);
    }
}
