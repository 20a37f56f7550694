package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.accession;
import static org.rapporteur.validation.Samples.meeting;
import static org.rapporteur.validation.Samples.position;
import static org.rapporteur.validation.Samples.state;
import static org.rapporteur.validation.Samples.statement;

import java.util.List;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.ConditionKind;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.ConditionState;
import org.rapporteur.model.term.Direction;

/** The rules about conditions by example. */
final class ConditionCases {
    private ConditionCases() {}

    static List<RuleCase> all() {
        return List.of(
                conditionalWithoutConditions(),
                conditionalInUkrainian(),
                conditionsMetStanceUnchanged(),
                noObstacleYetOpen(),
                ofTwoKinds(),
                ofTwoKindsInAMeeting());
    }

    private static RuleCase conditionalWithoutConditions() {
        return RuleCase.of(
                "conditional-without-conditions",
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary")
                                .content(Text.en("Not as long as the war goes on."))
                                .build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()),
                "/positions/0/conditions: the position may depend on a condition, but has none; the words are "
                        + "\"as long as\", in \"s1\"",
                "/positions/0/conditions: позиція, можливо, залежить від умови, але жодної не "
                        + "вказано; ідеться про слова \"as long as\" у \"s1\"",
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary")
                                .content(Text.en("Not as long as the war goes on."))
                                .build(),
                        position("p1", Party.of("hungary"))
                                .addBasis("s1")
                                .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("reform")))
                                .build()),
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary")
                                .content(Text.en("Not as long as the war goes on."))
                                .build(),
                        position("p1", Party.of("hungary")).build()),
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary")
                                .content(Text.en("Asked if so, no.").and("uk", "Поки що ні."))
                                .build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()),
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary").content(Text.en("No.")).build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()));
    }

    private static RuleCase conditionalInUkrainian() {
        return RuleCase.of(
                "conditional-without-conditions",
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary")
                                .content(Text.en("Yes.").and("uk", "Лише якщо війна скінчиться."))
                                .build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()),
                "/positions/0/conditions: the position may depend on a condition, but has none; the words are "
                        + "\"Лише якщо\", in \"s1\"",
                "/positions/0/conditions: позиція, можливо, залежить від умови, але жодної не "
                        + "вказано; ідеться про слова \"Лише якщо\" у \"s1\"",
                accession(
                        state("hungary").build(),
                        statement("s1", "hungary")
                                .content(Text.of("pl", "Ale tylko unless."))
                                .build(),
                        position("p1", Party.of("hungary")).addBasis("s1").build()));
    }

    private static RuleCase conditionsMetStanceUnchanged() {
        return RuleCase.of(
                "conditions-met-stance-unchanged",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.MET))
                                .addCondition(Condition.regardlessOf(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.UNKNOWN))
                                .build()),
                "/positions/0/direction: a new stance may follow when all conditions are met; was \"opposes\"",
                "/positions/0/direction: коли всі умови виконано, позиція може змінитися; вказано " + "\"opposes\"",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.MET))
                                .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.OPEN))
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.MET))
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary")).build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .addCondition(Condition.regardlessOf(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.UNKNOWN))
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.MET))
                                .period("2023")
                                .build(),
                        position("p2", Party.of("hungary"))
                                .direction(Direction.SUPPORTS)
                                .period("2024")
                                .build()));
    }

    private static RuleCase noObstacleYetOpen() {
        return RuleCase.of(
                "no-obstacle-yet-open",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .addCondition(Condition.regardlessOf(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.OPEN))
                                .build()),
                "/positions/0/conditions/0/state: a condition that is no obstacle should not be open; was open, "
                        + "of kind \"reform\"",
                "/positions/0/conditions/0/state: те, що не є перешкодою, не мало б стояти на "
                        + "заваді; відкрито умову виду \"reform\"",
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .addCondition(Condition.regardlessOf(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.MET))
                                .build()),
                accession(
                        state("hungary").build(),
                        position("p1", Party.of("hungary"))
                                .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("reform"))
                                        .withState(ConditionState.OPEN))
                                .build()));
    }

    private static RuleCase ofTwoKinds() {
        return RuleCase.of(
                "condition-of-two-kinds",
                accession(
                        position("p1", Party.of("hungary"))
                                .addCondition(keyed(ConditionKind.REFORM))
                                .build(),
                        position("p2", Party.of("poland"))
                                .addCondition(keyed(ConditionKind.TERRITORY))
                                .build()),
                "/positions/1/conditions/0/kind: conditions of one key should be of one kind; was \"courts\" of kind "
                        + "\"territory\", but of kind \"reform\" at \"/positions/0/conditions/0\"",
                "/positions/1/conditions/0/kind: умови з одним ключем мали б бути одного виду; вказано \"courts\" виду "
                        + "\"territory\", а на місці \"/positions/0/conditions/0\" — виду \"reform\"",
                accession(
                        position("p1", Party.of("hungary"))
                                .addCondition(keyed(ConditionKind.REFORM).withState(ConditionState.OPEN))
                                .build(),
                        position("p2", Party.of("poland"))
                                .addCondition(keyed(ConditionKind.REFORM).toBuilder()
                                        .operator(ConditionOperator.REGARDLESS_OF)
                                        .state(ConditionState.MET)
                                        .build())
                                .build()),
                accession(
                        position("p1", Party.of("hungary"))
                                .addCondition(keyed(ConditionKind.REFORM))
                                .build(),
                        position("p2", Party.of("poland"))
                                .addCondition(keyed(ConditionKind.TERRITORY).toBuilder()
                                        .key("land")
                                        .build())
                                .build()),
                accession(position("p1", Party.of("hungary"))
                        .addCondition(Condition.requires(ConditionKind.REFORM, Text.en("reform")))
                        .addCondition(Condition.requires(ConditionKind.TERRITORY, Text.en("reform")))
                        .build()));
    }

    private static RuleCase ofTwoKindsInAMeeting() {
        return RuleCase.of(
                "condition-of-two-kinds",
                accession(
                        meeting("talks")
                                .addCondition(keyed(ConditionKind.REFORM))
                                .build(),
                        position("p2", Party.of("poland"))
                                .addCondition(keyed(ConditionKind.TERRITORY))
                                .build()),
                "/positions/0/conditions/0/kind: conditions of one key should be of one kind; was \"courts\" of kind "
                        + "\"territory\", but of kind \"reform\" at \"/meetings/0/conditions/0\"",
                "/positions/0/conditions/0/kind: умови з одним ключем мали б бути одного виду; вказано \"courts\" виду "
                        + "\"territory\", а на місці \"/meetings/0/conditions/0\" — виду \"reform\"",
                accession(
                        meeting("talks")
                                .addCondition(keyed(ConditionKind.REFORM))
                                .build(),
                        position("p2", Party.of("poland"))
                                .addCondition(keyed(ConditionKind.REFORM))
                                .build()));
    }

    private static Condition keyed(ConditionKind kind) {
        return Condition.requires(kind, Text.en("the courts")).toBuilder()
                .key("courts")
                .build();
    }
}
