package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;

class DossierIndexTest {
    private static final Id<Actor> NOBODY = Id.of("nobody");

    private final Source report = Source.builder().id("report").build();
    private final Source agency =
            Source.builder().id("agency").addCitation(Citation.of("agency")).build();
    private final Person kuleba = person("kuleba", "Dmytro Kuleba");
    private final Person stoltenberg = person("stoltenberg", "Jens Stoltenberg");
    private final Organization ministry = Organization.builder()
            .id("ministry")
            .addName(Name.builder()
                    .text("Ministry")
                    .addCitation(Citation.of("agency"))
                    .build())
            .addCitation(Citation.of("report"))
            .build();
    private final Forum council =
            Forum.builder().id("council").addName(Name.of("Council")).build();
    private final Statement account = statement("account")
            .addSpeaker(Party.of("kuleba").toBuilder()
                    .asNamed("Dmitry Kuleba")
                    .onBehalfOf("ministry")
                    .build())
            .addAbout("talks")
            .addCitation(Citation.of("report"))
            .build();
    private final Statement reply = statement("reply")
            .addSpeaker(Party.of("stoltenberg"))
            .addSpeaker(Party.of("kuleba"))
            .addTopic(Topic.builder()
                    .label(Text.en("the talks"))
                    .addAbout("talks")
                    .addAbout("council")
                    .build())
            .build();
    private final Meeting talks = Meeting.builder()
            .id("talks")
            .addParticipant(Participant.of(Party.of("kuleba")))
            .addParticipant(Participant.of(Party.of("stoltenberg")))
            .addCitation(Citation.of("report"))
            .build();
    private final Meeting sitting = Meeting.builder()
            .id("sitting")
            .forum("council")
            .addParticipant(Participant.of(Party.of("kuleba")))
            .build();
    private final MembershipPosition position = MembershipPosition.builder()
            .id("position")
            .holder(Party.of("stoltenberg"))
            .candidate("ukraine")
            .organization("nato")
            .direction(Direction.SUPPORTS)
            .build();
    private final Membership membership = Membership.builder()
            .id("membership")
            .member("ukraine")
            .organization("nato")
            .stage(MembershipStage.PARTNER)
            .build();
    private final OtherEntity treaty =
            OtherEntity.builder().type("Treaty").id("treaty").build();
    private final OtherEntity animal =
            OtherEntity.builder().type("Animal").id("paul").list("actors").build();
    private final Dossier dossier = Dossier.builder()
            .add(treaty, animal, membership, position, talks, sitting, account, reply)
            .add(kuleba, stoltenberg, ministry, council, report, agency)
            .build();
    private final DossierIndex index = DossierIndex.of(dossier);

    private static Person person(String id, String name) {
        return Person.builder().id(id).addName(Name.of(name)).build();
    }

    private static Statement.Builder statement(String id) {
        return Statement.builder().id(id).content(Text.en("That talks went on."));
    }

    @Test
    void keepsTheDossier() {
        assertThat(index.dossier()).isSameAs(dossier);
    }

    @Test
    void findsARecordByItsId() {
        assertThat(index.find(Id.of("talks"))).containsSame(talks);
        assertThat(index.find(Id.of("treaty"))).containsSame(treaty);
        assertThat(index.find(NOBODY)).isEmpty();
    }

    @Test
    void findsARecordOfAKind() {
        assertThat(index.find(Meeting.class, Id.of("talks"))).containsSame(talks);
        assertThat(index.find(Actor.class, Id.of("council"))).containsSame(council);
        assertThat(index.find(Statement.class, Id.of("talks"))).isEmpty();
        assertThat(index.find(Meeting.class, NOBODY)).isEmpty();
    }

    @Test
    void listsRecordsInDocumentOrder() {
        assertThat(index.knownEntities())
                .containsExactly(
                        report,
                        agency,
                        kuleba,
                        stoltenberg,
                        ministry,
                        council,
                        account,
                        reply,
                        talks,
                        sitting,
                        position,
                        membership);
    }

