package org.rapporteur.dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.dossier.answer.Reported.hungary;
import static org.rapporteur.dossier.answer.Reported.position;
import static org.rapporteur.dossier.answer.Reported.stances;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.dossier.answer.Obstacle.Block;
import org.rapporteur.dossier.answer.Obstacle.OpenCondition;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Certainty;

class ObstaclesTest {
    private static final Condition LAW =
            Condition.requires(ConditionKind.REFORM, Text.en("a law on minorities")).toBuilder()
                    .key("law")
                    .state(ConditionState.OPEN)
                    .addBy("ukraine")
                    .build();

    private static List<Obstacle> obstacles(Entity... records) {
        return stances(records).asOf("2023-10-05").obstacles();
    }

    private static OpenCondition only(List<Obstacle> obstacles) {
        assertThat(obstacles).singleElement().isInstanceOf(OpenCondition.class);
        return (OpenCondition) obstacles.get(0);
    }

    @Test
    void whoeverBlocksComesFirstAndThenEachOpenCondition() {
        var position = hungary("a", Direction.BLOCKS)
                .date("2023-05-01")
                .addCondition(LAW)
                .build();

        List<Obstacle> obstacles = obstacles(position);

        assertThat(obstacles).hasSize(2);
        assertThat(obstacles.get(0)).isInstanceOf(Block.class);
        assertThat(obstacles.get(0).certainty()).isEqualTo(Certainty.YES);
        assertThat(obstacles.get(0).stances()).extracting(Stance::position).containsExactly(position);
        OpenCondition open = (OpenCondition) obstacles.get(1);
        assertThat(open.condition()).isEqualTo(LAW);
        assertThat(open.key()).contains("law");
        assertThat(open.by()).extracting(Id::value).containsExactly("ukraine");
        assertThat(open.certainty()).isEqualTo(Certainty.YES);
    }

    @ParameterizedTest
    @EnumSource(value = Direction.class, mode = EnumSource.Mode.EXCLUDE, names = "BLOCKS")
    void anyDirectionMayPutACondition(Direction direction) {
        assertThat(only(obstacles(hungary("a", direction)
                                .date("2023")
                                .addCondition(LAW)
                                .build()))
                        .condition())
                .isEqualTo(LAW);
    }

    @Test
    void conditionsOfOneKeyAreOneCondition() {
        var other = LAW.toBuilder()
                .text(Text.en("rights of minorities"))
                .addBy("verkhovna-rada")
                .build();

        OpenCondition open = only(obstacles(
                hungary("a", Direction.OPPOSES)
                        .date("2023-01")
                        .addCondition(LAW)
                        .build(),
                position("b", Party.of("romania"), Direction.SUPPORTS)
                        .date("2023-01")
                        .addCondition(other)
                        .build()));

        assertThat(open.conditions()).containsExactly(LAW, other);
        assertThat(open.by()).extracting(Id::value).containsExactly("ukraine", "verkhovna-rada");
        assertThat(open.stances())
                .extracting(stance -> stance.principal().toString())
                .containsExactly("hungary", "romania");
    }

    @Test
    void conditionsWithoutAKeyAreDifferentOnes() {
        var unnamed =
                Condition.requires(ConditionKind.REFORM, Text.en("reforms")).withState(ConditionState.OPEN);

        assertThat(obstacles(
                        hungary("a", Direction.OPPOSES)
                                .date("2023-01")
                                .addCondition(unnamed)
                                .build(),
                        position("b", Party.of("romania"), Direction.SUPPORTS)
                                .date("2023-01")
                                .addCondition(unnamed)
                                .build()))
                .hasSize(2);
    }

    @Test
    void aConditionThatAnotherSaysIsMetIsDisputed() {
        OpenCondition open = only(obstacles(
                hungary("a", Direction.OPPOSES)
                        .date("2023-01")
                        .addCondition(LAW)
                        .build(),
                position("b", Party.of("ukraine"), Direction.SEEKS)
                        .date("2023-02")
                        .addCondition(LAW.withState(ConditionState.MET))
                        .build()));

        assertThat(open.certainty()).isEqualTo(Certainty.POSSIBLY);
        assertThat(open.stances()).hasToString("[hungary opposes membership (LAST_KNOWN, YES)]");
        assertThat(open.disputedBy()).hasToString("[ukraine seeks membership (LAST_KNOWN, YES)]");
    }

    @Test
    void aConditionThatItsHolderLaterCallsMetOnAnotherAspectIsNoObstacle() {
        assertThat(obstacles(
                        hungary("a", Direction.OPPOSES)
                                .date("2023-01")
                                .addCondition(LAW)
                                .build(),
                        hungary("b", Direction.SUPPORTS)
                                .aspect(PositionAspect.NEGOTIATIONS)
                                .date("2023-02")
                                .addCondition(LAW.withState(ConditionState.MET))
                                .build()))
                .isEmpty();
    }

    @Test
    void conditionsThatAreNotOpenOrMakeNoDifferenceAreNoObstacles() {
        assertThat(obstacles(hungary("a", Direction.SUPPORTS)
                        .date("2023-01")
                        .addCondition(LAW.withState(ConditionState.UNKNOWN))
                        .addCondition(Condition.regardlessOf(ConditionKind.HOSTILITIES, Text.en("the war"))
                                .withState(ConditionState.OPEN))
                        .build()))
                .isEmpty();
    }

    @Test
    void aConditionStandsInTheTimeForWhichItIsSet() {
        var past = LAW.toBuilder().key("past").period("2021/2022").build();
        var partly =
                LAW.toBuilder().key("partly").period("2023-10-05T12:00:00Z").build();

        OpenCondition open = only(obstacles(hungary("a", Direction.SUPPORTS)
                .date("2023-01")
                .addCondition(past)
                .addCondition(partly)
                .build()));

        assertThat(open.condition()).isEqualTo(partly);
        assertThat(open.certainty()).isEqualTo(Certainty.POSSIBLY);
    }

    @Test
    void obstaclesThatGaveWayAreNoneAnyMore() {
        assertThat(obstacles(
                        hungary("a", Direction.BLOCKS)
                                .date("2023-01")
                                .addCondition(LAW)
                                .build(),
                        hungary("b", Direction.SUPPORTS).date("2023-02").build()))
                .isEmpty();
    }
}
