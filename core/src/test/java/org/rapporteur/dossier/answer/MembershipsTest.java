package org.rapporteur.dossier.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.dossier.answer.Reported.index;
import static org.rapporteur.dossier.answer.Reported.membership;
import static org.rapporteur.dossier.answer.Reported.supersedes;
import static org.rapporteur.dossier.answer.Reported.withdrawn;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.Party;
import org.rapporteur.model.Step;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;

class MembershipsTest {
    private static final Entity APPLIED = membership("applied", "sweden", MembershipStage.APPLIED)
            .period("2022-05-18/2022-06-29")
            .build();
    private static final Entity INVITED = membership("invited", "sweden", MembershipStage.INVITED)
            .period("2022-06-29/2024-03-07")
            .build();
    private static final Entity MEMBER = membership("member", "sweden", MembershipStage.MEMBER)
            .period("2024-03-07/..")
            .build();
    private static final Entity FOUNDER = membership("founder", "iceland", MembershipStage.MEMBER)
            .period("1949-08-24/..")
            .build();

    private static String words(List<StageReached> stages) {
        return stages.stream()
                .map(each -> each.membership().member() + " " + each.stage() + " " + each.standing() + " "
                        + each.certainty())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2022-05-01; iceland member HELD YES",
                "2022-06-01; sweden applied HELD YES, iceland member HELD YES",
                "2022-06-29; sweden applied HELD YES, sweden invited HELD YES, iceland member HELD YES",
                "2023-10-05; sweden invited HELD YES, iceland member HELD YES",
                "2024;       sweden invited LAST_KNOWN POSSIBLY, sweden member LAST_KNOWN POSSIBLY, iceland member HELD YES",
                "2025-01-01; sweden member HELD YES, iceland member HELD YES",
            })
    void theStageOfEachMemberAsOfADay(String day, String expected) {
        assertThat(words(index(APPLIED, INVITED, MEMBER, FOUNDER)
                        .membersOf("nato")
                        .asOf(day)))
                .isEqualTo(expected);
    }

    @Test
    void aMemberHasAStageInEachOrganization() {
        DossierIndex index = index(
                MEMBER,
                membership("eu", "sweden", MembershipStage.MEMBER)
                        .organization("eu")
                        .period("1995/..")
                        .build());

        List<StageReached> stages = index.stagesOf("sweden").asOf("2023-10-05");

        assertThat(words(stages)).isEqualTo("sweden member HELD YES");
        assertThat(stages.get(0).membership().organization()).hasToString("eu");
        assertThat(index.stagesOf(Id.<Actor>of("sweden")).latest()).hasSize(2);
        assertThat(index.membersOf("un").asOf("2023")).isEmpty();
    }

    @Test
    void eachReadingHasItsStage() {
        DossierIndex index = index(
                membership("in", "russia", MembershipStage.MEMBER)
                        .period("1996-02-28/..")
                        .build(),
                membership("left", "russia", MembershipStage.WITHDRAWN)
                        .period("2022-03-15/..")
                        .addAccordingTo(Party.of("russia"))
                        .addLink(supersedes("none"))
                        .build(),
                membership("expelled", "russia", MembershipStage.WITHDRAWN)
                        .period("2022-03-16/..")
                        .addAccordingTo(Party.of("council"))
                        .build(),
                membership("again", "russia", MembershipStage.PARTNER)
                        .period("2021/2022")
                        .addAccordingTo(Party.of("council"))
                        .build());

        List<StageReached> stages = index.membersOf("nato").asOf("2023-10-05");

        assertThat(words(stages))
                .isEqualTo("russia member HELD YES, russia withdrawn HELD YES, russia withdrawn HELD YES");
        assertThat(stages)
                .extracting(StageReached::accordingTo)
                .containsExactly(List.of(), List.of(Party.of("russia")), List.of(Party.of("council")));
    }

    @Test
    void anUndisputedRecordTakesThePlaceOfEachReadingBeforeIt() {
        DossierIndex index = index(
                membership("a", "finland", MembershipStage.APPLIED)
                        .date("2022-05-17")
                        .addAccordingTo(Party.of("finland"))
                        .addAccordingTo(Party.of("nato"))
                        .build(),
                membership("b", "finland", MembershipStage.MEMBER)
                        .date("2023-04-04")
                        .build());

        assertThat(words(index.membersOf("nato").asOf("2023-04-04"))).isEqualTo("finland member HELD YES");
        assertThat(words(index.membersOf("nato").asOf("2023-04-03"))).isEqualTo("finland applied LAST_KNOWN YES");
    }

    @Test
    void aMembershipWithoutADateIsPossible() {
        Entity undated = membership("a", "eu", MembershipStage.NONE).build();

        assertThat(words(index(undated).membersOf("nato").asOf("2023"))).isEqualTo("eu none LAST_KNOWN POSSIBLY");
        assertThat(words(index(undated).membersOf("nato").latest())).isEqualTo("eu none LAST_KNOWN YES");
    }

    @Test
    void withdrawnAndSupersededRecordsAnswerNothing() {
        assertThat(words(index(
                                membership("a", "eu", MembershipStage.NONE).build(),
                                membership("b", "eu", MembershipStage.PARTNER)
                                        .addLink(supersedes("a"))
                                        .build(),
                                membership("c", "eu", MembershipStage.MEMBER)
                                        .revision(withdrawn())
                                        .build())
                        .membersOf("nato")
                        .latest()))
                .isEqualTo("eu partner LAST_KNOWN YES");
    }

    private static Step.Builder step(String by, StepState state) {
        return Step.builder().kind(StepKind.RATIFICATION).by(by).state(state);
    }

    @Test
    void stepsAreDoneOrPendingAsOfTheDay() {
        Step canada = step("canada", StepState.DONE).date("2022-07-05").build();
        Step hungaryWaits =
                step("hungary", StepState.PENDING).date("2022-07-05").build();
        Step hungary = step("hungary", StepState.DONE).date("2024-03-05").build();
        Step refused = step("turkey", StepState.REFUSED).build();
        Memberships memberships = index(membership("a", "sweden", MembershipStage.RATIFYING)
                        .period("2022-07-05/2024-03-07")
                        .addStep(canada)
                        .addStep(hungaryWaits)
                        .addStep(hungary)
                        .addStep(refused)
                        .build())
                .membersOf("nato");

        StageReached before = memberships.asOf("2023-10-05").get(0);
        StageReached after = memberships.asOf("2024-03-05").get(0);

        assertThat(before.done()).containsExactly(canada);
        assertThat(before.pending()).containsExactly(hungaryWaits);
        assertThat(after.done()).containsExactly(canada, hungary);
        assertThat(after.pending()).isEmpty();
        assertThat(memberships.latest().get(0).done()).containsExactly(canada, hungary);
    }
}
