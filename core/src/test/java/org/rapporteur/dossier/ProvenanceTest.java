package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.provenance.Claim;
import org.rapporteur.dossier.provenance.Grounding;
import org.rapporteur.dossier.provenance.Provenance;
import org.rapporteur.dossier.provenance.Withdrawal;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Vote;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.VoteOption;

/** How it is known what a record says, and what falls with a source. */
class ProvenanceTest {
    private static DossierIndex index(Entity... entities) {
        return DossierIndex.of(Dossier.builder().add(entities).build());
    }

    private static Citation disputed(String source, String... concerns) {
        return Citation.of(source).concerning(concerns).toBuilder()
                .bearing(Bearing.DISPUTES)
                .build();
    }

    private static Statement.Builder statement(String id) {
        return Statement.builder().id(id).addSpeaker(Party.of("ada")).content(Text.en("That talks went on."));
    }

    private static Source source(String id, String from) {
        return Source.builder().id(id).from(from).build();
    }

    @Test
    void eachPropertyIsKnownByTheCitationsThatConcernItOrTheWholeRecord() {
        Citation whole = Citation.of("report");
        Citation day = Citation.of("wire").implied().concerning("date");
        Citation other = disputed("tabloid", "date");
        Meeting talks = Meeting.builder()
                .id("talks")
                .status(MeetingStatus.HELD)
                .date("2023-08-24")
                .addCitation(whole)
                .addCitation(day)
                .addCitation(other)
                .build();

        Provenance provenance = index(talks).provenanceOf("talks");

        assertThat(provenance.claims())
                .extracting(Claim::pointer, Claim::grounding, Claim::citations, Claim::disputing)
                .containsExactly(
                        tuple("/status", Grounding.STATED, List.of(whole), List.of()),
                        tuple("/date", Grounding.IMPLIED, List.of(day, whole), List.of(other)));
        assertThat(provenance.claims("date").get(0).isDisputed()).isTrue();
        assertThat(provenance.claims("place")).isEmpty();
    }

    @Test
    void aPartIsKnownByItsOwnCitationsAndOtherwiseAsItsProperty() {
        Citation whole = Citation.of("report");
        Citation own = Citation.of("wire");
        Citation vote = Citation.of("minutes").implied();
        Meeting talks = Meeting.builder()
                .id("talks")
                .addParticipant(Participant.of("a"))
                .addParticipant(Participant.of("b").toBuilder().addCitation(own).build())
                .addOutcome(Outcome.builder()
                        .kind(OutcomeKind.DECISION)
                        .summary(Text.en("To meet again"))
                        .addVote(Vote.builder()
                                .voter(Party.of("a"))
                                .option(VoteOption.YES)
                                .addCitation(vote)
                                .build())
                        .build())
                .addCitation(whole)
                .build();

        assertThat(index(talks).provenanceOf(talks).claims())
                .extracting(Claim::pointer, Claim::property, Claim::grounding, Claim::citations)
                .containsExactly(
                        tuple("/participants/0", "participants", Grounding.STATED, List.of(whole)),
                        tuple("/participants/1", "participants", Grounding.STATED, List.of(own)),
                        tuple("/outcomes/0", "outcomes", Grounding.STATED, List.of(whole)),
                        tuple("/outcomes/0/votes/0", "outcomes", Grounding.IMPLIED, List.of(vote)));
    }

    @Test
    void withoutCitationsTheBasisDecides() {
        Meeting based =
                Meeting.builder().id("based").date("2023").addBasis("account").build();
        Meeting bare = Meeting.builder().id("bare").date("2023").build();
        DossierIndex index = index(based, bare, statement("account").build());

        assertThat(index.provenanceOf(based).claims())
                .extracting(Claim::grounding)
                .containsExactly(Grounding.BASED);
        assertThat(index.provenanceOf(based).claims().get(0).basis()).isEqualTo(List.of(Id.of("account")));
        assertThat(index.provenanceOf(bare).claims())
                .extracting(Claim::grounding)
                .containsExactly(Grounding.UNCITED);
        assertThat(index.provenanceOf("nothing").records()).isEmpty();
    }

