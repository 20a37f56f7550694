package org.rapporteur.dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.dossier.answer.Reported.hungary;
import static org.rapporteur.dossier.answer.Reported.membership;
import static org.rapporteur.dossier.answer.Reported.minister;
import static org.rapporteur.dossier.answer.Reported.statement;
import static org.rapporteur.dossier.answer.Reported.supersedes;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.fixtures.Allocated;
import org.rapporteur.fixtures.Share;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.MembershipStage;

/**
 * No answer needs more than four times the work in four times the dossier, which is counted in allocated bytes as in the test
 * of the rules. A hostile dossier has many records that an answer may compare with one another.
 */
class AnswerGrowthTest {
    private static final int FEW = Share.of(7 * 400);
    private static final double FOUR_TIMES = 5.5;

    static Stream<Arguments> hostile() {
        return Stream.of(
                shape(
                        "positions without an order",
                        (n, all) -> numbers(n)
                                .forEach(i -> all.add(hungary("p" + i, direction(i))
                                        .period("2020/20" + (30 + i % 60))
                                        .addCondition(condition())
                                        .build()))),
                shape(
                        "positions without dates",
                        (n, all) -> numbers(n)
                                .forEach(i ->
                                        all.add(hungary("p" + i, direction(i)).build()))),
                shape(
                        "a chain of links",
                        (n, all) -> numbers(n)
                                .forEach(i -> all.add(hungary("p" + i, direction(i))
                                        .addLink(supersedes("p" + (i + 1)))
                                        .build()))),
                shape(
                        "a cycle of links",
                        (n, all) -> numbers(n)
                                .forEach(i -> all.add(hungary("p" + i, direction(i))
                                        .addLink(supersedes("p" + (i + 1) % n))
                                        .build()))),
                shape(
                        "one position that all others supersede",
                        (n, all) -> numbers(n)
                                .forEach(i -> all.add(hungary("p" + i, direction(i))
                                        .addLink(supersedes("p0"))
                                        .build()))),
                shape("one position that supersedes all others", (n, all) -> {
                    var hub = hungary("hub", Direction.SUPPORTS);
                    numbers(n).forEach(i -> {
                        hub.addLink(supersedes("p" + i));
                        hub.addBasis("s" + i);
                        all.add(statement("s" + i, "hungary").date(year(i)).build());
                        all.add(hungary("p" + i, direction(i))
                                .addLink(supersedes("hub"))
                                .build());
                    });
                    all.add(hub.build());
                }),
                shape(
                        "a chain of basis",
                        (n, all) -> numbers(n)
                                .forEach(i -> all.add(hungary("p" + i, direction(i))
                                        .addBasis("p" + (i + 1))
                                        .build()))),
                shape("one statement that many deny and many positions are based on", (n, all) -> {
                    all.add(statement("words", "hungary").date("2023").build());
                    numbers(n).forEach(i -> {
                        all.add(statement("denial" + i, "hungary")
                                .date(year(i))
                                .addLink(Link.to(LinkRelation.DENIES, "words"))
                                .build());
                        all.add(hungary("p" + i, direction(i)).addBasis("words").build());
                    });
                }),
                shape(
                        "memberships in as many readings",
                        (n, all) -> numbers(n)
                                .forEach(i -> all.add(membership("m" + i, "ukraine", MembershipStage.MEMBER)
                                        .period("2020/20" + (30 + i % 60))
                                        .addAccordingTo(Party.of("a" + i % 97))
                                        .build()))),
                shape("one membership in many readings", (n, all) -> {
                    var one =
                            membership("one", "ukraine", MembershipStage.MEMBER).period("2020/2090");
                    numbers(n).forEach(i -> {
                        one.addAccordingTo(Party.of("a" + i));
                        all.add(membership("m" + i, "ukraine", MembershipStage.PARTNER)
                                .period("2020/..")
                                .addAccordingTo(Party.of("a" + i))
                                .build());
                    });
                    all.add(one.build());
                }),
                shape(
                        "holders of one office",
                        (n, all) -> numbers(n).forEach(i -> all.add(minister("m" + i, "2020/20" + (30 + i % 60))))));
    }

    private static Arguments shape(String name, BiConsumer<Integer, List<Entity>> filled) {
        return Arguments.of(name, filled);
    }

    private static IntStream numbers(int n) {
        return IntStream.range(0, n);
    }

    private static Direction direction(int i) {
        return Direction.values()[i % Direction.values().length];
    }

    private static String year(int i) {
        return String.valueOf(1000 + i % 1000);
    }

    private static Condition condition() {
        return Condition.requires(ConditionKind.REFORM, Text.en("a law")).toBuilder()
                .key("law")
                .state(ConditionState.OPEN)
                .build();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void growsWithTheDossierNotFaster(String shape, BiConsumer<Integer, List<Entity>> filled) {
        cost(FEW, filled);
        long few = cost(FEW, filled);
        long most = cost(4 * FEW, filled);

        assertThat((double) most / few)
                .as("work in %s: %s, %s", shape, few, most)
                .isLessThan(FOUR_TIMES);
    }

    private static long cost(int n, BiConsumer<Integer, List<Entity>> filled) {
        List<Entity> records = new ArrayList<>();
        filled.accept(n, records);
        DossierIndex index = DossierIndex.of(
                Dossier.builder().add(records.toArray(Entity[]::new)).build());
        return Allocated.by(() -> {
            Stances stances = index.stances("ukraine", "nato");
            stances.asOf("2025-05-05");
            stances.latest();
            stances.historyOf("hungary");
            index.membersOf("nato").asOf("2025-05-05");
            index.holdersOf("foreign-minister").asOf("2025-05-05");
        });
    }
}
