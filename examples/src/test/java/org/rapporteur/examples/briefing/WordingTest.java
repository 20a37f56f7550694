package org.rapporteur.examples.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingFormat;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.Modality;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.Baseline;

class WordingTest {
    private static final List<Entity> ACTORS = List.of(
            Person.builder()
                    .id("ada")
                    .addName(Name.of("de la Ada"))
                    .notes(Text.en("A note on Ada."))
                    .build(),
            State.builder().id("arta").addName(Name.of("Arta")).build(),
            State.builder().id("borra").addName(Name.of("Borra")).build(),
            Organization.builder().id("union").addName(Name.of("Union")).build());

    @Test
    void whatWasDeniedIsNotPrintedAsSaid() {
        String briefing = briefing(said("no", "We will pay.")
                .modality(Modality.NEGATED)
                .date("2030-05-01")
                .build());

        assertThat(briefing)
                .contains("1 May 2030  de la Ada, reported not to have said: We will pay.\n")
                .contains("de la Ada\n  Reported as not said: We will pay.\n");
    }

    @Test
    void whatAnotherContradictsSaysSoWhereItStands() {
        String briefing = briefing(
                said("claim", "We won.").date("2030-05-01").build(),
                Statement.builder()
                        .id("reply")
                        .addSpeaker(Party.of("borra"))
                        .content(Text.en("They lost."))
                        .addLink(Link.to(LinkRelation.CONTRADICTS, "claim"))
                        .build());

        assertThat(briefing)
                .contains("1 May 2030  de la Ada: We won. (contradicted by Borra)\n")
                .contains("  Relations   contradicted by: Borra: They lost.\n");
    }

    @Test
    void verbatimWordsAreInQuotationMarksOnce() {
        assertThat(briefing(said("said", "We won.")
                        .fidelity(Fidelity.VERBATIM)
                        .addCitation(
                                Citation.of("wire").toBuilder().quote("We won.").build())
                        .build()))
                .contains("\nde la Ada\n  “We won.”\n")
                .doesNotContain("In its words");
    }

    @Test
    void anEntryKeepsItsWordsWhenItHasATopic() {
        assertThat(briefing(said("said", "We won.")
                        .addTopic(Topic.of(Text.en("the match")))
                        .build()))
                .contains("  de la Ada, on “the match”: We won.\n");
    }

    @Test
    void statementsOfOneSpeakerStandTogether() {
        assertThat(briefing(
                        said("one", "One.").build(),
                        Statement.builder()
                                .id("other")
                                .addSpeaker(Party.of("borra"))
                                .content(Text.en("Other."))
                                .build(),
                        said("two", "Two.").build()))
                .contains("""
                        de la Ada
                          One.
                          Relayed by  no source is cited

                          Two.
                          Relayed by  no source is cited

                        Borra
                        """);
    }

    @Test
    void sourcesAreNumberedWithAddressAndOrigin() {
        Source paper = Source.builder()
                .id("paper")
                .title("Paper")
                .from("wire")
                .url("https://paper.example/1")
                .build();

        assertThat(briefing(
                        paper,
                        said("said", "Yes.").addCitation(Citation.of("paper")).build()))
                .contains("""
                        1  “Wire”: no date of publication is given. 1 record rests on it alone.
                        2  “Paper”: no date of publication is given. Repeats “Wire” [1]. 1 record rests on it
                             alone.
                           https://paper.example/1
                        """)
                .contains("Relayed by  “Paper” [2]\n");
    }

    @Test
    void notesOfEveryRecordArePrinted() {
        Text note = Text.en("A note.");
        String briefing = briefing(
                said("said", "Yes.").notes(note).build(),
                Meeting.builder().id("met").notes(note).build(),
                position("wants", "arta").notes(note).build(),
                Membership.builder()
                        .id("is")
                        .member("borra")
                        .organization("union")
                        .stage(MembershipStage.MEMBER)
                        .notes(note)
                        .build());

        assertThat(briefing).contains("de la Ada. A note on Ada.\n");
        assertThat(briefing.lines().filter(line -> line.matches(" +Remark:? +A note\\.")))
                .hasSize(4);
    }

    @Test
    void aDoubtOnOnePropertyStandsInEveryKindOfRecord() {
        Citation disputing = Citation.of("wire").toBuilder()
                .bearing(Bearing.DISPUTES)
                .addConcern("date")
                .reads(new JsonValue.JsonString("2030-05-02"))
                .build();

        Pattern doubt = Pattern.compile(" In doubt +Date: “Wire” \\[1] says 2 May 2030\n");
        assertThat(briefing(said("said", "Yes.")
                        .date("2030-05-01")
                        .addCitation(disputing)
                        .build()))
                .containsPattern(doubt);
        assertThat(briefing(Meeting.builder()
                        .id("met")
                        .date("2030-05-01")
                        .addCitation(disputing)
                        .build()))
                .containsPattern(doubt);
        assertThat(briefing(position("wants", "arta")
                        .date("2030-05-01")
                        .addCitation(disputing)
                        .build()))
                .containsPattern(doubt);
    }

