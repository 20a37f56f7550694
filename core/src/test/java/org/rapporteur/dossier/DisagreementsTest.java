package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.time.Certainty.NO;
import static org.rapporteur.time.Certainty.POSSIBLY;
import static org.rapporteur.time.Certainty.YES;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.provenance.Disagreement;
import org.rapporteur.dossier.provenance.Disagreement.DisputedValue;
import org.rapporteur.dossier.provenance.Disagreement.OneSidedAccount;
import org.rapporteur.dossier.provenance.Disagreement.Opposition;
import org.rapporteur.dossier.provenance.Disagreement.RivalReading;
import org.rapporteur.dossier.provenance.RecordLink;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.OutcomeKind;

/** What opposes a record, and who reads or reports it in another way. */
class DisagreementsTest {
    private static DossierIndex index(Entity... entities) {
        return DossierIndex.of(Dossier.builder().add(entities).build());
    }

    private static Statement.Builder statement(String id, String speaker) {
        return Statement.builder().id(id).addSpeaker(Party.of(speaker)).content(Text.en("That talks went on."));
    }

    private final Statement claim = statement("claim", "a")
            .addLink(Link.to(LinkRelation.REITERATES, "earlier"))
            .addLink(Link.toUnidentified(LinkRelation.CONTRADICTS, Text.en("what was said in June")))
            .build();
    private final Statement denial = statement("denial", "b")
            .addLink(Link.to(LinkRelation.DENIES, "claim"))
            .addLink(Link.to(LinkRelation.CITES, "claim"))
            .build();
    private final Statement clarification = statement("clarification", "a")
            .addLink(Link.to(LinkRelation.CLARIFIES, "claim"))
            .build();
    private final DossierIndex spoken = index(claim, denial, clarification);

    @Test
    void linksAreFoundFromBothEnds() {
        assertThat(spoken.linksTo("claim"))
                .extracting(RecordLink::from, RecordLink::relation, RecordLink::pointer)
                .containsExactly(
                        tuple(denial, LinkRelation.DENIES, "/links/0"),
                        tuple(denial, LinkRelation.CITES, "/links/1"),
                        tuple(clarification, LinkRelation.CLARIFIES, "/links/0"));
        assertThat(spoken.linksTo(claim, LinkRelation.CLARIFIES, LinkRelation.SUPERSEDES))
                .extracting(RecordLink::from)
                .containsExactly(clarification);
        assertThat(spoken.linksFrom("claim"))
                .extracting(RecordLink::target)
                .containsExactly(Optional.of(Id.of("earlier")), Optional.empty());
        assertThat(spoken.linksTo("earlier")).extracting(RecordLink::from).containsExactly(claim);
        assertThat(spoken.linksFrom("earlier")).isEmpty();
    }

    @Test
    void recordsOpposeEachOtherInBothDirections() {
        assertThat(spoken.disagreementsOn("claim"))
                .containsExactly(
                        new Opposition(claim, spoken.linksFrom(claim).get(1)),
                        new Opposition(claim, spoken.linksTo(claim).get(0)));
        assertThat(spoken.disagreementsOn("claim"))
                .extracting(Disagreement::certainty, Disagreement::evidence)
                .containsExactly(tuple(YES, List.of()), tuple(YES, List.of(denial.id())));
        assertThat(spoken.disagreementsOn(denial))
                .extracting(Disagreement::evidence)
                .containsExactly(List.of(claim.id()));
        assertThat(spoken.disagreementsOn(clarification)).isEmpty();
    }

    private static Citation reading(String source, String property, String reads) {
        return Citation.of(source).concerning(property).toBuilder()
                .bearing(Bearing.DISPUTES)
                .reads(new JsonString(reads))
                .build();
    }

