package org.rapporteur.dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.dossier.answer.Reported.hungary;
import static org.rapporteur.dossier.answer.Reported.stances;
import static org.rapporteur.dossier.answer.Reported.supersedes;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;

class StanceHistoryTest {
    private static final Condition LAW = Condition.requires(ConditionKind.REFORM, Text.en("a law")).toBuilder()
            .key("law")
            .state(ConditionState.OPEN)
            .build();
    private static final Condition WAR = Condition.barredBy(ConditionKind.HOSTILITIES, Text.en("the war"));

    /** The ids of the positions of each step, and what is certain. */
    private static String steps(Entity... records) {
        return stances(records).historyOf("hungary").stream()
                .map(step -> step.positions().stream()
                                .map(position -> position.id().value())
                                .collect(Collectors.joining("+"))
                        + " " + step.certainty())
                .collect(Collectors.joining(", "));
    }

    private static MembershipPosition on(String id, String date) {
        return hungary(id, Direction.OPPOSES).date(date).build();
    }

    @Test
    void eachStepShowsWhatChanged() {
        List<StanceStep> steps = stances(
                        hungary("c", Direction.SUPPORTS)
                                .date("2024")
                                .addCondition(LAW.withState(ConditionState.MET))
                                .build(),
                        hungary("a", Direction.BLOCKS)
                                .date("2022")
                                .addCondition(WAR)
                                .build(),
                        hungary("b", Direction.BLOCKS)
                                .date("2023")
                                .addCondition(WAR)
                                .addCondition(LAW)
                                .build())
                .historyOf("hungary");

        assertThat(steps).extracting(StanceStep::added).containsExactly(List.of(WAR), List.of(LAW), List.of());
        assertThat(steps)
                .extracting(StanceStep::met)
                .containsExactly(List.of(), List.of(), List.of(LAW.withState(ConditionState.MET)));
        assertThat(steps).extracting(StanceStep::dropped).containsExactly(List.of(), List.of(), List.of(WAR));
        assertThat(steps).extracting(StanceStep::changesDirection).containsExactly(false, false, true);
        assertThat(steps.get(2).previousDirections()).containsExactly(Direction.BLOCKS);
        assertThat(steps.get(2).directions()).containsExactly(Direction.SUPPORTS);
    }

    @Test
    void aConditionThatIsWaivedIsDroppedOnce() {
        Condition waived = LAW.withState(ConditionState.WAIVED);
        List<StanceStep> steps = stances(
                        hungary("a", Direction.SUPPORTS)
                                .date("2021")
                                .addCondition(LAW)
                                .build(),
                        hungary("b", Direction.SUPPORTS)
                                .date("2022")
                                .addCondition(waived)
                                .build(),
                        hungary("c", Direction.SUPPORTS).date("2023").build())
                .historyOf(Id.<Actor>of("hungary"));

        assertThat(steps).extracting(StanceStep::dropped).containsExactly(List.of(), List.of(waived), List.of());
    }

    @Test
    void positionsThatCannotBeOrderedAreOneStep() {
        assertThat(steps(on("c", "2024-01-01"), on("b", "2023-05-05"), on("a", "2023"), on("z", "2022")))
                .isEqualTo("z YES, b+a POSSIBLY, c POSSIBLY");
    }

    @Test
    void periodsAreInOrderThoughOneDayIsInBoth() {
        assertThat(steps(
                        hungary("b", Direction.SUPPORTS).period("2023-05-05/..").build(),
                        hungary("a", Direction.BLOCKS).period("2022/2023-05-05").build()))
                .isEqualTo("a YES, b YES");
    }

    @Test
    void undatedPositionsComeLastAndAreComparedWithNone() {
        assertThat(steps(on("a", "2022"), hungary("b", Direction.BLOCKS).build(), on("c", "2019?")))
                .isEqualTo("a POSSIBLY, b+c POSSIBLY");
        assertThat(stances(on("a", "2022"), on("c", "2019?"))
                        .historyOf("hungary")
                        .get(1)
                        .previous())
                .isEmpty();
    }

    @Test
    void linksOrderWhatDaysDoNot() {
        assertThat(steps(
                        hungary("c", Direction.BLOCKS).addLink(supersedes("b")).build(),
                        hungary("b", Direction.SUPPORTS)
                                .addLink(supersedes("a"))
                                .build(),
                        hungary("a", Direction.BLOCKS).build()))
                .isEqualTo("a YES, b YES, c YES");
        assertThat(steps(
                        hungary("c", Direction.BLOCKS).addLink(supersedes("a")).build(),
                        hungary("b", Direction.SUPPORTS)
                                .addLink(supersedes("a"))
                                .build(),
                        hungary("d", Direction.SUPPORTS).build(),
                        hungary("a", Direction.BLOCKS).build()))
                .isEqualTo("c+b+d+a POSSIBLY");
        assertThat(steps(
                        hungary("b", Direction.BLOCKS).addLink(supersedes("a")).build(),
                        hungary("a", Direction.BLOCKS).addLink(supersedes("b")).build()))
                .isEqualTo("b+a POSSIBLY");
    }

    @Test
    void eachAspectHasItsOwnSteps() {
        List<StanceStep> steps = stances(
                        on("a", "2022"),
                        hungary("p", Direction.OPPOSES)
                                .aspect(PositionAspect.PACE)
                                .date("2021")
                                .build(),
                        on("b", "2023"))
                .historyOf("hungary");

        assertThat(steps)
                .extracting(StanceStep::aspect)
                .containsExactly(PositionAspect.MEMBERSHIP, PositionAspect.MEMBERSHIP, PositionAspect.PACE);
        assertThat(stances(on("a", "2022")).historyOf("poland")).isEmpty();
    }
}
