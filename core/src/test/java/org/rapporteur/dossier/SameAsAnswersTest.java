package org.rapporteur.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.dossier.answer.StanceMatrix;
import org.rapporteur.dossier.answer.Stances;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;

/** Answers as of a day, where a member, its organisation and a minister have two records each. */
class SameAsAnswersTest {
    private final Statement refusal = Statement.builder()
            .id("refusal")
            .content(Text.en("No."))
            .addSpeaker(Party.builder().actor("minister").onBehalfOf("hungary").build())
            .build();
    private final DossierIndex apart = DossierIndex.of(Dossier.builder()
            .add(State.builder().id("hungary").addName("Hungary").build(), joined("magyarorszag", "hungary"))
            .add(Organization.builder().id("nato").addName("NATO").build())
            .add(Organization.builder()
                    .id("alliance")
                    .addName("Alliance")
                    .addLink(Link.to(LinkRelation.SAME_AS, "nato"))
                    .build())
            .add(minister("minister", "2014/2022"), refusal)
            .add(position("first", "hungary", "nato", Direction.BLOCKS, "2022-07-05")
                    .addCondition(Condition.builder()
                            .operator(ConditionOperator.REQUIRES)
                            .kind(ConditionKind.REFORM)
                            .text(Text.en("courts"))
                            .state(ConditionState.OPEN)
                            .build())
                    .build())
            .add(position("second", "magyarorszag", "alliance", Direction.SUPPORTS, "2024-02-26")
                    .build())
            .add(membership("one", "hungary", "nato", MembershipStage.PARTNER, "1994/1999-03-11"))
            .add(membership("two", "magyarorszag", "alliance", MembershipStage.MEMBER, "1999-03-12/.."))
            .build());
    private final DossierIndex index = apart.withSameAs();

    private static State joined(String id, String other) {
        return State.builder()
                .id(id)
                .addName(id)
                .addLink(Link.to(LinkRelation.SAME_AS, other))
                .build();
    }

    private static Person minister(String id, String period) {
        return Person.builder()
                .id(id)
                .addName(id)
                .addTenure(Tenure.builder()
                        .office(Text.en("Minister"))
                        .organization("magyarorszag")
                        .period(period)
                        .acting(true)
                        .build())
                .build();
    }

    private static MembershipPosition.Builder position(
            String id, String holder, String organization, Direction direction, String date) {
        return MembershipPosition.builder()
                .id(id)
                .holder(holder)
                .candidate("sweden")
                .organization(organization)
                .direction(direction)
                .date(date);
    }

    private static Membership membership(
            String id, String member, String organization, MembershipStage stage, String period) {
        return Membership.builder()
                .id(id)
                .member(member)
                .organization(organization)
                .stage(stage)
                .period(period)
                .build();
    }

    @Test
    void aStanceGivesWayToThatOfTheSamePrincipalUnderAnotherId() {
        for (String organization : List.of("nato", "alliance")) {
            StanceMatrix matrix = index.stances("sweden", organization).asOf("2024-03-07");

            assertThat(matrix).hasToString("[hungary supports membership (LAST_KNOWN, YES)]");
            assertThat(matrix.superseded()).hasToString("[first gave way to second, by date]");
            for (String principal : List.of("hungary", "magyarorszag")) {
                assertThat(matrix.of(principal)).isEqualTo(matrix.stances());
                assertThat(matrix.of(principal, matrix.aspects().get(0))).isEqualTo(matrix.stances());
            }
        }
        assertThat(apart.stances("sweden", "nato").asOf("2024-03-07"))
                .hasToString("[hungary blocks membership (LAST_KNOWN, YES)]");
    }

    @Test
    void theHistoryOfAPrincipalIsThatOfAllItsIds() {
        Stances stances = index.stances("sweden", "nato");

        assertThat(stances.historyOf("magyarorszag"))
                .isEqualTo(stances.historyOf("hungary"))
                .hasToString("[membership: blocks, 1 added (YES), membership: blocks to supports, 1 dropped (YES)]");
    }

    @Test
    void anObstacleNamesTheFirstOfTheIds() {
        assertThat(index.stances("sweden", "alliance").asOf("2023-01-01").obstacles())
                .hasToString("[hungary blocks membership (YES), requires reform, set by hungary (YES)]");
    }

    @Test
    void theHolderOfAPositionIsTheSpeakerOfItsBasisUnderAnotherId() {
        Entity[] records = {
            minister("minister", "2014/.."),
            Person.builder()
                    .id("siyarto")
                    .addName("Siyarto")
                    .addLink(Link.to(LinkRelation.SAME_AS, "minister"))
                    .build(),
            refusal,
            position("refuses", "siyarto", "nato", Direction.BLOCKS, "2023-01-01")
                    .addBasis("refusal")
                    .build()
        };
        DossierIndex index =
                DossierIndex.of(Dossier.builder().add(records).build()).withSameAs();

        assertThat(index.stances("sweden", "nato").latest().principals()).hasToString("[hungary]");
    }

    @Test
    void aDenialOfAJoinedStatementIsADenial() {
        Statement again = Statement.builder()
                .id("again")
                .addSpeaker(Party.of("minister"))
                .content(Text.en("No."))
                .addLink(Link.to(LinkRelation.SAME_AS, "refusal"))
                .build();
        Statement denial = Statement.builder()
                .id("denial")
                .addSpeaker(Party.of("hungary"))
                .content(Text.en("It was not said."))
                .addLink(Link.to(LinkRelation.DENIES, "again"))
                .build();
        MembershipPosition refuses = position("refuses", "minister", "nato", Direction.BLOCKS, "2023-01-01")
                .addBasis("refusal")
                .build();
        DossierIndex apart = DossierIndex.of(
                Dossier.builder().add(refusal, again, denial, refuses).build());

        assertThat(apart.stances("sweden", "nato").latest())
                .hasToString("[hungary blocks membership (LAST_KNOWN, YES)]");
        assertThat(apart.withSameAs().stances("sweden", "nato").latest())
                .hasToString("[hungary blocks membership (LAST_KNOWN, POSSIBLY)]");
    }

    @Test
    void theMembersOfAnOrganisationAndTheStagesOfAMemberAreThoseOfAllIds() {
        for (String organization : List.of("nato", "alliance")) {
            assertThat(index.membersOf(organization).asOf("2024-03-07"))
                    .hasToString("[magyarorszag in alliance: member (HELD, YES)]");
            assertThat(index.membersOf(organization).asOf("1995-01-01"))
                    .hasToString("[hungary in nato: partner (HELD, YES)]");
        }
        assertThat(index.stagesOf("hungary").asOf("2024-03-07"))
                .isEqualTo(index.stagesOf("magyarorszag").asOf("2024-03-07"))
                .hasSize(1);
        assertThat(apart.membersOf("nato").asOf("2024-03-07"))
                .hasToString("[hungary in nato: partner (LAST_KNOWN, YES)]");
    }

    @Test
    void aTitleIsFoundByAnyIdOfItsOrganisation() {
        assertThat(index.holdersOf("Minister", "hungary").asOf("2020-01-01"))
                .isEqualTo(index.holdersOf("Minister", "magyarorszag").asOf("2020-01-01"))
                .hasToString("[minister, acting (HELD, YES)]");
        assertThat(apart.holdersOf("Minister", "hungary").asOf("2020-01-01")).isEmpty();
    }
}
