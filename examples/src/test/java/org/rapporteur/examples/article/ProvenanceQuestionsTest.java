package org.rapporteur.examples.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.article.Article.only;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.SharedOccasion;
import org.rapporteur.dossier.provenance.Claim;
import org.rapporteur.dossier.provenance.Disagreement;
import org.rapporteur.dossier.provenance.Grounding;
import org.rapporteur.dossier.provenance.Provenance;
import org.rapporteur.dossier.provenance.Weakness;
import org.rapporteur.dossier.provenance.Withdrawal;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.time.Certainty;

/** Who shared an occasion, what rests on what, and what follows if the report is wrong. */
class ProvenanceQuestionsTest {
    @ParameterizedTest
    @EnumSource
    void whatWasSaidByTheForeignMinister(Made made) {
        Article article = new Article(made);

        assertThat(article.index.statementsByOffice("Minister of Foreign Affairs of Ukraine"))
                .containsExactly(article.statementOf("Dmitry Kuleba"));
        assertThat(article.index.statementsAt(article.talks())).isEmpty();
        assertThat(article.index.statementsTo(article.id("Jens Stoltenberg"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void whetherTheTwoSatInOneRoomIsNotReported(Made made) {
        Article article = new Article(made);

        SharedOccasion occasion = only(
                article
                        .index
                        .sharedOccasions(List.of(article.id("Dmitry Kuleba"), article.id("Jens Stoltenberg")))
                        .stream());

        assertThat(occasion.meeting()).isEqualTo(article.talks());
        assertThat(occasion.attended()).isEqualTo(Certainty.YES);
        assertThat(occasion.inOneRoom()).isEqualTo(Certainty.POSSIBLY);
    }

    @ParameterizedTest
    @EnumSource
    void whatCameBeforeTheTalks(Made made) {
        Article article = new Article(made);

        assertThat(article.index.linksTo(article.talks(), LinkRelation.PRECEDES))
                .extracting(link -> link.from())
                .containsExactly(article.statementOf("Thierry Breton"));
        assertThat(article.index.linksTo(article.talks(), LinkRelation.CONTRADICTS))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theAgendaOfTheTalksIsKnownFromOneSideAlone(Made made) {
        Article article = new Article(made);

        assertThat(article.index.disagreementsOn(article.talks()))
                .hasSameSizeAs(article.talks().agenda())
                .allSatisfy(found -> {
                    assertThat(found).isInstanceOf(Disagreement.OneSidedAccount.class);
                    assertThat(found.certainty()).isEqualTo(Certainty.POSSIBLY);
                    assertThat(found.evidence())
                            .isEqualTo(List.<Id<?>>of(
                                    article.statementOf("Dmitry Kuleba").id()));
                });
    }

    @ParameterizedTest
    @EnumSource
    void howTheConditionsOfTheCommissionerAreKnown(Made made) {
        Article article = new Article(made);

        Provenance provenance = article.index.provenanceOf(article.positionOf("Thierry Breton"));

        assertThat(provenance.claims("conditions"))
                .extracting(Claim::grounding)
                .containsExactly(Grounding.STATED, Grounding.IMPLIED, Grounding.IMPLIED);
        assertThat(provenance.basis())
                .isEqualTo(List.of(article.statementOf("Thierry Breton").id()));
        assertThat(provenance.origins()).containsExactly(article.report().id());
    }

    @ParameterizedTest
    @EnumSource
    void whatFallsWithTheReportIsAllButWhatTheEditorsAdded(Made made) {
        Article article = new Article(made);

        Withdrawal withdrawal = article.index.fallingWith(article.report());

        Stream<? extends KnownEntity> cited =
                article.index.citing(article.report()).stream().filter(record -> !cites(article, record));
        assertThat(withdrawal.records()).isEqualTo(cited.toList());
        assertThat(withdrawal.records()).contains(article.talks());
        assertThat(withdrawal.claims())
                .allSatisfy(claim -> assertThat(claim.citations())
                        .allSatisfy(citation -> assertThat(citation.source())
                                .isEqualTo(article.report().id())));
        assertThat(withdrawal.claims()).isNotEmpty();
    }

    private static boolean cites(Article article, KnownEntity record) {
        return article.index.citing(article.editors()).contains(record);
    }

    @ParameterizedTest
    @EnumSource
    void whatRestsOnWeakInformationAlone(Made made) {
        Article article = new Article(made);

        assertThat(article.index.restingOnlyOn(Weakness.IMPLIED))
                .contains(article.positionOf("Ukraine"))
                .doesNotContain(article.positionOf("Thierry Breton"));
        assertThat(article.index.restingOnlyOn(Weakness.ANONYMOUS))
                .hasSize(1)
                .allSatisfy(record -> assertThat(record).isInstanceOf(Statement.class));
    }

    @ParameterizedTest
    @EnumSource
    void theForumInAutumnIsOneThingInTwoRecords(Made made) {
        Article article = new Article(made);
        DossierIndex index = article.index.withSameAs();

        List<Meeting> editions = article.dossier.meetings().stream()
                .filter(meeting -> index.joinedWith(meeting).size() == 2)
                .toList();

        assertThat(editions).hasSize(2);
        assertThat(index.representative(editions.get(1)))
                .isEqualTo(editions.get(0).id());
        assertThat(index.statementsAbout(editions.get(1)))
                .isNotEmpty()
                .isEqualTo(index.statementsAbout(editions.get(0)));
    }
}