    @Test
    void aRecordLeadsThroughItsBasisAndRepeatedSourcesToTheOrigins() {
        Source digest = Source.builder()
                .id("digest")
                .from("reprint")
                .addLink(Link.to(LinkRelation.DERIVED_FROM, "leak"))
                .build();
        Meeting talks =
                Meeting.builder().id("talks").date("2023").addBasis("account").build();
        Statement account = statement("account").addCitation("digest").build();

        Provenance provenance =
                index(digest, source("reprint", "wire"), talks, account).provenanceOf("talks");

        assertThat(provenance.basis()).isEqualTo(List.of(account.id()));
        assertThat(provenance.sources())
                .containsExactlyInAnyOrder(Id.of("digest"), Id.of("reprint"), Id.of("wire"), Id.of("leak"));
        assertThat(provenance.origins()).containsExactlyInAnyOrder(Id.of("wire"), Id.of("leak"));
    }

    @Test
    void sourcesThatRepeatEachOtherInACircleAreOrigins() {
        Statement account = statement("account").addCitation("c").build();
        DossierIndex index = index(source("a", "b"), source("b", "a"), source("c", "a"), account);

        assertThat(index.provenanceOf(account).origins()).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(index.provenanceOf("c").origins()).containsExactly(Id.of("a"), Id.of("b"));
        assertThat(index.fallingWith("a").records()).isEqualTo(List.of(account));
        assertThat(index.fallingWith("elsewhere").records()).isEmpty();
    }

    @Test
    void aRecordFallsWithTheOriginOfAllItsSources() {
        Statement account = statement("account").addCitation("reprint").build();
        Statement independent = statement("independent")
                .addCitation("reprint")
                .addCitation("witness")
                .build();
        Statement disputed = statement("disputed")
                .addCitation("wire")
                .addCitation(disputed("witness"))
                .build();
        Meeting talks = Meeting.builder()
                .id("talks")
                .addBasis("account")
                .addBasis("disputed")
                .build();
        Meeting better = Meeting.builder()
                .id("better")
                .addBasis("account")
                .addCitation("witness")
                .build();
        Source roundup = Source.builder()
                .id("roundup")
                .from("wire")
                .addLink(Link.to(LinkRelation.REPUBLISHES, "witness"))
                .build();

        Withdrawal withdrawal = index(source("reprint", "wire"), roundup, account, independent, disputed, talks, better)
                .fallingWith("wire");

        assertThat(withdrawal.sources()).extracting(Source::id).containsExactly(Id.of("reprint"));
        assertThat(withdrawal.records()).isEqualTo(List.of(account, disputed, talks));
        assertThat(withdrawal.claims()).isEmpty();
    }

    @Test
    void recordsThatRestOnEachOtherFallTogether() {
        Statement one = statement("one").addBasis("other").addCitation("wire").build();
        Statement other = statement("other").addBasis("one").build();

        assertThat(index(one, other).fallingWith("wire").records()).isEqualTo(List.of(one, other));
        assertThat(index(one, other).fallingWith(other).records()).isEmpty();
    }

    @Test
    void inARecordThatRemainsPropertiesAndPartsFall() {
        Meeting talks = Meeting.builder()
                .id("talks")
                .date("2023-08-24")
                .status(MeetingStatus.HELD)
                .addParticipant(
                        Participant.of("a").toBuilder().addCitation("wire").build())
                .addParticipant(Participant.of("b"))
                .addCitation(Citation.of("wire").concerning("date", "status"))
                .addCitation(Citation.of("report").concerning("status", "participants"))
                .build();

        Withdrawal withdrawal = index(talks).fallingWith("wire");

        assertThat(withdrawal.records()).isEmpty();
        assertThat(withdrawal.claims()).extracting(Claim::pointer).containsExactly("/date", "/participants/0");
    }
}
