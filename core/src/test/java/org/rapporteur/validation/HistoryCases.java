package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.accession;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.position;
import static org.rapporteur.validation.Samples.state;

import java.util.List;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;

/** The rules about what positions mean by example. */
final class HistoryCases {
    private static final Condition REFORM = Condition.requires(ConditionKind.REFORM, Text.en("the reform of courts"));
    private static final Condition NO_REFORM =
            Condition.regardlessOf(ConditionKind.REFORM, Text.en("The reform  of courts"));

    private HistoryCases() {}

    static List<RuleCase> all() {
        return List.of(
                supportsItself(),
                contradictoryConditions(),
                contradictoryConditionsOfOneKey(),
                contradictoryConditionsOfAMeeting(),
                waivedYetBlocks(),
                firstStatedLate(),
                reversedYetTheSame(),
                reaffirmedYetDifferent());
    }

    private static RuleCase supportsItself() {
        return RuleCase.of(
                "candidate-supports-itself",
                accession(position("p1", Party.of("ukraine"))
                        .direction(Direction.SUPPORTS)
                        .build()),
                "/positions/0/direction: a candidate that favours its own membership seeks it; was supports, of "
                        + "\"ukraine\"",
                "/positions/0/direction: кандидат, який виступає за власне членство, прагне його; вказано supports для "
                        + "\"ukraine\"",
                accession(position("p1", Party.of("ukraine"))
                        .direction(Direction.SEEKS)
                        .build()),
                accession(position("p1", Party.of("ukraine"))
                        .direction(Direction.SUPPORTS)
                        .aspect(PositionAspect.TIMETABLE)
                        .build()),
                of(position("p1", Party.of("hungary")).direction(Direction.SUPPORTS)));
    }

    private static RuleCase contradictoryConditions() {
        return RuleCase.of(
                "contradictory-conditions",
                of(position("p1", Party.of("hungary")).addCondition(REFORM).addCondition(NO_REFORM)),
                "/positions/0/conditions/1/operator: a record must not both depend on a condition and be regardless "
                        + "of it; was \"The reform  of courts\", which is \"requires\" at \"/positions/0/conditions/0\"",
                "/positions/0/conditions/1/operator: запис не може водночас залежати від умови й не зважати на неї; "
                        + "вказано \"The reform  of courts\", а на місці \"/positions/0/conditions/0\" це "
                        + "\"requires\"",
                of(position("p1", Party.of("hungary"))
                        .addCondition(REFORM)
                        .addCondition(Condition.regardlessOf(ConditionKind.REFORM, Text.en("reform")))),
                of(position("p1", Party.of("hungary"))
                        .addCondition(REFORM.toBuilder().period("2023").build())
                        .addCondition(NO_REFORM.toBuilder().period("2024").build())),
                of(
                        position("p1", Party.of("hungary")).addCondition(REFORM),
                        position("p2", Party.of("hungary")).addCondition(NO_REFORM)));
    }

    private static RuleCase contradictoryConditionsOfOneKey() {
        Condition reform = REFORM.toBuilder().key("courts").build();
        Condition judges = Condition.regardlessOf(ConditionKind.REFORM, Text.en("judges"));
        return contradictory(
                of(position("p1", Party.of("hungary"))
                        .addCondition(reform)
                        .addCondition(judges.toBuilder().key("courts").build())),
                "/positions/0",
                "judges",
                of(position("p1", Party.of("hungary"))
                        .addCondition(reform)
                        .addCondition(judges.toBuilder().key("judges").build())),
                of(position("p1", Party.of("hungary")).addCondition(reform).addCondition(judges)));
    }

    private static RuleCase contradictoryConditionsOfAMeeting() {
        return contradictory(
                accession(meeting("talks")
                        .addCondition(REFORM)
                        .addCondition(NO_REFORM)
                        .build()),
                "/meetings/0",
                "The reform  of courts",
                accession(
                        meeting("talks").addCondition(REFORM).build(),
                        meeting("more-talks").addCondition(NO_REFORM).build()));
    }

    private static RuleCase contradictory(Dossier triggering, String record, String text, Dossier... passing) {
        return RuleCase.of(
                "contradictory-conditions",
                triggering,
                record
                        + "/conditions/1/operator: a record must not both depend on a condition and be regardless of it; "
                        + "was \"" + text + "\", which is \"requires\" at \"" + record + "/conditions/0\"",
                record
                        + "/conditions/1/operator: запис не може водночас залежати від умови й не зважати на неї; вказано "
                        + "\"" + text + "\", а на місці \"" + record + "/conditions/0\" це \"requires\"",
                passing);
    }

