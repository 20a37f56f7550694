package org.rapporteur.examples.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.examples.article.Article.in;
import static org.rapporteur.examples.article.Article.link;
import static org.rapporteur.examples.article.Article.only;
import static org.rapporteur.examples.article.Article.topic;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Name;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Place;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MeetingKind;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.model.term.ParticipantRole;
import org.rapporteur.model.term.SourceKind;
import org.rapporteur.model.term.SpeechAct;
import org.rapporteur.time.Edtf;

/**
 * Each claim about the talks and the forum, C1 to C8, is found by asking for it, in the dossier built in Java and in
 * the one read from JSON.
 */
class ClaimsTest {
    @ParameterizedTest
    @EnumSource
    void c1TheForeignMinisterSpokeWithTheSecretaryGeneral(Made made) {
        Article article = new Article(made);

        Meeting talks =
                only(article.index.meetingsWith(article.id("Dmytro Kuleba"), article.id("Jens Stoltenberg")).stream());

        assertThat(talks.kind()).contains(MeetingKind.TALKS);
        assertThat(talks.status()).contains(MeetingStatus.HELD);
        assertThat(talks.participants())
                .extracting(Participant::party)
                .extracting(
                        party -> party.asNamed().orElseThrow(),
                        party -> in(party.capacity().orElseThrow()))
                .containsExactly(
                        tuple("Dmitry Kuleba", "Minister of Foreign Affairs of Ukraine"),
                        tuple("Jens Stoltenberg", "Secretary General of NATO"));
        assertThat(talks.format()).isEmpty();
        article.assertReported(talks);
    }

    @ParameterizedTest
    @EnumSource
    void c2ThePrintedNameLeadsToThePersonWhoseUsualFormsAreOurs(Made made) {
        Article article = new Article(made);

        Person kuleba = article.actor(Person.class, "Dmitry Kuleba");

        assertThat(article.index.named("Dmytro Kuleba")).containsExactly(kuleba);
        assertThat(article.index.named("Дмитро Кулеба")).containsExactly(kuleba);
        assertThat(name(kuleba, "Dmytro Kuleba").language()).hasToString("Optional[uk-Latn]");
        assertThat(name(kuleba, "Dmytro Kuleba").citations()).containsExactly(article.outside());
        assertThat(name(kuleba, "Дмитро Кулеба").language()).hasToString("Optional[uk]");
        assertThat(name(kuleba, "Дмитро Кулеба").citations()).containsExactly(article.outside());
        assertThat(name(kuleba, "Dmitry Kuleba").kind()).contains(NameKind.TRANSLITERATION);
        assertThat(name(kuleba, "Dmitry Kuleba").citations()).containsExactly(article.reported());
        assertThat(speaker(article.statementOf("Дмитро Кулеба")))
                .satisfies(party -> assertThat(party.asNamed()).contains("Dmitry Kuleba"))
                .satisfies(party -> assertThat(party.actor()).hasValue(kuleba.id()));
    }

    @ParameterizedTest
    @EnumSource
    void c3TheyTalkedAboutTheNextStepsOneAfterAnother(Made made) {
        Article article = new Article(made);

        List<String> agenda = article.talks().agenda().stream()
                .map(Topic::label)
                .map(Article::in)
                .toList();

        assertThat(agenda)
                .containsSubsequence(
                        "Next steps toward Ukraine's closer integration with NATO",
                        "Political assurances",
                        "Consultation mechanisms",
                        "Joint planning",
                        "Interoperability with NATO standards");
        article.assertReported(article.talks());
    }

    @ParameterizedTest
    @EnumSource
    void c4TheAccountIsTheMinistersOwnAndRelayedByTheAgency(Made made) {
        Article article = new Article(made);

        Statement account = only(article.index.statementsAbout(article.talks().id()).stream());

        assertThat(speaker(account).actor()).hasValue(article.id("Dmytro Kuleba"));
        assertThat(account.fidelity()).contains(Fidelity.PARAPHRASE);
        assertThat(account.meeting())
                .as("it is about the talks, not said at them")
                .isEmpty();
        assertThat(article.talks().basis()).containsExactly(account.id());
        assertThat(article.report().kind()).contains(SourceKind.REPORT);
        assertThat(article.report().publisher()).contains(Party.named("DEA News"));
        article.assertReported(account);
    }

