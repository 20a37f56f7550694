package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Person;
import org.rapporteur.model.State;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Edtf;

/** Rules on which stances a holder can take, and on whether they agree. */
final class StanceRules {
    /** The aspects that are irrelevant once the candidate is a member. */
    private static final Set<PositionAspect> OF_ACCESSION = Set.of(
            PositionAspect.MEMBERSHIP,
            PositionAspect.PACE,
            PositionAspect.APPLICATION,
            PositionAspect.INVITATION,
            PositionAspect.CANDIDATE_STATUS,
            PositionAspect.ACTION_PLAN,
            PositionAspect.NEGOTIATIONS,
            PositionAspect.RATIFICATION);

    private static final Set<OrganizationKind> PUBLIC =
            Set.of(OrganizationKind.INTERGOVERNMENTAL, OrganizationKind.INSTITUTION);

    private StanceRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(MembershipPosition.class, "seeks-for-another", WARNING, StanceRules::seeksForAnother),
                Catalogue.forEach(MembershipPosition.class, "divided-person", ERROR, StanceRules::dividedPerson),
                Catalogue.forDossier("two-stances-at-once", WARNING, StanceRules::twoStancesAtOnce),
                Catalogue.forDossier("holder-does-not-speak", INFO, StanceRules::holderDoesNotSpeak),
                Catalogue.forEach(
                        MembershipPosition.class,
                        "candidate-already-member",
                        WARNING,
                        StanceRules::candidateAlreadyMember));
    }

    private static void seeksForAnother(MembershipPosition position, Findings findings) {
        if (position.direction() == Direction.SEEKS) {
            Optional<Set<String>> principals = Principals.of(List.of(position.holder()), findings.index());
            boolean another = principals.isPresent()
                    && !principals.get().contains(position.candidate().value())
                    && principals.get().stream().anyMatch(id -> isPublicBody(Id.of(id), findings.index()));
            if (another) {
                findings.report("/direction", position.holder().actor().get(), position.candidate());
            }
        }
    }

    /** If neither a state nor an organisation of states or its organ is known, the party may still represent the candidate. */
    private static boolean isPublicBody(Id<?> id, DossierIndex index) {
        return index.find(State.class, id).isPresent()
                || index.find(Organization.class, id)
                        .flatMap(Organization::kind)
                        .filter(PUBLIC::contains)
                        .isPresent();
    }

    private static void dividedPerson(MembershipPosition position, Findings findings) {
        if (position.direction() == Direction.DIVIDED
                && position.holder().onBehalfOf().isEmpty()) {
            position.holder()
                    .actor()
                    .flatMap(id -> findings.index().find(Person.class, id))
                    .ifPresent(person -> findings.report("/direction", person.id()));
        }
    }

    private static void twoStancesAtOnce(Dossier dossier, Findings findings) {
        DossierIndex index = findings.index();
        Successions successions = Successions.in(findings);
        Map<String, Stances> byMatter = new LinkedHashMap<>();
        findings.each(MembershipPosition.class, Trait.STANCE, (occurrence, position) -> {
            Stances.matter(position)
                    .ifPresent(matter -> byMatter.computeIfAbsent(
                                    matter,
                                    absent -> new Stances(
                                            index,
                                            successions,
                                            (at, other) -> findings.report(
                                                    at.path() + "/direction",
                                                    ((MembershipPosition) at.entity())
                                                            .direction()
                                                            .token(),
                                                    other.id(),
                                                    other.direction().token())))
                            .add(occurrence, position));
        });
        byMatter.values().forEach(Stances::sweep);
    }

    /**
     * Information only: the words of others about the holder are evidence too, although weaker. That a body is divided is
     * always told by its members or by others.
     */
    private static void holderDoesNotSpeak(Dossier dossier, Findings findings) {
        DossierIndex index = findings.index();
        Map<String, Optional<Set<String>>> speakers = new HashMap<>();
        findings.each(MembershipPosition.class, Trait.BASIS, (occurrence, position) -> {
            if (position.direction() == Direction.DIVIDED) {
                return;
            }
            Optional<Set<String>> holder = Principals.of(List.of(position.holder()), index);
            for (Id<?> basis : position.basis()) {
                if (!Principals.areApart(
                        holder, speakers.computeIfAbsent(basis.value(), id -> speakersOf(basis, index)))) {
                    return;
                }
            }
            findings.report(
                    occurrence.path() + "/basis", position.holder().actor().get());
        });
    }

    private static Optional<Set<String>> speakersOf(Id<?> statement, DossierIndex index) {
        return index.find(Statement.class, statement).flatMap(said -> Principals.of(said.speakers(), index));
    }

    private static void candidateAlreadyMember(MembershipPosition position, Findings findings) {
        List<Edtf> dates = Dates.of(position, findings.index());
        if (dates.isEmpty() || !OF_ACCESSION.contains(position.aspect())) {
            return;
        }
        Id<? extends Actor> candidate = position.candidate();
        findings.index().membershipsOf(candidate, position.organization()).stream()
                .limit(PositionRules.MOST)
                .filter(membership -> membership.stage().equals(MembershipStage.MEMBER)
                        && Readings.isThatOf(position.holder(), membership))
                .map(Membership::period)
                .flatMap(Optional::stream)
                .filter(period -> dates.stream().allMatch(date -> InAnyZone.certainlyWithin(date, period)))
                .findFirst()
                .ifPresent(period -> findings.report("/candidate", candidate, position.organization(), period));
    }
}