    @Test
    void tellsWhereARecordStands() {
        assertThat(index.path(sitting)).contains("/meetings/1");
        assertThat(index.path(sitting.toBuilder().build())).contains("/meetings/1");
        assertThat(index.path(animal)).contains("/actors/4");
        assertThat(index.path(treaty)).contains("/others/0");
        assertThat(index.path(Id.of("sitting"))).contains("/meetings/1");
        assertThat(index.path(person("kuleba", "Another"))).isEmpty();
        assertThat(index.path(person("nobody", "Nobody"))).isEmpty();
        assertThat(index.path(NOBODY)).isEmpty();
    }

    @Test
    void findsWhatMentionsAnId() {
        assertThat(index.mentioning(Id.of("talks"))).containsExactly(account, reply);
        assertThat(index.mentioning(Id.of("kuleba"))).containsExactly(account, reply, talks, sitting);
        assertThat(index.mentioning(Id.of("ukraine"))).containsExactly(position, membership);
        assertThat(index.mentioning(NOBODY)).isEmpty();
    }

    @Test
    void findsActorsByTheirNamesAndByThoseThatSourcesPrint() {
        assertThat(index.named("Dmytro Kuleba")).containsExactly(kuleba);
        assertThat(index.named("Dmitry Kuleba")).containsExactly(kuleba);
        assertThat(index.named("DMYTRO\u2011KULEBA ")).containsExactly(kuleba);
        assertThat(index.named("kuleba")).isEmpty();
    }

    @Test
    void findsAllActorsOfOneNameInDocumentOrder() {
        Person namesake = person("namesake", "Dmitry Kuleba");
        DossierIndex both = DossierIndex.of(dossier.toBuilder().add(namesake).build());

        assertThat(both.named("Dmitry Kuleba")).containsExactly(kuleba, namesake);
    }

    @Test
    void findsStatementsByASpeakerButNotByThoseItSpeaksFor() {
        assertThat(index.statementsBy(Id.of("kuleba"))).containsExactly(account, reply);
        assertThat(index.statementsBy(Id.of("stoltenberg"))).containsExactly(reply);
        assertThat(index.statementsBy(Id.of("ministry"))).isEmpty();
    }

    @Test
    void findsStatementsAboutARecordAlsoByTheirTopics() {
        assertThat(index.statementsAbout(Id.of("talks"))).containsExactly(account, reply);
        assertThat(index.statementsAbout(Id.of("council"))).containsExactly(reply);
        assertThat(index.statementsAbout(NOBODY)).isEmpty();
    }

    @Test
    void findsMeetingsOfAllParticipantsTogether() {
        assertThat(index.meetingsWith(Id.of("kuleba"))).containsExactly(talks, sitting);
        assertThat(index.meetingsWith(Id.of("kuleba"), Id.of("stoltenberg"))).containsExactly(talks);
        assertThat(index.meetingsWith(Id.of("kuleba"), NOBODY)).isEmpty();
        assertThat(index.meetingsWith(List.of())).containsExactly(talks, sitting);
    }

    @Test
    void findsSittingsOfAForum() {
        assertThat(index.sittingsOf(Id.of("council"))).containsExactly(sitting);
        assertThat(index.sittingsOf(Id.of("nobody"))).isEmpty();
    }

    @Test
    void findsPositionsByHolder() {
        assertThat(index.positionsOf(Id.of("stoltenberg"))).containsExactly(position);
        assertThat(index.positionsOf(NOBODY)).isEmpty();
    }

    @Test
    void findsPositionsByCandidateAndOrganization() {
        assertThat(index.positionsOn(Id.of("ukraine"), Id.of("nato"))).containsExactly(position);
        assertThat(index.positionsOn(Id.of("nato"), Id.of("ukraine"))).isEmpty();
    }

