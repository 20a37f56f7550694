package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Step;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.StepKind;
import org.rapporteur.model.term.StepState;
import org.rapporteur.time.Edtf;

/** Rules on the steps within a stage of membership. */
final class StepRules {
    private static final Set<MembershipStage> BEFORE_MEMBERSHIP = Set.of(
            MembershipStage.APPLIED,
            MembershipStage.CANDIDATE,
            MembershipStage.ACTION_PLAN,
            MembershipStage.NEGOTIATING,
            MembershipStage.INVITED,
            MembershipStage.PROTOCOL_SIGNED,
            MembershipStage.RATIFYING);

    /** The stages that end before anybody ratifies. Candidates and the invited are often called so until they are members. */
    private static final Set<MembershipStage> BEFORE_RATIFICATION =
            Set.of(MembershipStage.APPLIED, MembershipStage.ACTION_PLAN, MembershipStage.NEGOTIATING);

    private static final Set<StepState> NOT_DONE = Set.of(StepState.PENDING, StepState.REFUSED);

    private StepRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Membership.class, "step-contradicts-stage", WARNING, StepRules::contradictsStage)
                        .onlyIf(Trait.STEPS),
                Catalogue.forEach(Membership.class, "step-outside-stage", WARNING, StepRules::outsideStage)
                        .onlyIf(Trait.STEPS, Trait.PERIOD));
    }

    /** A warning, not an error: the step can be about another treaty than that of accession. */
    private static void contradictsStage(Membership membership, Findings findings) {
        MembershipStage stage = membership.stage();
        Set<String> done = stage.equals(MembershipStage.MEMBER) ? done(membership) : Set.of();
        for (int i = 0; i < membership.steps().size(); i++) {
            Step step = membership.steps().get(i);
            boolean contradicts = stage.equals(MembershipStage.MEMBER)
                    ? NOT_DONE.contains(step.state()) && isNeeded(step, membership) && !done.contains(key(step))
                    : step.state().equals(StepState.DONE) && isTooEarly(step, membership);
            if (contradicts) {
                findings.report("/steps/" + i + "/state", step.kind(), step.state(), stage);
            }
        }
    }

    /** Returns the steps that are done, of which an earlier state can be listed as well. */
    private static Set<String> done(Membership membership) {
        Set<String> done = new HashSet<>();
        for (Step step : membership.steps()) {
            if (step.state().equals(StepState.DONE)) {
                done.add(key(step));
            }
        }
        return done;
    }

    private static String key(Step step) {
        return step.kind() + " " + step.by().map(Id::value).orElse("");
    }

    /** Members ratify the accession of others. A text can name another treaty, such as one that a member is yet to ratify. */
    private static boolean isNeeded(Step step, Membership membership) {
        boolean byAnother = step.by().isPresent() && !step.by().get().equals(membership.member());
        return step.kind().equals(StepKind.RATIFICATION) && (step.text().isEmpty() || byAnother)
                || step.kind().equals(StepKind.ENTRY_INTO_FORCE) && step.text().isEmpty();
    }

    private static boolean isTooEarly(Step step, Membership membership) {
        return step.text().isEmpty()
                && (step.kind().equals(StepKind.RATIFICATION) && BEFORE_RATIFICATION.contains(membership.stage())
                        || step.kind().equals(StepKind.ENTRY_INTO_FORCE)
                                && BEFORE_MEMBERSHIP.contains(membership.stage())
                                && lastsAfter(step, membership));
    }

    /** The protocol of an accession can enter into force a few days before the stage ends. */
    private static boolean lastsAfter(Step step, Membership membership) {
        if (membership.period().isPresent()) {
            return membership.period().get().toString().endsWith("/..");
        }
        return membership.date().isEmpty() || InAnyZone.certainlyBefore(step.date(), membership.date());
    }

    /** A step that is pending can have a date in the plans. */
    private static void outsideStage(Membership membership, Findings findings) {
        for (int i = 0; i < membership.steps().size(); i++) {
            Step step = membership.steps().get(i);
            Optional<Edtf> date = step.date();
            if (date.isPresent()
                    && hasHappened(step)
                    && InAnyZone.certainlyMisses(membership.period(), List.of(date.get()))) {
                findings.report(
                        "/steps/" + i + "/date", date.get(), membership.period().get());
            }
        }
    }

    /** Whether the state is a past one, and not unknown to this version. */
    static boolean hasHappened(Step step) {
        return step.state().isKnown() && !step.state().equals(StepState.PENDING);
    }
}
