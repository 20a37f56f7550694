package org.rapporteur.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

class TimelineTest {
    @Test
    void daysAreInOrder() {
        Timeline timeline = dated("2030-05-03", "2030-05-01", "2030-05-02");

        assertThat(timeline.ordered())
                .hasToString(
                        "[2030-05-01: [e1 (2030-05-01)], 2030-05-02: [e2 (2030-05-02)], 2030-05-03: [e0 (2030-05-03)]]");
        assertThat(timeline.floating()).isEmpty();
        assertThat(timeline.undated()).isEmpty();
    }

    @Test
    void theVagueOneFloatsBetweenItsBounds() {
        Timeline timeline = dated("2030-05", "2030-04-30", "2030-05-01", "2030-05-02", "2030-06-01");

        assertThat(dates(timeline.ordered())).containsExactly("2030-04-30", "2030-05-01", "2030-05-02", "2030-06-01");
        FloatingGroup floating = timeline.floating().get(0);
        assertThat(floating.group().date()).hasToString("2030-05");
        assertThat(floating.after().orElseThrow().date()).hasToString("2030-04-30");
        assertThat(floating.before().orElseThrow().date()).hasToString("2030-06-01");
    }

    @Test
    void anUncertainDateOrOneOfNoStatedYearFloatsWithoutBounds() {
        Timeline timeline = dated("XXXX-23", "2030-05-01", "2030-06-01?", "2031-05-01");

        assertThat(dates(timeline.ordered())).containsExactly("2030-05-01", "2031-05-01");
        assertThat(timeline.floating())
                .hasSize(2)
                .allMatch(group -> group.after().isEmpty());
    }

    @Test
    void whatLastsOverADayIsNotInOrderWithIt() {
        Timeline timeline = dated("2030-05-01", "2030-05-01/2030-05-02", "2030-05-02", "2030-05-03", "2030/..");

        assertThat(dates(timeline.ordered())).containsExactly("2030-05-01", "2030-05-02", "2030-05-03");
        assertThat(timeline.floating().stream()
                        .map(group -> group.group().date().toString()))
                .containsExactly("2030/..", "2030-05-01/2030-05-02");
    }

    @Test
    void clocksOfDifferentZonesAreInOrderByTheInstants() {
        Timeline timeline = dated("2030-05-01T23:00:00-05:00", "2030-05-02T01:00:00Z");

        assertThat(timeline.isBefore(event(timeline, "e1"), event(timeline, "e0")))
                .isEqualTo(Certainty.YES);
        assertThat(timeline.isBefore(event(timeline, "e0"), event(timeline, "e1")))
                .isEqualTo(Certainty.NO);
    }

    @Test
    void ofTwoEventsOfOneDayEitherMayBeTheFirst() {
        Timeline timeline = dated("2030-05-01", "2030-05-01", "2030-05-02");

        assertThat(timeline.isBefore(event(timeline, "e0"), event(timeline, "e1")))
                .isEqualTo(Certainty.POSSIBLY);
        assertThat(timeline.isBefore(event(timeline, "e0"), event(timeline, "e0")))
                .isEqualTo(Certainty.NO);
        assertThat(timeline.isBefore(event(timeline, "e1"), event(timeline, "e2")))
                .isEqualTo(Certainty.YES);
        assertThat(timeline.ordered()).hasSize(2);
    }

    @Test
    void thousandsOfOneMonthAreOneGroup() {
        Timeline timeline =
                dated(IntStream.range(0, 9_000).mapToObj(i -> "2030-05").toArray(String[]::new));

        assertThat(timeline.groups()).hasSize(1);
        assertThat(timeline.ordered()).isEqualTo(timeline.groups());
        assertThat(timeline.events()).hasSize(9_000);
    }

    @Test
    void allEventsHaveATotalOrderForDisplay() {
        Timeline timeline = timeline(
                meeting("undated"),
                meeting("a").date("2030-05"),
                meeting("b").date("2030-05-01"),
                meeting("c").date("2030-05"));

        assertThat(timeline.events()).hasToString("[b (2030-05-01), a (2030-05), c (2030-05), undated]");
    }

