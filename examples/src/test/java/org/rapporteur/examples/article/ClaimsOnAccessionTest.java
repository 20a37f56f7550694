package org.rapporteur.examples.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.examples.article.Article.in;
import static org.rapporteur.examples.article.Article.link;
import static org.rapporteur.examples.article.Article.only;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Link;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.validation.RuleSet;
import org.rapporteur.validation.Severity;
import org.rapporteur.validation.Violation;

/**
 * Each claim about the accession, C9 to C13, and what all of them rest on, C14, is found by asking for it, in the
 * dossier built in Java and in the one read from JSON.
 */
class ClaimsOnAccessionTest {
    @ParameterizedTest
    @EnumSource
    void c9TheCommissionerHadSaidBeforeThatAccessionCannotBeAcceleratedInWar(Made made) {
        Article article = new Article(made);

        Statement statement = article.statementOf("Thierry Breton");
        Link before = link(statement, LinkRelation.PRECEDES);
        MembershipPosition position = article.positionOf("Thierry Breton");
        Condition war = condition(position, ConditionOperator.BARRED_BY, ConditionKind.HOSTILITIES);

        assertThat(speaker(statement).capacity().map(Article::in))
                .contains("European Commissioner for the Internal Market");
        assertThat(statement.date()).isEmpty();
        assertThat(before.target()).hasValue(article.talks().id());
        assertThat(before.citations()).containsExactly(article.reported());
        assertThat(position.aspect()).isEqualTo(PositionAspect.PACE);
        assertThat(position.direction()).isEqualTo(Direction.OPPOSES);
        assertThat(position.basis()).containsExactly(statement.id());
        assertThat(war.state()).isEqualTo(ConditionState.OPEN);
        assertThat(war.citations()).containsExactly(article.reported());
        article.assertReported(statement);
        article.assertReported(position);
    }

    @ParameterizedTest
    @EnumSource
    void c10AccessionWouldNeedPeaceAndTheEntryCriteriaWhichIsImplied(Made made) {
        Article article = new Article(made);
        MembershipPosition position = article.positionOf("Thierry Breton");

        Condition peace = condition(position, ConditionOperator.REQUIRES, ConditionKind.PEACE_SETTLEMENT);
        Condition criteria = condition(position, ConditionOperator.REQUIRES, ConditionKind.ACCESSION_CRITERIA);

        assertThat(List.of(peace, criteria))
                .allSatisfy(condition -> assertThat(condition.state()).isEqualTo(ConditionState.OPEN))
                .allSatisfy(condition -> assertThat(condition.citations()).containsExactly(article.implied()));
    }

    @ParameterizedTest
    @EnumSource
    void c11TheChecksNoteThatTheHolderSpeaksForABodyWithoutAVote(Made made) {
        Article article = new Article(made);

        Tenure office = only(article.actor(Person.class, "Thierry Breton").tenures().stream());
        Membership membership = only(article.index.membershipsOf(article.id("European Commission")).stream());
        Violation finding =
                only(RuleSet.standard().validate(article.dossier).ofCode("holder-without-vote").violations().stream());

        assertThat(office.organization()).hasValue(article.id("European Commission"));
        assertThat(office.citations()).containsExactly(article.outside());
        assertThat(membership.organization()).isEqualTo(article.id("NATO"));
        assertThat(membership.stage()).isEqualTo(MembershipStage.NONE);
        assertThat(membership.citations()).containsExactly(article.outside());
        assertThat(finding.severity()).isEqualTo(Severity.INFO);
        assertThat(finding.pointer())
                .startsWith(article.index
                        .path(article.positionOf("Thierry Breton").id())
                        .orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void c12UkraineItselfSeeksMembershipWhichIsImplied(Made made) {
        Article article = new Article(made);

        MembershipPosition position = only(article.index.positionsOn(article.id("Ukraine"), article.id("NATO")).stream()
                .filter(any -> any.direction() == Direction.SEEKS));

        assertThat(position.holder().actor()).hasValue(article.id("Ukraine"));
        assertThat(position.aspect()).isEqualTo(PositionAspect.MEMBERSHIP);
        assertThat(position.conditions()).isEmpty();
        assertThat(position.citations()).containsExactly(article.implied());
    }

    @ParameterizedTest
    @EnumSource
    void c13TheForeignMinistryRepeatedStatementsThatAreNotIdentified(Made made) {
        Article article = new Article(made);

        Statement statement = article.statementOf("Ministry of Foreign Affairs of Ukraine");
        Link repeated = link(statement, LinkRelation.REITERATES);

        assertThat(repeated.target()).isEmpty();
        assertThat(repeated.description().map(Article::in).orElseThrow()).contains("earlier statements");
        assertThat(in(statement.content())).contains("territories", "diplomacy", "mediation", "international law");
        article.assertReported(statement);
    }

    @ParameterizedTest
    @EnumSource
    void c14EveryClaimIsKnownThroughOneReportOfUnknownDay(Made made) {
        Article article = new Article(made);
        List<?> ours = article.index.restingOnlyOn(article.editors().id());

        assertThat(article.report().date()).isEmpty();
        assertThat(article.index.knownEntities())
                .filteredOn(record -> !article.dossier.sources().contains(record))
                .filteredOn(record -> !ours.contains(record))
                .isNotEmpty()
                .allSatisfy(record ->
                        assertThat(article.index.citing(article.report().id())).contains(record));
        assertThat(article.index.restingOnlyOn(article.report().id()))
                .containsAll(article.dossier.statements())
                .containsAll(article.dossier.positions())
                .contains(article.talks());
    }

    private static Party speaker(Statement statement) {
        return only(statement.speakers().stream());
    }

    private static Condition condition(MembershipPosition position, ConditionOperator operator, ConditionKind kind) {
        return only(position.conditions().stream()
                .filter(condition -> condition.operator() == operator)
                .filter(condition -> condition.kind().equals(kind)));
    }
}