    @Test
    void findsMemberships() {
        assertThat(index.membershipsOf(Id.of("ukraine"))).containsExactly(membership);
        assertThat(index.membershipsOf(Id.of("ukraine"), Id.of("nato"))).containsExactly(membership);
        assertThat(index.membershipsOf(Id.of("ukraine"), Id.of("eu"))).isEmpty();
        assertThat(index.membershipsOf(NOBODY)).isEmpty();
    }

    @Test
    void findsWhatCitesASourceAtAnyDepth() {
        assertThat(index.citing(Id.of("report"))).containsExactly(ministry, account, talks);
        assertThat(index.citing(Id.of("agency"))).containsExactly(agency, ministry);
        assertThat(index.citing(Id.of("nobody"))).isEmpty();
    }

    @Test
    void findsWhatRestsOnOneSourceAlone() {
        assertThat(index.restingOnlyOn(Id.of("report"))).containsExactly(account, talks);
        assertThat(index.restingOnlyOn(Id.of("agency"))).isEmpty();
    }

    /** A wire story, its reprint, and a report that draws on it; a talk cites the latter two, an account an independent one. */
    @Test
    void whatRepeatsASourceIsWithdrawnWithIt() {
        Source reprint = Source.builder().id("reprint").from("wire").build();
        Source digest = Source.builder()
                .id("digest")
                .addLink(Link.to(LinkRelation.DERIVED_FROM, "reprint"))
                .build();
        Source roundup = Source.builder()
                .id("roundup")
                .from("wire")
                .addLink(Link.to(LinkRelation.DERIVED_FROM, "ours"))
                .build();
        Meeting twice = Meeting.builder()
                .id("twice")
                .addCitation("digest")
                .addCitation("reprint")
                .build();
        Meeting other = Meeting.builder()
                .id("other")
                .addCitation("digest")
                .addCitation("roundup")
                .build();
        DossierIndex index = DossierIndex.of(Dossier.builder()
                .add(Source.builder().id("wire").build(), reprint, digest, roundup, twice, other)
                .build());

        assertThat(index.restingOnlyOn("wire")).containsExactly(twice);
        assertThat(index.restingOnlyOn("reprint")).containsExactly(twice);
        assertThat(index.restingOnlyOn("digest")).isEmpty();
        assertThat(index.origin("digest")).isEqualTo(Id.of("wire"));
        assertThat(index.origin(roundup)).isEqualTo(roundup.id());
        assertThat(index.origin("not-here")).isEqualTo(Id.of("not-here"));
    }

    @Test
    void sourcesThatRepeatEachOtherInACircleHaveAnOrigin() {
        DossierIndex index = DossierIndex.of(Dossier.builder()
                .add(
                        Source.builder().id("a").from("b").build(),
                        Source.builder().id("b").from("a").build())
                .build());

        assertThat(index.origin("a")).isEqualTo(Id.of("b"));
        assertThat(index.restingOnlyOn("a")).isEmpty();
    }

