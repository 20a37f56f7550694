package org.rapporteur.examples.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.answer.Obstacle;
import org.rapporteur.dossier.answer.OfficeHolder;
import org.rapporteur.dossier.answer.Stance;
import org.rapporteur.dossier.answer.StanceMatrix;
import org.rapporteur.dossier.answer.StanceStep;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Certainty;

/** Questions of an analyst to the article's dossier. It states no dates, so that nothing is certain as of a day. */
class AsOfADayTest {
    private static final String DAY = "2023-10-05";

    @ParameterizedTest
    @EnumSource
    void whereDidWhomStandOnTheMembershipOfUkraine(Made made) {
        StanceMatrix matrix =
                DossierIndex.of(made.dossier()).stances("ukraine", "nato").asOf(DAY);

        assertThat(matrix)
                .hasToString(
                        "[ukraine seeks membership (LAST_KNOWN, POSSIBLY), breton opposes pace (LAST_KNOWN, POSSIBLY)]");
        assertThat(matrix.of("breton", PositionAspect.MEMBERSHIP)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void fromWhatDoesItFollow(Made made) {
        Stance stance = DossierIndex.of(made.dossier())
                .stances("ukraine", "nato")
                .asOf(DAY)
                .of("breton")
                .get(0);

        assertThat(stance.records())
                .extracting(KnownEntity::id)
                .extracting(Id::value)
                .containsExactly("breton-opposes-a-faster-pace", "breton-on-the-pace-of-accession");
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsInTheWay(Made made) {
        List<Obstacle> obstacles = DossierIndex.of(made.dossier())
                .stances("ukraine", "nato")
                .latest()
                .obstacles();

        assertThat(obstacles)
                .extracting(obstacle ->
                        ((Obstacle.OpenCondition) obstacle).condition().kind())
                .containsExactly(
                        ConditionKind.HOSTILITIES, ConditionKind.PEACE_SETTLEMENT, ConditionKind.ACCESSION_CRITERIA);
        assertThat(obstacles).extracting(Obstacle::certainty).containsOnly(Certainty.YES);
    }

    @ParameterizedTest
    @EnumSource
    void howDidTheStanceOfTheCommissionerChange(Made made) {
        List<StanceStep> steps =
                DossierIndex.of(made.dossier()).stances("ukraine", "nato").historyOf("breton");

        assertThat(steps)
                .singleElement()
                .satisfies(step -> assertThat(step.added()).hasSize(3));
    }

    @ParameterizedTest
    @EnumSource
    void whoIsAMemberAndWhoHoldsTheOffice(Made made) {
        DossierIndex index = DossierIndex.of(made.dossier());

        assertThat(index.membersOf("nato").asOf(DAY))
                .extracting(stage -> stage.membership().member() + " " + stage.stage() + " " + stage.certainty())
                .containsExactly("european-commission none POSSIBLY");
        assertThat(index.holdersOf("міністр закордонних справ", "ukraine").asOf(DAY))
                .extracting(OfficeHolder::person)
                .extracting(person -> person.id().value())
                .containsExactly("kuleba");
    }
}
