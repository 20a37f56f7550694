package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Step;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.Vote;
import org.rapporteur.model.VoteCount;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.OutcomeKind;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.model.term.VoteOption;

class ReferencesTest {
    private static final Citation CITED = Citation.of("c");
    private static final Name NAME = Name.builder().text("N").addCitation(CITED).build();
    private static final Party PARTY =
            Party.builder().actor("a").onBehalfOf("b").build();
    private static final Text WORDS = Text.en("words");
    private static final Topic TOPIC =
            Topic.builder().label(WORDS).addAbout("t").build();

    @Test
    void theDossierRefersByItsPublisher() {
        List<Reference> references =
                DossierIndex.of(Dossier.builder().publisher(PARTY).build()).references();

        assertThat(references)
                .extracting(Reference::toString)
                .containsExactly("/publisher/actor -> a (Actor)", "/publisher/onBehalfOf -> b (Actor)");
        assertThat(references)
                .allSatisfy(reference -> assertThat(reference.from()).isEmpty());
    }

    @Test
    void everyRecordRefersByWhatAllRecordsHave() {
        Link link = Link.builder()
                .relation(LinkRelation.PRECEDES)
                .target("l")
                .addCitation(CITED)
                .build();
        Meeting meeting = Meeting.builder()
                .id("m")
                .addCitation(CITED)
                .addBasis("x")
                .addLink(link)
                .revision(Revision.builder().number(1).replacedBy("r").build())
                .build();

        assertThat(referencesOf(meeting))
                .containsExactly(
                        "/meetings/0/citations/0/source -> c (Source)",
                        "/meetings/0/basis/0 -> x (Entity)",
                        "/meetings/0/links/0/target -> l (Entity)",
                        "/meetings/0/links/0/citations/0/source -> c (Source)",
                        "/meetings/0/revision/replacedBy -> r (Entity)");
    }

    @Test
    void aSourceRefersToItsPublisherAndItsOrigin() {
        assertThat(referencesOf(
                        Source.builder().id("s").publisher(PARTY).from("o").build()))
                .containsExactly(
                        "/sources/0/publisher/actor -> a (Actor)",
                        "/sources/0/publisher/onBehalfOf -> b (Actor)",
                        "/sources/0/from -> o (Source)");
    }

    @Test
    void aPersonRefersToCountriesAndEmployers() {
        Tenure tenure = Tenure.builder()
                .office(WORDS)
                .organization("o")
                .addCitation(CITED)
                .build();

        assertThat(referencesOf(Person.builder()
                        .id("p")
                        .addName(NAME)
                        .addCitizenship("u")
                        .addTenure(tenure)
                        .build()))
                .containsExactly(
                        "/actors/0/names/0/citations/0/source -> c (Source)",
                        "/actors/0/citizenships/0 -> u (Actor)",
                        "/actors/0/tenures/0/organization -> o (Actor)",
                        "/actors/0/tenures/0/citations/0/source -> c (Source)");
    }

    @Test
    void aStateRefersByItsNames() {
        assertThat(referencesOf(State.builder().id("u").addName(NAME).build()))
                .containsExactly("/actors/0/names/0/citations/0/source -> c (Source)");
    }

    @Test
    void anOrganizationRefersToItsParentAndItsState() {
        assertThat(referencesOf(Organization.builder()
                        .id("o")
                        .addName(Name.of("O"))
                        .parent("p")
                        .state("s")
                        .build()))
                .containsExactly("/actors/0/parent -> p (Actor)", "/actors/0/state -> s (Actor)");
    }

    @Test
    void aForumRefersToItsTopicsAndMembers() {
        Participant member =
                Participant.builder().party(PARTY).addCitation(CITED).build();

        assertThat(referencesOf(Forum.builder()
                        .id("f")
                        .addName(Name.of("F"))
                        .addTopic(TOPIC)
                        .addMember(member)
                        .build()))
                .containsExactly(
                        "/actors/0/topics/0/about/0 -> t (Entity)",
                        "/actors/0/members/0/party/actor -> a (Actor)",
                        "/actors/0/members/0/party/onBehalfOf -> b (Actor)",
                        "/actors/0/members/0/citations/0/source -> c (Source)");
    }

    @Test
    void aStatementRefersToPartiesOccasionAndSubjects() {
        assertThat(referencesOf(Statement.builder()
                        .id("s")
                        .addSpeaker(Party.named("X"))
                        .addSpeaker(PARTY)
                        .addAddressee(Party.of("d"))
                        .content(WORDS)
                        .meeting("m")
                        .addTopic(TOPIC)
                        .addAbout("e")
                        .build()))
                .containsExactly(
                        "/statements/0/speakers/1/actor -> a (Actor)",
                        "/statements/0/speakers/1/onBehalfOf -> b (Actor)",
                        "/statements/0/addressees/0/actor -> d (Actor)",
                        "/statements/0/meeting -> m (Meeting)",
                        "/statements/0/topics/0/about/0 -> t (Entity)",
                        "/statements/0/about/0 -> e (Entity)");
    }

    @Test
    void aMeetingRefersToPlansParticipantsAgendaOutcomesAndForum() {
        Outcome outcome = Outcome.builder()
                .kind(OutcomeKind.AGREEMENT)
                .summary(WORDS)
                .addResponsible(Party.of("d"))
                .statement("s")
                .addCitation(CITED)
                .build();

        assertThat(referencesOf(Meeting.builder()
                        .id("m")
                        .addPreviously(Schedule.builder().addCitation(CITED).build())
                        .addParticipant(Participant.of(PARTY))
                        .addAgenda(TOPIC)
                        .addOutcome(outcome)
                        .forum("f")
                        .build()))
                .containsExactly(
                        "/meetings/0/previously/0/citations/0/source -> c (Source)",
                        "/meetings/0/participants/0/party/actor -> a (Actor)",
                        "/meetings/0/participants/0/party/onBehalfOf -> b (Actor)",
                        "/meetings/0/agenda/0/about/0 -> t (Entity)",
                        "/meetings/0/outcomes/0/responsible/0/actor -> d (Actor)",
                        "/meetings/0/outcomes/0/statement -> s (Statement)",
                        "/meetings/0/outcomes/0/citations/0/source -> c (Source)",
                        "/meetings/0/forum -> f (Forum)");
    }

