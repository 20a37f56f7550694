package org.rapporteur.examples.article;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.rapporteur.examples.article.Article.only;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.Reference;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Citation;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Name;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.MeetingStatus;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.model.term.SpeechAct;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/** What the report leaves out stays out, and what we add is told apart from it. */
class NothingInventedTest {
    private final Article article = new Article(Made.BUILT_IN_JAVA);

    @Test
    void theReportHasNoDateTitleAddressOrLanguage() {
        Source report = article.report();

        assertThat(report.date()).isEmpty();
        assertThat(report.title()).isEmpty();
        assertThat(report.url()).isEmpty();
        assertThat(report.language()).isEmpty();
        assertThat(report.accessedAt()).isEmpty();
    }

    @Test
    void theTalksHaveNoFormatDateOrPlace() {
        Meeting talks = article.talks();

        assertThat(talks.format()).isEmpty();
        assertThat(talks.date()).isEmpty();
        assertThat(talks.place()).isEmpty();
    }

    @Test
    void noStatementHasADateChannelOrOriginalLanguage() {
        assertThat(article.dossier.statements())
                .isNotEmpty()
                .allSatisfy(statement -> assertThat(statement.date()).isEmpty())
                .allSatisfy(statement -> assertThat(statement.channel()).isEmpty())
                .allSatisfy(
                        statement -> assertThat(statement.originalLanguage()).isEmpty());
    }

    @Test
    void noActorIsMadeUpForTheAnnouncerOrForThoseToBeInvited() {
        Statement announcement = only(article.dossier.statements().stream()
                .filter(statement -> statement.act().equals(Optional.of(SpeechAct.ANNOUNCE))));
        Meeting planned = only(article.dossier.meetings().stream()
                .filter(meeting -> meeting.status().equals(Optional.of(MeetingStatus.PLANNED))));
        Party announcer = only(announcement.speakers().stream());
        Party invited = only(planned.participants().stream()).party();

        assertThat(List.of(announcer, invited))
                .allSatisfy(party -> assertThat(party.actor()).isEmpty())
                .allSatisfy(party -> assertThat(party.asNamed()).isEmpty())
                .allSatisfy(party -> assertThat(party.description()).isPresent());
    }

    @Test
    void theActorsAreThoseWhoAreNamedAndTheCommission() {
        assertThat(article.dossier.actors())
                .extracting(actor -> actor.names().get(0).text())
                .containsExactlyInAnyOrder(
                        "Dmytro Kuleba",
                        "Jens Stoltenberg",
                        "Thierry Breton",
                        "Ukraine",
                        "NATO",
                        "Ukraine's foreign ministry",
                        "NATO-Ukraine Council",
                        "Defence industry forum",
                        "European Commission");
    }

    @Test
    void bretonHasNoPositionOnMembershipItself() {
        assertThat(article.index.positionsOf(article.id("Thierry Breton")))
                .isNotEmpty()
                .allSatisfy(position -> assertThat(position.aspect()).isNotEqualTo(PositionAspect.MEMBERSHIP));
    }

    @Test
    void noPartIsCitedToTheReportAndToTheEditorsAtOnce() {
        var sourcesOfEach = article.index.references().stream()
                .filter(reference -> reference.path().endsWith("/source"))
                .filter(reference -> isPartOfARecord(reference.path()))
                .collect(Collectors.groupingBy(
                        reference -> reference.path().replaceFirst("/citations/\\d+/source$", ""),
                        Collectors.mapping(Reference::target, Collectors.toSet())));

        assertThat(sourcesOfEach).isNotEmpty();
        assertThat(sourcesOfEach.values())
                .allSatisfy(sources -> assertThat(sources).hasSize(1));
    }

    @Test
    void whereARecordIsCitedToBothEachSaysWhichPropertiesAreItsOwn() {
        List<KnownEntity> mixed = article.index.knownEntities().stream()
                .filter(record -> record.citations().stream()
                                .map(Citation::source)
                                .distinct()
                                .count()
                        > 1)
                .toList();

        assertThat(mixed).isNotEmpty();
        for (KnownEntity record : mixed) {
            List<String> concerned = new ArrayList<>();
            for (Citation citation : record.citations()) {
                assertThat(citation.concerns()).as(record.id().value()).isNotEmpty();
                concerned.addAll(citation.concerns());
            }
            assertThat(concerned).as(record.id().value()).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyNameIsTheReportsAsPrintedOrOurs() {
        Set<String> printed = new TreeSet<>();
        Set<String> added = new TreeSet<>();
        for (Actor actor : article.dossier.actors()) {
            for (Name name : actor.names()) {
                assertThat(name.citations()).as(name.text()).hasSize(1);
                (name.citations().get(0).equals(article.outside()) ? added : printed).add(name.text());
            }
        }

        assertThat(printed)
                .containsExactly(
                        "Defence industry forum",
                        "Dmitry Kuleba",
                        "Jens Stoltenberg",
                        "NATO",
                        "NATO-Ukraine Council",
                        "Thierry Breton",
                        "Ukraine",
                        "Ukraine's foreign ministry");
        assertThat(added)
                .containsExactlyInAnyOrder(
                        "Dmytro Kuleba",
                        "European Commission",
                        "Ministry of Foreign Affairs of Ukraine",
                        "North Atlantic Treaty Organization",
                        "Єнс Столтенберг",
                        "Європейська комісія",
                        "Дмитро Кулеба",
                        "Міністерство закордонних справ України",
                        "НАТО",
                        "Організація Північноатлантичного договору",
                        "Рада Україна — НАТО",
                        "Тьєррі Бретон",
                        "Україна",
                        "Форум оборонної промисловості");
    }

    @Test
    void whatTheEditorsAddIsTheYearTheCommissionAndItsMissingVote() {
        assertThat(article.index.restingOnlyOn(article.editors().id()))
                .extracting(record -> record.id().value())
                .containsExactlyInAnyOrder(
                        "european-commission",
                        "defence-industry-forum-in-autumn-2023",
                        "european-commission-is-not-in-nato");
    }

    @Test
    void everyTextIsInEnglishAndUkrainian() {
        List<String> lines =
                new String(Made.json(), UTF_8).lines().map(String::strip).toList();

        int english = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("\"en\": ")) {
                english++;
                assertThat(lines.get(i + 1)).as(lines.get(i)).startsWith("\"uk\": ");
            } else if (lines.get(i).startsWith("\"uk\": ")) {
                assertThat(lines.get(i - 1)).as(lines.get(i)).startsWith("\"en\": ");
            }
        }
        assertThat(english).isGreaterThan(40);
    }

    @Test
    void theChecksFindNoErrorAndNoWarningAndThreeThingsToNote() {
        assertThat(RuleSet.standard().validate(article.dossier).violations())
                .extracting(Violation::severity, Violation::code)
                .containsExactly(
                        tuple(Severity.INFO, "single-source-dossier"),
                        tuple(Severity.INFO, "source-not-identified"),
                        tuple(Severity.INFO, "holder-without-vote"));
    }

    /** Whether a citation is that of a name, a condition or another part, and not that of a whole record. */
    private static boolean isPartOfARecord(String path) {
        return !path.matches("/[a-z]+/\\d+/citations/\\d+/source");
    }
}