    @Test
    void aLinkDecidesWhatTheDatesLeaveOpen() {
        Timeline timeline = timeline(
                meeting("b").date("2030-05-01"),
                meeting("a").date("2030-05").addLink(Link.to(LinkRelation.PRECEDES, "b")),
                meeting("d").date("2030-05-02"),
                meeting("c").date("2030-05-02").addLink(Link.to(LinkRelation.PRECEDES, "d")));

        assertThat(timeline.events()).hasToString("[a (2030-05), b (2030-05-01), c (2030-05-02), d (2030-05-02)]");
        assertThat(timeline.isBefore(event(timeline, "a"), event(timeline, "b")))
                .isEqualTo(Certainty.YES);
        assertThat(timeline.isBefore(event(timeline, "d"), event(timeline, "c")))
                .isEqualTo(Certainty.NO);
    }

    @Test
    void aLinkAgainstTheDatesDecidesNothing() {
        Timeline timeline = timeline(
                meeting("a").date("2031").addLink(Link.to(LinkRelation.PRECEDES, "b")),
                meeting("b").date("2030"));

        assertThat(timeline.isBefore(event(timeline, "a"), event(timeline, "b")))
                .isEqualTo(Certainty.NO);
        assertThat(timeline.events()).hasToString("[b (2030), a (2031)]");
    }

    @Test
    void whatHasNoDateIsPlacedByLinks() {
        Timeline timeline = timeline(
                meeting("after").addLink(Link.to(LinkRelation.FOLLOWS, "talks")),
                meeting("talks").date("2030-05-01"),
                meeting("first").addLink(Link.to(LinkRelation.PRECEDES, "after")));

        assertThat(timeline.undated()).hasToString("[first, after]");
        assertThat(timeline.precedingByLink(event(timeline, "after"))).hasToString("[talks (2030-05-01), first]");
        assertThat(timeline.followingByLink(event(timeline, "talks"))).hasToString("[after]");
    }

    @Test
    void aLinkThatIsDisputedPlacesNothing() {
        Link disputed = Link.to(LinkRelation.PRECEDES, "b").toBuilder()
                .addCitation(
                        Citation.of("s").toBuilder().bearing(Bearing.DISPUTES).build())
                .build();
        Timeline timeline = timeline(meeting("a").addLink(disputed), meeting("b"));

        assertThat(timeline.followingByLink(event(timeline, "a"))).isEmpty();
    }

    @Test
    void linksThatFormACycleGiveNoOrder() {
        Timeline timeline = timeline(
                meeting("a").addLink(Link.to(LinkRelation.PRECEDES, "b")),
                meeting("b").addLink(Link.to(LinkRelation.PRECEDES, "a")).addLink(Link.to(LinkRelation.PRECEDES, "c")),
                meeting("c").addLink(Link.to(LinkRelation.PRECEDES, "c")));

        assertThat(timeline.contradictory()).hasToString("[a, b]");
        assertThat(timeline.precedingByLink(event(timeline, "a"))).isEmpty();
        assertThat(timeline.precedingByLink(event(timeline, "c"))).hasToString("[b]");
    }

    @Test
    void positionsHaveTheirDateOrElseTheirPeriodOrElseTheLatestOfTheirBasis() {
        Timeline timeline = timeline(
                position("dated")
                        .date("2030-01-05")
                        .period("2030")
                        .addBasis("early")
                        .build(),
                position("lasting").period("2030-02/2030-03").addBasis("early").build(),
                position("based")
                        .addBasis("early")
                        .addBasis("late")
                        .addBasis("source")
                        .build(),
                position("bare").addBasis("source").addBasis("nothing").build(),
                statement("early").date("2030-01-01").build(),
                statement("late").meeting("talks").build(),
                meeting("talks").date("2030-01-10/2030-01-12").build(),
                Source.builder().id("source").date("2031-01-01").build());

        assertThat(timeline.events())
                .hasToString(
                        "[early (2030-01-01), dated (2030-01-05), talks (2030-01-10/2030-01-12),"
                                + " late ([2030-01-10..2030-01-12]), based ([2030-01-10..2030-01-12]), lasting (2030-02/2030-03), bare]");
        assertThat(timeline.event("based").orElseThrow().dating()).isEqualTo(Dating.BASIS);
        assertThat(timeline.event("late").orElseThrow().dating()).isEqualTo(Dating.MEETING);
        assertThat(timeline.event("lasting").orElseThrow().dating()).isEqualTo(Dating.PERIOD);
        assertThat(timeline.event("bare").orElseThrow().dating()).isEqualTo(Dating.NONE);
    }