    @Test
    void aDisputingSourceIsFoundWithTheValueThatItGives() {
        Meeting talks = Meeting.builder()
                .id("talks")
                .date("2023-08-24")
                .status(MeetingStatus.HELD)
                .addCitation("report")
                .addCitation(reading("tabloid", "date", "2023-08-23"))
                .addCitation(reading("monthly", "date", "2023-08"))
                .addCitation(reading("same", "status", "held"))
                .addCitation(reading("other", "status", "cancelled"))
                .addCitation(reading("placed", "place", "Kyiv").toBuilder()
                        .reads(Optional.empty())
                        .build())
                .addParticipant(Participant.of("a").toBuilder()
                        .addCitation(Citation.of("absent").toBuilder()
                                .bearing(Bearing.DISPUTES)
                                .build())
                        .build())
                .build();

        List<DisputedValue> found = index(talks).disagreementsOn(talks).stream()
                .map(DisputedValue.class::cast)
                .toList();

        assertThat(found)
                .extracting(
                        value -> value.evidence().get(0).value(),
                        DisputedValue::pointer,
                        DisputedValue::held,
                        DisputedValue::certainty)
                .containsExactly(
                        tuple("absent", "/participants/0", Optional.empty(), POSSIBLY),
                        tuple("tabloid", "/date", Optional.of(new JsonString("2023-08-24")), YES),
                        tuple("monthly", "/date", Optional.of(new JsonString("2023-08-24")), POSSIBLY),
                        tuple("same", "/status", Optional.of(new JsonString("held")), NO),
                        tuple("other", "/status", Optional.of(new JsonString("held")), YES),
                        tuple("placed", "/place", Optional.empty(), POSSIBLY));
        assertThat(found.get(1).reads()).contains(new JsonString("2023-08-23"));
    }

    private static Membership.Builder membership(String id, MembershipStage stage, String period) {
        return Membership.builder()
                .id(id)
                .member("georgia")
                .organization("cis")
                .stage(stage)
                .period(period);
    }

    @Test
    void membershipsAccordingToOthersAreRivals() {
        Membership left = membership("left", MembershipStage.WITHDRAWN, "2008-09-01/..")
                .addAccordingTo(Party.of("georgia"))
                .build();
        Membership stayed = membership("stayed", MembershipStage.MEMBER, "1993-12-01/2009-08-17")
                .addAccordingTo(Party.of("cis"))
                .build();
        Membership member = membership("member", MembershipStage.MEMBER, "1993-12-01/2008-08-31")
                .addAccordingTo(Party.of("georgia"))
                .build();
        Membership gone =
                membership("gone", MembershipStage.WITHDRAWN, "2009-08-18/..").build();
        Membership early = membership("early", MembershipStage.PARTNER, "1991/1992")
                .addAccordingTo(Party.of("cis"))
                .build();
        DossierIndex index = index(left, stayed, member, gone, early);

        assertThat(index.disagreementsOn("left")).containsExactly(new RivalReading(left, stayed, YES));
        assertThat(index.disagreementsOn("stayed"))
                .containsExactly(new RivalReading(stayed, left, YES), new RivalReading(stayed, member, YES));
        assertThat(index.disagreementsOn("gone")).isEmpty();
        assertThat(index.disagreementsOn("left").get(0).evidence()).isEqualTo(List.of(stayed.id()));
    }

    private static Outcome.Builder outcome() {
        return Outcome.builder().kind(OutcomeKind.AGREEMENT).summary(Text.en("A corridor"));
    }

    private static Source source(String id, String publisher) {
        return Source.builder().id(id).publisher(Party.of(publisher)).build();
    }

    private static final Organization MINISTRY = Organization.builder()
            .id("ministry-of-a")
            .addName("Ministry")
            .state("a")
            .build();

    private static Meeting.Builder talks() {
        return Meeting.builder().id("talks").addParticipant(Participant.of("a")).addParticipant(Participant.of("b"));
    }