    @Test
    void aDisputedMembershipIsNoFact() {
        assertThat(briefing(
                        member("left", MembershipStage.WITHDRAWN, "arta").build(),
                        member("is", MembershipStage.MEMBER, "borra").build()))
                .doesNotContain("\nMemberships\n")
                .contains("""
                        Memberships on which readings differ
                        ------------------------------------
                        Arta, Union: withdrawn (according to Arta)
                        Arta, Union: member (according to Borra)
                        """);
    }

    @Test
    void aStanceHasItsDateItsBasisAndTheOneThatItTookThePlaceOf() {
        String briefing = briefing(
                said("yes", "We agree.").date("2030-05-02").build(),
                position("blocks", "borra")
                        .direction(Direction.BLOCKS)
                        .date("2030-05-01")
                        .build(),
                MembershipPosition.builder()
                        .id("supports")
                        .holder(Party.of("ada").toBuilder().onBehalfOf("borra").build())
                        .candidate("arta")
                        .organization("union")
                        .direction(Direction.SUPPORTS)
                        .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("new courts")).toBuilder()
                                .state(ConditionState.OPEN)
                                .addBy("arta")
                                .build())
                        .addBasis("yes")
                        .build());

        assertThat(briefing).contains("""
                Arta → Union

                  Borra, by de la Ada
                    Stance      membership: supports
                    Conditions  requires: new courts (still in the way, by Arta)
                    When        2 May 2030 (dated by what it rests on)
                    Rests on    de la Ada: We agree.

                  In the way
                    requires: new courts (by Arta, according to Borra)

                  Earlier stances
                    Borra (Arta → Union): membership; blocks (1 May 2030); none reported. Later:
                      supports
                """);
    }

    @Test
    void asOfADayTheStanceOfThatDayIsPrinted() {
        Dossier dossier = dossier(
                position("blocks", "borra")
                        .direction(Direction.BLOCKS)
                        .date("2030-05-01")
                        .build(),
                position("supports", "borra")
                        .direction(Direction.SUPPORTS)
                        .date("2030-05-03")
                        .build());

        assertThat(Briefing.of(dossier, LanguageTag.ENGLISH, 88, Baseline.of(), Optional.of(Edtf.parse("2030-05-01"))))
                .contains("""
                          Borra
                            Stance       membership: blocks (1 May 2030)
                            On that day  held

                          In the way
                            Borra blocks (membership)
                        """)
                .doesNotContain("supports");
    }

    @Test
    void asOfADayLaterOfficesAreLeftOut() {
        Person bea = Person.builder()
                .id("bea")
                .addName("Bea")
                .addTenure(office("Minister", "2029/2031"))
                .addTenure(office("President", "2031/.."))
                .build();
        Dossier dossier = dossier(bea);

        assertThat(Briefing.of(dossier, LanguageTag.ENGLISH, 88, Baseline.of(), Optional.of(Edtf.parse("2030"))))
                .contains("  Bea: Minister (")
                .doesNotContain("President");
        assertThat(Briefing.of(dossier, LanguageTag.ENGLISH, 88)).contains("President");
    }

    private static Tenure office(String title, String period) {
        return Tenure.builder().office(Text.en(title)).period(period).build();
    }

    @Test
    void whatIsInDoubtAboutAnActorStandsWithTheActor() {
        assertThat(briefing(Organization.builder()
                        .id("club")
                        .addName("Club")
                        .kind(OrganizationKind.PARTY)
                        .addCitation(Citation.of("wire").concerning("kind", "country").toBuilder()
                                .bearing(Bearing.DISPUTES)
                                .build())
                        .build()))
                .contains("""
                          Club: political party (disputed). Kind: disputed by “Wire” [1]; Country: disputed by
                            “Wire” [1].
                        """);
    }

    @Test
    void aCallHasNoPlaceThatCouldBeStated() {
        assertThat(briefing(
                        Meeting.builder().id("call").format(MeetingFormat.PHONE).build()))
                .contains("  Not stated  when\n");
    }

    @Test
    void findingsStandByRuleTheGravestFirst() {
        assertThat(briefing(
                        Meeting.builder().id("one").build(),
                        Meeting.builder().id("two").forum("nowhere").build()))
                .containsSubsequence(
                        "error: dangling-reference\n",
                        "  /meetings/1/forum  ",
                        "warning: no-citation: a record should cite a source; it cites none\n",
                        "  /meetings/0/citations  A meeting without a title\n",
                        "  /meetings/1/citations  “nowhere” (no such record)\n");
    }

    private static Statement.Builder said(String id, String words) {
        return Statement.builder().id(id).addSpeaker(Party.of("ada")).content(Text.en(words));
    }

    private static MembershipPosition.Builder position(String id, String holder) {
        return MembershipPosition.builder()
                .id(id)
                .holder(holder)
                .candidate("arta")
                .organization("union")
                .direction(Direction.SEEKS);
    }

    private static Membership.Builder member(String id, MembershipStage stage, String reader) {
        return Membership.builder()
                .id(id)
                .member("arta")
                .organization("union")
                .stage(stage)
                .addAccordingTo(Party.of(reader));
    }

    private static Dossier dossier(Entity... entities) {
        Dossier.Builder dossier =
                Dossier.builder().add(Source.builder().id("wire").title("Wire").build());
        ACTORS.forEach(dossier::add);
        return dossier.add(entities).build();
    }

    private static String briefing(Entity... entities) {
        return Briefing.of(dossier(entities), LanguageTag.ENGLISH, 88);
    }
}