    @Test
    void stepsAreEventsAndPendingOnesWithoutADateAreNot() {
        Timeline timeline = timeline(Membership.builder()
                .id("membership")
                .member("finland")
                .organization("nato")
                .stage(MembershipStage.RATIFYING)
                .period("2022-07-05/2023-04-04")
                .addStep(step(StepState.DONE).date("2023-03-30").build())
                .addStep(step(StepState.PENDING).build())
                .addStep(step(StepState.DONE).build())
                .build());

        assertThat(timeline.events())
                .hasToString(
                        "[membership (2022-07-05/2023-04-04), membership/ratification (2023-03-30), membership/ratification]");
        assertThat(timeline.eventsOf("membership")).hasSize(3);
        assertThat(timeline.event("membership"))
                .contains(timeline.eventsOf("membership").get(0));
    }

    @Test
    void earlierPlansAreNoEvents() {
        Timeline timeline = timeline(meeting("talks")
                .date("2030-05-02")
                .addPreviously(Schedule.builder().date("2030-05-01").build()));

        assertThat(timeline.events()).hasToString("[talks (2030-05-02)]");
    }

    @Test
    void asOfADayAllThatMayHaveBegunIsThere() {
        Timeline timeline = dated("2030-05-01", "2030-05", "2030-05-20", "2030-06");

        assertThat(timeline.asOf("2030-05-10").events()).hasToString("[e0 (2030-05-01), e1 (2030-05)]");
        assertThat(timeline.asOf(LocalDate.of(2030, 4, 30)).events()).isEmpty();
    }

    @Test
    void betweenTwoDaysAllThatMayHaveBeenThenIsThere() {
        Timeline timeline = dated("2030-05-01", "2030-05", "2030-05-20", "2030-06", "2029/2031");

        assertThat(timeline.between("2030-05-02", "2030-05-31").events())
                .hasToString("[e4 (2029/2031), e1 (2030-05), e2 (2030-05-20)]");
        assertThat(timeline.between(LocalDate.of(2030, 6, 1), LocalDate.of(2030, 6, 2))
                        .events())
                .hasSize(2);
        assertThat(timeline.between(Edtf.parse("2040"), Edtf.parse("2041")).events())
                .isEmpty();
    }

    @Test
    void argumentsAreChecked() {
        Timeline timeline = dated();

        assertThat(timeline.events()).isEmpty();
        assertThat(timeline.eventsOf("nobody")).isEmpty();
        assertThat(timeline.event("nobody")).isEmpty();
        assertThatThrownBy(() -> timeline.eventsOf("no id"))
                .isInstanceOf(IllFormedException.class)
                .hasMessageStartingWith("id:");
        assertThatNullPointerException()
                .isThrownBy(() -> timeline.asOf((String) null))
                .withMessage("day");
        assertThatNullPointerException()
                .isThrownBy(() -> timeline.containing(null))
                .withMessage("event");
    }

    private static Step.Builder step(StepState state) {
        return Step.builder().kind(StepKind.RATIFICATION).state(state);
    }

    private static Statement.Builder statement(String id) {
        return Statement.builder().id(id).addSpeaker(Party.named("A")).content(Text.en("That."));
    }

    private static MembershipPosition.Builder position(String id) {
        return MembershipPosition.builder()
                .id(id)
                .holder("a")
                .candidate("b")
                .organization("c")
                .direction(Direction.SUPPORTS);
    }

    static Meeting.Builder meeting(String id) {
        return Meeting.builder().id(id);
    }

    static Timeline timeline(Meeting.Builder... meetings) {
        Dossier.Builder dossier = Dossier.builder();
        for (Meeting.Builder meeting : meetings) {
            dossier.add(meeting.build());
        }
        return DossierIndex.of(dossier.build()).timeline();
    }

    static Timeline timeline(Entity... entities) {
        return DossierIndex.of(Dossier.builder().add(entities).build()).timeline();
    }

    static TimelineEvent event(Timeline timeline, String id) {
        return timeline.eventsOf(id).get(0);
    }

    /** A timeline of meetings with dates. */
    static Timeline dated(String... dates) {
        return timeline(IntStream.range(0, dates.length)
                .mapToObj(i -> meeting("e" + i).date(dates[i]))
                .toArray(Meeting.Builder[]::new));
    }

    private static List<String> dates(List<TimelineGroup> groups) {
        return groups.stream().map(group -> group.date().toString()).toList();
    }
}
