package org.rapporteur.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.examples.command.Page;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.time.Edtf;

class ChronologyTest {
    private static final State ARTA =
            State.builder().id("arta").addName(Name.of("Arta")).build();
    private static final Organization UNION =
            Organization.builder().id("union").addName(Name.of("Union")).build();

    @Test
    void eventsOfOneDateAreOneGroupInNoOrder() {
        assertThat(timeline(
                        meeting("A").date("2030-05").build(),
                        meeting("B").date("2030-05-02").build(),
                        meeting("C").date("2030-05-01").build(),
                        meeting("D").date("2030-05-01").build(),
                        meeting("E").date("2030-04-30").build()))
                .isEqualTo("""
                        In this order, except where a date has no certain place
                          30 April 2030  E
                          1 May 2030     C
                                         D
                          May 2030       A
                                         (no certain place in this order: certainly after 30 April 2030)
                          2 May 2030     B

                        Dates are in order. Events of one date are in none, unless a link says so.
                        """);
    }

    @Test
    void ofManyEventsOfOneMonthTwentyArePrintedAndTheOthersCounted() {
        Dossier.Builder many = Dossier.builder();
        for (int i = 0; i < 9_000; i++) {
            many.add(meeting("M" + i).date("2030-05").build());
        }
        String printed = timeline(many, Optional.empty());

        assertThat(printed).contains("M19\n").doesNotContain("M20\n").contains("… and 8980 more\n");
        assertThat(printed.lines()).hasSizeLessThan(30);
    }

    @Test
    void sittingsStandWithinTheirSummit() {
        assertThat(timeline(
                        meeting("Summit").date("2030-05-01/2030-05-03").build(),
                        meeting("Opening")
                                .date("2030-05-01")
                                .addLink(Link.to(LinkRelation.PART_OF, "Summit"))
                                .build(),
                        said("thanks", "Thanks.").meeting("Opening").build()))
                .isEqualTo("""
                        With a date
                          1 to 3 May 2030  Summit
                                           – 1 May 2030: Opening
                                           – – 1 May 2030: Ada: Thanks.
                        """);
    }

    @Test
    void stancesStagesAndStepsAreEventsIfTheyHaveADate() {
        assertThat(timeline(
                        said("said", "We want in.").date("2030-05-01").build(),
                        position("wants").addBasis("said").build(),
                        position("undated").build(),
                        Membership.builder()
                                .id("applies")
                                .member("arta")
                                .organization("union")
                                .stage(MembershipStage.APPLIED)
                                .date("2030-05-02")
                                .addStep(Step.builder()
                                        .kind(StepKind.SCREENING)
                                        .state(StepState.DONE)
                                        .date("2030-05-03")
                                        .build())
                                .build()))
                .isEqualTo("""
                        In this order
                          1 May 2030  Ada: We want in.
                                      Arta: membership, seeks it (Arta → Union) (dated by what it rests on)
                          2 May 2030  Arta, Union: applied
                          3 May 2030  Arta, Union: screening (done)

                        Dates are in order. Events of one date are in none, unless a link says so.
                        """);
    }

    @Test
    void aLinkDecidesWhatTheDatesLeaveOpen() {
        assertThat(timeline(
                        meeting("A").date("2030-05-01").build(),
                        meeting("B")
                                .date("2030-05-01")
                                .addLink(Link.to(LinkRelation.PRECEDES, "A"))
                                .build(),
                        meeting("C").addLink(Link.to(LinkRelation.FOLLOWS, "A")).build()))
                .isEqualTo("""
                        With a date
                          1 May 2030  B (before “A”, as a link says)
                                      A (after “B”, as a link says, before “C”, as a link says)

                        No date is given
                          C (after “A”, as a link says)

                        Dates are in order. Events of one date are in none, unless a link says so.
                        """);
    }

    @Test
    void aCycleOfLinksIsPrintedOnce() {
        assertThat(timeline(
                        meeting("A")
                                .addLink(Link.to(LinkRelation.PRECEDES, "B"))
                                .build(),
                        meeting("B")
                                .addLink(Link.to(LinkRelation.PRECEDES, "A"))
                                .build(),
                        meeting("C").build()))
                .isEqualTo("""
                        No date is given
                          C

                        The links among these form a cycle, and give them no order
                          A
                          B
                        """);
    }

    @Test
    void aLinkThatItsOwnCitationDisputesOrdersNothing() {
        Link disputed = Link.to(LinkRelation.PRECEDES, "B").toBuilder()
                .addCitation(
                        Citation.of("s").toBuilder().bearing(Bearing.DISPUTES).build())
                .build();

        assertThat(timeline(meeting("A").addLink(disputed).build(), meeting("B").build()))
                .isEqualTo("""
                        No date is given
                          A
                          B
                        """);
    }

    @Test
    void aDateThatWasWorkedOutSaysSo() {
        Citation implied = Citation.of("s").implied().concerning("date");

        assertThat(timeline(meeting("A").date("2030-05-01").addCitation(implied).build()))
                .isEqualTo("""
                        With a date
                          1 May 2030  A (date implied)
                        """);
    }

    @Test
    void asOfADayLaterEventsAreLeftOut() {
        Dossier.Builder dossier = Dossier.builder()
                .add(meeting("A").date("2030-05-01").build())
                .add(meeting("B").date("2030-05-03").build());

        assertThat(timeline(dossier, Optional.of(Edtf.parse("2030-05-02")))).isEqualTo("""
                With a date
                  1 May 2030  A
                """);
    }

    private static Meeting.Builder meeting(String name) {
        return Meeting.builder().id(name).title(Text.en(name));
    }

    private static Statement.Builder said(String id, String words) {
        return Statement.builder().id(id).addSpeaker(Party.named("Ada")).content(Text.en(words));
    }

    private static MembershipPosition.Builder position(String id) {
        return MembershipPosition.builder()
                .id(id)
                .holder("arta")
                .candidate("arta")
                .organization("union")
                .direction(Direction.SEEKS);
    }

    private static String timeline(Entity... entities) {
        return timeline(Dossier.builder().add(entities), Optional.empty());
    }

    /** The part of the briefing under the heading of the timeline. */
    private static String timeline(Dossier.Builder dossier, Optional<Edtf> asOf) {
        Page page = new Page(88);
        Narrator narrator = new Narrator(dossier.add(ARTA, UNION).build(), LanguageTag.ENGLISH, asOf);
        new Chronology().print(narrator, page);
        String text = page.toString();
        return text.substring(text.indexOf("\n\n") + 2);
    }
}