    @ParameterizedTest
    @EnumSource
    void c5BothExploredBringingTheCouncilIntoFullOperation(Made made) {
        Article article = new Article(made);

        Forum council = article.actor(Forum.class, "NATO-Ukraine Council");

        assertThat(council.kind()).contains(ForumKind.COUNCIL);
        assertThat(topic(article.talks().agenda(), "full operation").about()).containsExactly(council.id());
        assertThat(council.members())
                .allSatisfy(member -> assertThat(member.role()).isEqualTo(ParticipantRole.MEMBER))
                .allSatisfy(member -> assertThat(member.citations()).containsExactly(article.implied()))
                .extracting(member -> member.party().actor().orElseThrow())
                .extracting(Object::toString)
                .containsExactly(
                        article.id("NATO").value(), article.id("Ukraine").value());
        assertThat(in(council.purposes()))
                .containsExactly("To bring Kyiv's defence initiatives in line with those of the allies");
        assertThat(council).as("it could speak").isInstanceOf(Actor.class);
        assertThat(article.index.statementsBy(council.id()))
                .as("but is not reported to")
                .isEmpty();
        assertThat(council.citations()).containsExactly(article.reported());
    }

    @ParameterizedTest
    @EnumSource
    void c6AForumIsBeingPreparedInKyivInAnAutumnOfNoStatedYear(Made made) {
        Article article = new Article(made);

        Forum forum = article.actor(Forum.class, "Defence industry forum");
        Meeting edition = only(article.index.sittingsOf(forum.id()).stream());

        assertThat(forum.kind()).contains(ForumKind.CONFERENCE_SERIES);
        assertThat(edition.kind()).contains(MeetingKind.CONFERENCE);
        assertThat(edition.status()).contains(MeetingStatus.PLANNED);
        assertThat(edition.date()).contains(Edtf.parse("XXXX-23"));
        assertThat(edition.place().map(Place::name).map(Article::in)).contains("Kyiv");
        assertThat(topic(article.talks().agenda(), "special attention").about()).containsExactly(edition.id());
        article.assertReported(edition);
    }

    @ParameterizedTest
    @EnumSource
    void c6ThatItWasTheAutumnOf2023IsARecordOfTheEditorsAlone(Made made) {
        Article article = new Article(made);
        Forum forum = article.actor(Forum.class, "Defence industry forum");
        Meeting edition = only(article.index.sittingsOf(forum.id()).stream());

        Meeting ours = only(article.dossier.meetings().stream()
                .filter(meeting -> meeting.date().equals(Optional.of(Edtf.parse("2023-23")))));

        assertThat(link(ours, LinkRelation.SAME_AS).target()).hasValue(edition.id());
        assertThat(ours.citations()).containsExactly(article.outside());
        assertThat(article.index.restingOnlyOn(article.editors().id())).contains(ours);
    }

    @ParameterizedTest
    @EnumSource
    void c7TheForumHasSeveralPurposesInBothLanguages(Made made) {
        Article article = new Article(made);
        Forum forum = article.actor(Forum.class, "Defence industry forum");

        Meeting edition = only(article.index.sittingsOf(forum.id()).stream());
        List<Text> purposes = edition.purposes();

        assertThat(in(purposes))
                .containsExactly(
                        "To show Ukraine's defence capabilities",
                        "To attract investment",
                        "To bring about information sharing",
                        "To bring about technology transfer",
                        "To bring about joint ventures");
        assertThat(purposes).extracting(purpose -> purpose.lookup("uk")).contains("Залучити інвестиції");
        article.assertReported(edition);
    }

    @ParameterizedTest
    @EnumSource
    void c8SomebodyUnnamedAnnouncedItAndManufacturersAreToBeInvited(Made made) {
        Article article = new Article(made);
        Forum forum = article.actor(Forum.class, "Defence industry forum");
        Meeting edition = only(article.index.sittingsOf(forum.id()).stream());

        Statement announcement = only(article.index.statementsAbout(edition.id()).stream()
                .filter(statement -> statement.act().equals(Optional.of(SpeechAct.ANNOUNCE))));

        assertThat(speaker(announcement).description().map(Article::in))
                .contains("an announcer whom the report does not name");
        Party invited = only(edition.participants().stream()).party();
        assertThat(invited.description().map(Article::in).orElseThrow()).contains("foreign arms manufacturers");
        article.assertReported(announcement);
    }

    private static Party speaker(Statement statement) {
        return only(statement.speakers().stream());
    }

    private static Name name(Actor actor, String text) {
        return only(actor.names().stream().filter(name -> name.text().equals(text)));
    }
}
