package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Membership;
import org.rapporteur.model.State;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.Recognition;

/** Rules on what a state or organisation is. */
final class ActorRules {
    private ActorRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Membership.class, "member-of-itself", ERROR, ActorRules::memberOfItself),
                Catalogue.forDossier("shared-country-code", WARNING, ActorRules::sharedCountry));
    }

    private static void memberOfItself(Membership membership, Findings findings) {
        if (membership.member().equals(membership.organization())) {
            findings.report("/member", membership.member());
        }
    }

    /**
     * Polities that few recognise are often given the code of the country in which they lie, and former states that of
     * their successor.
     */
    private static void sharedCountry(Dossier dossier, Findings findings) {
        Map<String, Occurrence> first = new TreeMap<>();
        findings.each(State.class, Trait.COUNTRY, (occurrence, state) -> {
            boolean full =
                    state.recognition().map(Recognition.RECOGNISED::equals).orElse(true)
                            && state.period().isEmpty()
                            && !isSaidToBeTheSame(state);
            if (full && state.country().isPresent()) {
                Occurrence earlier = first.putIfAbsent(state.country().get(), occurrence);
                if (earlier != null && !((State) earlier.entity()).id().equals(state.id())) {
                    findings.report(
                            occurrence.path() + "/country", state.country().get(), ((State) earlier.entity()).id());
                }
            }
        });
    }

    private static boolean isSaidToBeTheSame(State state) {
        return state.links().stream()
                .anyMatch(link -> link.relation().equals(LinkRelation.SAME_AS)
                        || link.relation().equals(LinkRelation.SUCCEEDS)
                        || link.relation().equals(LinkRelation.VERSION_OF));
    }
}
