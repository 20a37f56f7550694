package org.rapporteur.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rapporteur.examples.command.Page;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;

class PlacementTest {
    @Test
    void aChainIsToldLinkByLink() {
        assertThat(timeline(
                        meeting("A").addLink(Link.to(LinkRelation.PRECEDES, "B")),
                        meeting("B").addLink(Link.to(LinkRelation.PRECEDES, "C")),
                        meeting("C"),
                        meeting("D")))
                .isEqualTo("""
                        Before “B”, itself without a date
                          A

                        Before “C”, itself without a date
                          B

                        No date and no order is given
                          D
                        """);
    }

    @Test
    void anEventIsPlacedBesideADatedOneWhicheverOfTheTwoHasTheLink() {
        assertThat(timeline(
                        meeting("A").date("2030-05-01").addLink(Link.to(LinkRelation.PRECEDES, "B")),
                        meeting("B").addLink(Link.to(LinkRelation.PRECEDES, "C")),
                        meeting("C").addLink(Link.to(LinkRelation.FOLLOWS, "A"))))
                .isEqualTo("""
                        With a date
                          1 May 2030  A

                        The sources give no date for the following.

                        After “A”, 1 May 2030
                          B
                          C
                        """);
    }

    @Test
    void aCycleOfLinksIsToldOnce() {
        assertThat(timeline(
                        meeting("A").addLink(Link.to(LinkRelation.PRECEDES, "B")),
                        meeting("B").addLink(Link.to(LinkRelation.PRECEDES, "A")),
                        meeting("C").addLink(Link.to(LinkRelation.PRECEDES, "C"))))
                .isEqualTo("""
                        No date and no order is given
                          C

                        The links among these form a cycle, and give them no order
                          A
                          B
                        """);
    }

    @Test
    void anEventBetweenTwoOthersIsToldWithBoth() {
        assertThat(timeline(
                        meeting("C").date("2030-05-01"),
                        meeting("F").date("2030-05-03"),
                        meeting("D")
                                .addLink(Link.to(LinkRelation.FOLLOWS, "C"))
                                .addLink(Link.to(LinkRelation.PRECEDES, "F"))))
                .endsWith("""
                        After “C”, 1 May 2030, and before “F”, 3 May 2030
                          D
                        """);
    }

    @Test
    void aLinkThatItsOwnCitationDisputesPlacesNothing() {
        Link disputed = Link.to(LinkRelation.PRECEDES, "B").toBuilder()
                .addCitation(
                        Citation.of("s").toBuilder().bearing(Bearing.DISPUTES).build())
                .build();

        assertThat(timeline(meeting("A").addLink(disputed), meeting("B"))).isEqualTo("""
                No date and no order is given
                  A
                  B
                """);
    }

    @Test
    void aLinkDecidesWhatTheDatesLeaveOpen() {
        assertThat(timeline(
                        meeting("A").date("2030-05").addLink(Link.to(LinkRelation.PRECEDES, "B")),
                        meeting("B").date("2030-05-01")))
                .isEqualTo("""
                        Dated, but not certainly before or after each other
                          May 2030    A
                                      before “B”, as a link says
                          1 May 2030  B
                                      after “A”, as a link says
                        """);
    }

    @Test
    void ofOneDayTheOneThatComesBeforeByALinkIsToldBefore() {
        assertThat(timeline(
                        meeting("A").date("2030-05-01"),
                        meeting("B").date("2030-05-01").addLink(Link.to(LinkRelation.PRECEDES, "A"))))
                .isEqualTo("""
                        In this order
                          1 May 2030  B
                          1 May 2030  A
                        """);
    }

    @Test
    void datesThatDecideNothingAreSaidToDecideNothing() {
        assertThat(timeline(meeting("A").date("2030-05"), meeting("B").date("2030-05-01")))
                .isEqualTo("""
                        Dated, but not certainly before or after each other
                          1 May 2030  B
                          May 2030    A
                        """);
    }

    private static Meeting.Builder meeting(String name) {
        return Meeting.builder().id(name).title(Text.en(name));
    }

    /** The part of the briefing under the heading of the timeline. */
    private static String timeline(Meeting.Builder... meetings) {
        Dossier.Builder dossier = Dossier.builder();
        for (Meeting.Builder meeting : meetings) {
            dossier.add(meeting.build());
        }
        Page page = new Page(88);
        new Timeline().print(new Narrator(dossier.build(), LanguageTag.ENGLISH), page);
        String text = page.toString();
        return text.substring(text.indexOf("\n\n") + 2);
    }
}
