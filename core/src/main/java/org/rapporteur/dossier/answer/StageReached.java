package org.rapporteur.dossier.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;
import org.rapporteur.model.Step;
import org.rapporteur.model.Text;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.StepState;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/**
 * The stage that a member had reached as of a day, by one reading.
 *
 * @param membership the record from which the answer follows
 * @param standing whether the record says that the stage lasted on the day
 * @param certainty whether it certainly is the stage as of the day, in each reading of the record
 * @param date the date of the question; absent if it was about all that is known
 * @since 0.1
 */
public record StageReached(Membership membership, Standing standing, Certainty certainty, Optional<Edtf> date) {
    /** {@return the stage} */
    public MembershipStage stage() {
        return membership.stage();
    }

    /** {@return the parties whose reading this is; empty if it belongs to every reading} */
    public List<Party> accordingTo() {
        return membership.accordingTo();
    }

    /** {@return the steps that are done, except those certainly done after the day} */
    public List<Step> done() {
        Set<String> seen = new HashSet<>();
        return steps(step -> isDone(step) && seen.add(key(step)));
    }

    /** {@return the steps that are pending or certainly done only after the day, except those that another record of them says are done} */
    public List<Step> pending() {
        Set<String> seen = new HashSet<>();
        done().forEach(step -> seen.add(key(step)));
        return steps(step -> isYetToBeDone(step) && seen.add(key(step)));
    }

    private List<Step> steps(Predicate<Step> wanted) {
        List<Step> steps = new ArrayList<>();
        for (Step step : membership.steps()) {
            if (wanted.test(step)) {
                steps.add(step);
            }
        }
        return List.copyOf(steps);
    }

    private boolean isDone(Step step) {
        return step.state().equals(StepState.DONE) && !isLater(step);
    }

    private boolean isYetToBeDone(Step step) {
        return step.state().equals(StepState.PENDING) || step.state().equals(StepState.DONE) && isLater(step);
    }

    private boolean isLater(Step step) {
        return date.isPresent()
                && step.date()
                        .filter(done -> done.isAfter(date.get()) == Certainty.YES)
                        .isPresent();
    }

    /** A step may stand in a record twice: when it was pending, and when it was done. */
    private static String key(Step step) {
        return step.kind() + " " + step.by().map(Id::value).orElse("") + " "
                + step.text().map(Text::entries);
    }
}