    private List<Disagreement> onTalks(Meeting talks) {
        return index(
                        talks,
                        MINISTRY,
                        source("readout-a", "a"),
                        source("readout-b", "b"),
                        source("readout-ministry", "ministry-of-a"),
                        source("agency", "agency"),
                        Source.builder()
                                .id("reprint")
                                .publisher(Party.of("agency"))
                                .from("readout-a")
                                .build(),
                        statement("said-by-a", "a").build(),
                        statement("said-by-both", "a").addSpeaker(Party.of("b")).build())
                .disagreementsOn("talks");
    }

    @Test
    void anOutcomeIsOneSidedIfOnlyOneParticipantPublishesIt() {
        Meeting talks = talks().addOutcome(outcome()
                        .addCitation("readout-a")
                        .addCitation("reprint")
                        .build())
                .addOutcome(outcome()
                        .addCitation("readout-a")
                        .addCitation("readout-b")
                        .build())
                .addOutcome(outcome().addCitation("agency").build())
                .addOutcome(outcome().addCitation("readout-ministry").build())
                .addAgenda(Topic.builder().label(Text.en("Prisoners")).build().toBuilder()
                        .addCitation("readout-b")
                        .build())
                .build();

        assertThat(onTalks(talks))
                .extracting(
                        found -> ((OneSidedAccount) found).pointer(),
                        found -> ((OneSidedAccount) found)
                                .side()
                                .actor()
                                .orElseThrow()
                                .value(),
                        Disagreement::certainty,
                        Disagreement::evidence)
                .containsExactly(
                        tuple("/agenda/0", "b", YES, List.of(Id.of("readout-b"))),
                        tuple("/outcomes/0", "a", YES, List.of(Id.of("readout-a"), Id.of("reprint"))),
                        tuple("/outcomes/3", "a", POSSIBLY, List.of(Id.of("readout-ministry"))));
    }

    @Test
    void anOutcomeIsOneSidedIfOnlyOneParticipantSaysSo() {
        Meeting talks = talks().addOutcome(
                        outcome().statement("said-by-a").addCitation("agency").build())
                .addOutcome(outcome().statement("said-by-both").build())
                .build();

        assertThat(onTalks(talks))
                .extracting(found -> ((OneSidedAccount) found).pointer(), Disagreement::certainty)
                .containsExactly(tuple("/outcomes/0", YES));
    }

    @Test
    void anOutcomeOfAMeetingThatIsKnownFromOneSideIsPossiblyOneSided() {
        Meeting talks = talks().addOutcome(outcome().build())
                .addBasis("said-by-a")
                .addCitation("agency")
                .build();

        assertThat(onTalks(talks))
                .extracting(found -> ((OneSidedAccount) found).pointer(), Disagreement::certainty)
                .containsExactly(tuple("/outcomes/0", POSSIBLY));
        assertThat(onTalks(
                        talks.toBuilder().basis(List.of(Id.of("said-by-both"))).build()))
                .isEmpty();
        assertThat(onTalks(talks.toBuilder()
                        .participants(List.of(Participant.of("a")))
                        .build()))
                .as("a meeting of one side")
                .isEmpty();
    }

    /** The ministry of one dossier is that of another, under another id. */
    @Test
    void onRequestJoinedActorsAreOneSide() {
        Organization other = MINISTRY.toBuilder()
                .id("other-ministry")
                .state(Optional.empty())
                .addLink(Link.to(LinkRelation.SAME_AS, "ministry-of-a"))
                .build();
        Meeting talks = Meeting.builder()
                .id("talks")
                .addParticipant(Participant.of("other-ministry"))
                .addParticipant(Participant.of("b"))
                .addOutcome(outcome().addCitation("readout").build())
                .build();
        DossierIndex index = index(talks, MINISTRY, other, source("readout", "ministry-of-a"));

        assertThat(index.disagreementsOn("talks")).isEmpty();
        assertThat(index.withSameAs().disagreementsOn("talks"))
                .extracting(Disagreement::certainty)
                .containsExactly(YES);
    }
}