    @Test
    void aPositionRefersToHolderCandidateOrganizationAndByItsConditions() {
        Condition condition = Condition.requires(ConditionKind.REFORM, WORDS).toBuilder()
                .addCitation(CITED)
                .build();

        assertThat(referencesOf(MembershipPosition.builder()
                        .id("p")
                        .holder(PARTY)
                        .candidate("u")
                        .organization("o")
                        .direction(Direction.SUPPORTS)
                        .addCondition(condition)
                        .build()))
                .containsExactly(
                        "/positions/0/holder/actor -> a (Actor)",
                        "/positions/0/holder/onBehalfOf -> b (Actor)",
                        "/positions/0/candidate -> u (Actor)",
                        "/positions/0/organization -> o (Actor)",
                        "/positions/0/conditions/0/citations/0/source -> c (Source)");
    }

    @Test
    void aMembershipRefersToMemberAndOrganization() {
        assertThat(referencesOf(Membership.builder()
                        .id("m")
                        .member("u")
                        .organization("o")
                        .stage(MembershipStage.APPLIED)
                        .build()))
                .containsExactly("/memberships/0/member -> u (Actor)", "/memberships/0/organization -> o (Actor)");
    }

    @Test
    void aMembershipRefersToThoseWhoTakeItsStepsAndRead() {
        Step step = Step.builder()
                .kind(StepKind.RATIFICATION)
                .by("h")
                .state(StepState.PENDING)
                .addCitation(CITED)
                .build();

        assertThat(referencesOf(Membership.builder()
                        .id("m")
                        .member("u")
                        .organization("o")
                        .stage(MembershipStage.RATIFYING)
                        .addStep(step)
                        .addAccordingTo(PARTY)
                        .build()))
                .containsExactly(
                        "/memberships/0/member -> u (Actor)",
                        "/memberships/0/organization -> o (Actor)",
                        "/memberships/0/steps/0/by -> h (Actor)",
                        "/memberships/0/steps/0/citations/0/source -> c (Source)",
                        "/memberships/0/accordingTo/0/actor -> a (Actor)",
                        "/memberships/0/accordingTo/0/onBehalfOf -> b (Actor)");
    }

    @Test
    void aMeetingRefersToVotersAndToThoseWhoFulfilItsConditions() {
        Outcome outcome = Outcome.builder()
                .kind(OutcomeKind.NONE)
                .summary(WORDS)
                .addVote(Vote.of(PARTY, VoteOption.NO).toBuilder()
                        .addCitation(CITED)
                        .build())
                .addCount(VoteCount.of(VoteOption.YES, 26))
                .build();
        Condition condition = Condition.requires(ConditionKind.REFORM, WORDS).toBuilder()
                .addBy("u")
                .build();

        assertThat(referencesOf(Meeting.builder()
                        .id("m")
                        .addCondition(condition)
                        .addOutcome(outcome)
                        .addAgenda(TOPIC.toBuilder().addCitation(CITED).build())
                        .build()))
                .containsExactly(
                        "/meetings/0/conditions/0/by/0 -> u (Actor)",
                        "/meetings/0/agenda/0/about/0 -> t (Entity)",
                        "/meetings/0/agenda/0/citations/0/source -> c (Source)",
                        "/meetings/0/outcomes/0/votes/0/voter/actor -> a (Actor)",
                        "/meetings/0/outcomes/0/votes/0/voter/onBehalfOf -> b (Actor)",
                        "/meetings/0/outcomes/0/votes/0/citations/0/source -> c (Source)");
    }

    @Test
    void aRecordOfUnknownTypeRefersToNothing() {
        assertThat(referencesOf(OtherEntity.builder().type("Treaty").build())).isEmpty();
    }

    @Test
    void aReferenceSaysWhoRefersWhereToWhatAndOfWhichKind() {
        Statement statement = Statement.builder()
                .id("s")
                .addSpeaker(Party.of("a"))
                .content(WORDS)
                .build();
        Reference reference = DossierIndex.of(Dossier.builder().add(statement).build())
                .references()
                .get(0);

        assertThat(reference.from()).contains(statement);
        assertThat(reference.path()).isEqualTo("/statements/0/speakers/0/actor");
        assertThat(reference.target()).isEqualTo(Id.of("a"));
        assertThat(reference.kind()).isEqualTo(Actor.class);
    }

    @Test
    void referencesOfEqualDossiersAreEqual() {
        Dossier dossier = Dossier.builder().publisher(PARTY).build();

        assertThat(DossierIndex.of(dossier).references())
                .isEqualTo(DossierIndex.of(dossier).references())
                .hasSameHashCodeAs(DossierIndex.of(dossier).references());
    }

    private static List<String> referencesOf(Entity entity) {
        DossierIndex index = DossierIndex.of(Dossier.builder().add(entity).build());
        assertThat(index.occurrences().get(0).references()).isEqualTo(index.references());
        assertThat(index.references())
                .allSatisfy(reference -> assertThat(reference.from()).containsSame((KnownEntity) entity));
        return index.references().stream().map(Reference::toString).toList();
    }
}