    @Test
    void citationsAreKnownAmongTheReferences() {
        assertThat(index.references().stream().filter(Reference::isCitation))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference.path()).endsWith("/source"));
    }

    @Test
    void eachQueryTakesTheTextOfAnId() {
        assertThat(index.find("talks")).containsSame(talks);
        assertThat(index.find(Meeting.class, "talks")).containsSame(talks);
        assertThat(index.path("talks")).contains("/meetings/0");
        assertThat(index.withId("talks")).isEqualTo(index.withId(talks.id()));
        assertThat(index.referringTo("talks")).isEqualTo(index.referringTo(talks.id()));
        assertThat(index.mentioning("talks")).containsExactly(account, reply);
        assertThat(index.statementsBy("kuleba")).containsExactly(account, reply);
        assertThat(index.statementsAbout("council")).containsExactly(reply);
        assertThat(index.meetingsWith("kuleba", "stoltenberg")).containsExactly(talks);
        assertThat(index.sittingsOf("council")).containsExactly(sitting);
        assertThat(index.positionsOf("stoltenberg")).containsExactly(position);
        assertThat(index.positionsOn("ukraine", "nato")).containsExactly(position);
        assertThat(index.membershipsOf("ukraine")).containsExactly(membership);
        assertThat(index.membershipsOf("ukraine", "nato")).containsExactly(membership);
        assertThat(index.citing("report")).containsExactly(ministry, account, talks);
        assertThat(index.restingOnlyOn("report")).containsExactly(account, talks);
    }

    @Test
    void eachQueryTakesTheRecordItself() {
        State ukraine =
                State.builder().id("ukraine").addName(Name.of("Ukraine")).build();
        Organization nato =
                Organization.builder().id("nato").addName(Name.of("NATO")).build();

        assertThat(index.find(person("kuleba", "Another"))).containsSame(kuleba);
        assertThat(index.withId(talks)).isEqualTo(index.withId(talks.id()));
        assertThat(index.referringTo(talks)).isEqualTo(index.referringTo(talks.id()));
        assertThat(index.mentioning(talks)).containsExactly(account, reply);
        assertThat(index.statementsBy(kuleba)).containsExactly(account, reply);
        assertThat(index.statementsAbout(council)).containsExactly(reply);
        assertThat(index.meetingsWith(kuleba, stoltenberg)).containsExactly(talks);
        assertThat(index.sittingsOf(council)).containsExactly(sitting);
        assertThat(index.positionsOf(stoltenberg)).containsExactly(position);
        assertThat(index.positionsOn(ukraine, nato)).containsExactly(position);
        assertThat(index.membershipsOf(ukraine)).containsExactly(membership);
        assertThat(index.membershipsOf(ukraine, nato)).containsExactly(membership);
        assertThat(index.citing(report)).containsExactly(ministry, account, talks);
        assertThat(index.restingOnlyOn(report)).containsExactly(account, talks);
    }

    @Test
    void aTextThatIsNotAnIdIsRefusedByTheNameOfTheParameter() {
        assertThatThrownBy(() -> index.statementsBy("Dmytro Kuleba"))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("speaker: expected an absolute IRI, or letters, digits, '.', '_' and '-' after a letter or "
                        + "digit; was \"Dmytro Kuleba\"");
        assertThatThrownBy(() -> index.positionsOn("ukraine", ""))
                .isInstanceOf(IllFormedException.class)
                .hasMessage("organization: expected 1 to 512 characters; was \"\"");
        assertThatThrownBy(() -> index.meetingsWith("kuleba", " "))
                .isInstanceOf(IllFormedException.class)
                .hasMessageStartingWith("participants: expected ");
    }

    @Test
    void isShownByItsDossier() {
        assertThat(index)
                .hasToString("Index of Dossier: 2 sources, 4 actors, 2 statements, 2 meetings, 1 position, "
                        + "1 membership, 2 others");
    }

    @Test
    void answersCannotBeModified() {
        List<List<? extends Entity>> answers = List.of(
                index.knownEntities(),
                index.mentioning(Id.of("talks")),
                index.named("Dmytro Kuleba"),
                index.meetingsWith(List.of()),
                index.meetingsWith(Id.of("kuleba")),
                index.statementsBy(NOBODY));

        assertThat(answers)
                .allSatisfy(answer -> assertThatThrownBy(() -> answer.remove(0))
                        .isInstanceOfAny(UnsupportedOperationException.class));
    }

    @Test
    void refusesNullByName() {
        assertThatNullPointerException().isThrownBy(() -> DossierIndex.of(null)).withMessage("dossier");
        assertThatNullPointerException()
                .isThrownBy(() -> index.find((Id<KnownEntity>) null))
                .withMessage("id");
    }
}
