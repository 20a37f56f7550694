package org.rapporteur.validation;

import static org.rapporteur.validation.Samples.dossier;
import static org.rapporteur.validation.Samples.membership;
import static org.rapporteur.validation.Samples.organization;
import static org.rapporteur.validation.Samples.state;

import java.util.List;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Step;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;

/** The rules about the steps within a stage by example. */
final class StepCases {
    private StepCases() {}

    static List<RuleCase> all() {
        return List.of(
                memberBeforeRatification(),
                memberBeforeEntryIntoForce(),
                ratifiedWhileNegotiating(),
                inForceWhileRatifying(),
                outsideStage());
    }

    private static RuleCase memberBeforeRatification() {
        Step pending = by("hungary", StepKind.RATIFICATION, StepState.PENDING).build();
        return contradicts(
                of(member().addStep(pending)),
                "ratification",
                "pending",
                "member",
                of(member().addStep(by("hungary", StepKind.RATIFICATION, StepState.REFUSED)
                                .date("2023")
                                .build())
                        .addStep(by("hungary", StepKind.RATIFICATION, StepState.DONE)
                                .date("2024-02-26")
                                .build())),
                of(member().addStep(by("sweden", StepKind.RATIFICATION, StepState.PENDING)
                        .text(Text.en("The protocol on privileges"))
                        .build())),
                of(member().addStep(
                                step(StepKind.NOTIFICATION, StepState.PENDING).build())
                        .addStep(step(StepKind.RATIFICATION, StepState.PROVISIONAL)
                                .build())),
                of(at(MembershipStage.RATIFYING).addStep(pending)),
                of(at(MembershipStage.NEGOTIATING)
                        .addStep(pending)
                        .addStep(step(StepKind.ENTRY_INTO_FORCE, StepState.PENDING)
                                .build())));
    }

    private static RuleCase memberBeforeEntryIntoForce() {
        return contradicts(
                of(member().addStep(step(StepKind.ENTRY_INTO_FORCE, StepState.REFUSED)
                        .build())),
                "entry-into-force",
                "refused",
                "member",
                of(member().addStep(step(StepKind.ENTRY_INTO_FORCE, StepState.PENDING)
                        .text(Text.en("The rules on borders"))
                        .build())),
                of(at(MembershipStage.WITHDRAWING)
                        .addStep(step(StepKind.ENTRY_INTO_FORCE, StepState.PENDING)
                                .build())));
    }

    private static RuleCase ratifiedWhileNegotiating() {
        Step done = step(StepKind.RATIFICATION, StepState.DONE).build();
        return contradicts(
                of(at(MembershipStage.NEGOTIATING).addStep(done)),
                "ratification",
                "done",
                "negotiating",
                of(at(MembershipStage.CANDIDATE).addStep(done)),
                of(at(MembershipStage.INVITED).addStep(done)),
                of(at(MembershipStage.RATIFYING).addStep(done)),
                of(at(MembershipStage.ASSOCIATE).addStep(done)),
                of(at(MembershipStage.NEGOTIATING)
                        .addStep(by("sweden", StepKind.RATIFICATION, StepState.DONE)
                                .text(Text.en("The Rome Statute"))
                                .build())),
                of(at(MembershipStage.NEGOTIATING)
                        .addStep(step(StepKind.CHAPTER_CLOSED, StepState.DONE).build())
                        .addStep(step(StepKind.SIGNATURE, StepState.DONE).build())));
    }

    private static RuleCase inForceWhileRatifying() {
        Step done = step(StepKind.ENTRY_INTO_FORCE, StepState.DONE)
                .date("2020-03-19")
                .build();
        return contradicts(
                of(at(MembershipStage.RATIFYING).period("2019-02-08/..").addStep(done)),
                "entry-into-force",
                "done",
                "ratifying",
                of(at(MembershipStage.RATIFYING).period("2019-02-08/2020-03-27").addStep(done)),
                of(at(MembershipStage.RATIFYING).date("2020-03-20").addStep(done)),
                of(at(MembershipStage.PARTNER).addStep(done)),
                of(at(MembershipStage.of("acceding")).addStep(done)));
    }

    private static RuleCase contradicts(
            Dossier triggering, String kind, String state, String stage, Dossier... passing) {
        return RuleCase.of(
                "step-contradicts-stage",
                triggering,
                "/memberships/0/steps/0/state: a step should match the stage; was \"" + kind + "\" that is \"" + state
                        + "\" at the stage \"" + stage + "\"",
                "/memberships/0/steps/0/state: крок мав би відповідати стадії; вказано \"" + kind + "\" у стані \""
                        + state + "\" на стадії \"" + stage + "\"",
                passing);
    }

    private static RuleCase outsideStage() {
        return RuleCase.of(
                "step-outside-stage",
                dated("2024-02-26", StepState.DONE, "2022-07-05/2023-12"),
                "/memberships/0/steps/0/date: a step should be dated within its stage; was \"2024-02-26\", but the "
                        + "stage lasts \"2022-07-05/2023-12\"",
                "/memberships/0/steps/0/date: крок мав би мати дату в межах стадії; вказано \"2024-02-26\", а стадія "
                        + "триває \"2022-07-05/2023-12\"",
                dated("2022-07-05", StepState.DONE, "2022-07-05/2023-12"),
                dated("2022-07-04", StepState.DONE, "2022-07-05/2023-12"),
                dated("2022-07", StepState.DONE, "2022-07-05/2023-12"),
                dated("2024-02-26", StepState.DONE, "2022-07-05/.."),
                dated("2024?", StepState.DONE, "2022-07-05/2023-12"),
                dated("2024-02-26", StepState.PENDING, "2022-07-05/2023-12"),
                dated("2024-02-26", StepState.of("expected"), "2022-07-05/2023-12"));
    }

    private static Dossier dated(String date, StepState state, String period) {
        return of(at(MembershipStage.RATIFYING)
                .period(period)
                .addStep(by("hungary", StepKind.RATIFICATION, state).date(date).build()));
    }

    private static Membership.Builder member() {
        return at(MembershipStage.MEMBER).period("2024-03-07/..");
    }

    private static Membership.Builder at(MembershipStage stage) {
        return membership("m1", "sweden", stage);
    }

    private static Step.Builder by(String actor, StepKind kind, StepState state) {
        return step(kind, state).by(actor);
    }

    private static Step.Builder step(StepKind kind, StepState state) {
        return Step.builder().kind(kind).state(state);
    }

    private static Dossier of(Membership.Builder membership) {
        return dossier(
                state("sweden").build(),
                state("hungary").build(),
                organization("nato").build(),
                membership.build());
    }
}
