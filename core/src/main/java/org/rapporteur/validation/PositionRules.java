package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.INFO;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.time.Edtf;

/** Rules on the holder of a position, its candidate, and the right to vote. */
final class PositionRules {
    /** Limits the search. No actor has more memberships in one organisation than this. */
    static final int MOST = 64;

    private PositionRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(
                        MembershipPosition.class,
                        "candidate-is-organization",
                        ERROR,
                        PositionRules::candidateIsOrganization),
                Catalogue.forEach(
                        MembershipPosition.class, "holder-without-vote", INFO, PositionRules::holderWithoutVote));
    }

    private static void candidateIsOrganization(MembershipPosition position, Findings findings) {
        if (position.candidate().equals(position.organization())) {
            findings.report("/candidate", position.candidate());
        }
    }

    /** Uses only the memberships in the dossier, and reports nothing if they do not state that the holder has no vote. */
    private static void holderWithoutVote(MembershipPosition position, Findings findings) {
        List<Edtf> dates = Dates.of(position, findings.index());
        Optional<? extends Id<? extends Actor>> principal = principal(position.holder(), dates, findings.index());
        if (principal.isEmpty() || isOfCandidate(position, principal.get())) {
            return;
        }
        List<Membership> memberships = findings.index().membershipsOf(principal.get(), position.organization());
        if (memberships.size() > MOST) {
            return;
        }
        @Nullable Membership first = null;
        for (Membership membership : memberships) {
            if (!InAnyZone.certainlyMisses(membership.period(), dates)) {
                if (mayVote(membership)) {
                    return;
                }
                first = first == null ? membership : first;
            }
        }
        if (first != null) {
            findings.report("/holder", principal.get(), position.organization(), first.stage());
        }
    }

    private static boolean isOfCandidate(MembershipPosition position, Id<? extends Actor> principal) {
        return position.direction() == Direction.SEEKS
                || principal.equals(position.candidate())
                || position.holder()
                        .actor()
                        .filter(position.candidate()::equals)
                        .isPresent();
    }

    /** The vote of a suspended member may be suspended too, and the meaning of an unknown stage is not known. */
    private static boolean mayVote(Membership membership) {
        MembershipStage stage = membership.stage();
        return stage.equals(MembershipStage.MEMBER) || stage.equals(MembershipStage.SUSPENDED) || !stage.isKnown();
    }

    /** Returns the actor for whom the holder speaks, if the dossier leaves no doubt. */
    private static Optional<? extends Id<? extends Actor>> principal(
            Party holder, List<Edtf> dates, DossierIndex index) {
        if (holder.onBehalfOf().isPresent()) {
            return holder.onBehalfOf();
        }
        Optional<Actor> actor = holder.actor().flatMap(id -> index.find(Actor.class, id));
        return actor.isPresent() && actor.get() instanceof Person person
                ? employer(person, holder.officeId(), dates)
                : actor.map(Actor::id);
    }

    private static Optional<Id<? extends Actor>> employer(Person person, Optional<String> office, List<Edtf> dates) {
        @Nullable Id<? extends Actor> employer = null;
        for (Tenure tenure : TenureRules.of(person)) {
            boolean ofOffice = office.isPresent() && tenure.officeId().equals(office);
            boolean sole = person.tenures().size() == 1
                    && (office.isEmpty() || tenure.officeId().isEmpty());
            if ((ofOffice || sole)
                    && tenure.organization().isPresent()
                    && !InAnyZone.certainlyMisses(tenure.period(), dates)) {
                Id<? extends Actor> another = tenure.organization().get();
                if (employer != null && !employer.equals(another)) {
                    return Optional.empty(); // a person with several employers may speak for any of them
                }
                employer = another;
            }
        }
        return Optional.ofNullable(employer);
    }
}