    private static RuleCase waivedYetBlocks() {
        return RuleCase.of(
                "conditions-met-stance-unchanged",
                of(position("p1", Party.of("hungary"))
                        .direction(Direction.BLOCKS)
                        .addCondition(REFORM.withState(ConditionState.WAIVED))),
                "/positions/0/direction: a new stance may follow when all conditions are met; was \"blocks\"",
                "/positions/0/direction: коли всі умови виконано, позиція може змінитися; вказано \"blocks\"",
                of(position("p1", Party.of("hungary"))
                        .direction(Direction.BLOCKS)
                        .addCondition(REFORM.withState(ConditionState.UNKNOWN))));
    }

    private static RuleCase firstStatedLate() {
        return RuleCase.of(
                "change-against-history",
                of(
                        position("p1", Party.of("hungary")).period("2022/.."),
                        position("p2", Party.of("hungary")).period("2024").change(Change.FIRST_STATED)),
                "/positions/1/change: a change should match the earlier positions in this dossier; was "
                        + "\"first-stated\" with \"opposes\", but \"p1\" before it is \"opposes\"",
                "/positions/1/change: зміна мала б узгоджуватися з попередніми позиціями в цьому досьє; вказано "
                        + "\"first-stated\" із \"opposes\", але раніше в \"p1\" — \"opposes\"",
                of(
                        position("p1", Party.of("hungary")).period("2024"),
                        position("p2", Party.of("hungary")).period("2022").change(Change.FIRST_STATED)),
                of(
                        position("p1", Party.of("hungary")).period("2024-02-26"),
                        position("p2", Party.of("hungary")).period("2024-02-27").change(Change.FIRST_STATED)),
                of(
                        position("p1", Party.of("hungary")).period("2022?"),
                        position("p2", Party.of("hungary")).period("2024").change(Change.FIRST_STATED)),
                of(
                        position("p1", Party.of("hungary")).period("2022").aspect(PositionAspect.PACE),
                        position("p2", Party.of("hungary")).period("2024").change(Change.FIRST_STATED)));
    }

    private static RuleCase reversedYetTheSame() {
        return RuleCase.of(
                "change-against-history",
                of(
                        position("p1", Party.of("hungary")).period("2022"),
                        position("p2", Party.of("hungary")).period("2024").change(Change.REVERSED)),
                "/positions/1/change: a change should match the earlier positions in this dossier; was \"reversed\" "
                        + "with \"opposes\", but \"p1\" before it is \"opposes\"",
                "/positions/1/change: зміна мала б узгоджуватися з попередніми позиціями в цьому досьє; вказано "
                        + "\"reversed\" із \"opposes\", але раніше в \"p1\" — \"opposes\"",
                of(
                        position("p1", Party.of("hungary")).period("2022"),
                        position("p2", Party.of("hungary")).period("2023").direction(Direction.SUPPORTS),
                        position("p3", Party.of("hungary")).period("2024").change(Change.REVERSED)));
    }

    private static RuleCase reaffirmedYetDifferent() {
        return RuleCase.of(
                "change-against-history",
                of(
                        position("p1", Party.of("hungary")).period("2022").direction(Direction.SUPPORTS),
                        position("p2", Party.of("hungary")).period("2024").change(Change.REAFFIRMED)),
                "/positions/1/change: a change should match the earlier positions in this dossier; was \"reaffirmed\" "
                        + "with \"opposes\", but \"p1\" before it is \"supports\"",
                "/positions/1/change: зміна мала б узгоджуватися з попередніми позиціями в цьому досьє; вказано "
                        + "\"reaffirmed\" із \"opposes\", але раніше в \"p1\" — \"supports\"",
                of(
                        position("p1", Party.of("hungary")).period("2022"),
                        position("p2", Party.of("hungary")).period("2022").direction(Direction.SUPPORTS),
                        position("p3", Party.of("hungary")).period("2024").change(Change.REAFFIRMED)),
                of(
                        position("p1", Party.of("hungary")).period("2022"),
                        position("p2", Party.of("hungary")).period("2024").change(Change.REAFFIRMED)));
    }

    private static Dossier of(MembershipPosition.Builder... positions) {
        Entity[] entities = new Entity[positions.length + 1];
        entities[0] = state("hungary").build();
        for (int i = 0; i < positions.length; i++) {
            entities[i + 1] = positions[i].build();
        }
        return accession(entities);
    }
}
