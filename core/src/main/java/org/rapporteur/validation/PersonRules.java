package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.time.Edtf;

/** Rules on the lives and offices of persons. */
final class PersonRules {
    private PersonRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Person.class, "died-before-born", ERROR, PersonRules::diedBeforeBorn)
                        .onlyIf(Trait.BORN, Trait.DIED),
                Catalogue.forEach(
                                Person.class, "possibly-died-before-born", WARNING, PersonRules::possiblyDiedBeforeBorn)
                        .onlyIf(Trait.BORN, Trait.DIED),
                Catalogue.forEach(KnownEntity.class, "capacity-not-held", WARNING, PersonRules::capacityNotHeld)
                        .onlyIf(Trait.IN_OFFICE));
    }

    private static void diedBeforeBorn(Person person, Findings findings) {
        if (Dates.certainlyBefore(person.died(), person.born())) {
            findings.report("/died", person.died().get(), person.born().get());
        }
    }

    private static void possiblyDiedBeforeBorn(Person person, Findings findings) {
        if (Dates.doubtfullyBefore(person.died(), person.born())) {
            findings.report("/died", person.died().get(), person.born().get());
        }
    }

    /** A warning, not an error: the dossier need not list all tenures. */
    private static void capacityNotHeld(KnownEntity entity, Findings findings) {
        Parties.each(entity, findings.index(), (at, party, dates) -> {
            boolean byId = party.officeId().isPresent();
            Optional<Person> person =
                    dates.isEmpty() || !byId && party.capacity().isEmpty()
                            ? Optional.empty()
                            : party.actor().flatMap(id -> findings.index().find(Person.class, id));
            if (person.isPresent() && heldOnlyAtOtherTimes(party, person.get(), dates)) {
                findings.report(
                        at + (byId ? "/officeId" : "/capacity"),
                        party.officeId().orElseGet(() -> party.capacity().get().lookup("en")),
                        person.get().id(),
                        dates.get(0));
            }
        });
    }

    private static boolean heldOnlyAtOtherTimes(Party party, Person person, List<Edtf> dates) {
        boolean found = false;
        List<String> titles = party.capacity().map(Titles::folded).orElse(List.of());
        for (Tenure tenure : TenureRules.of(person)) {
            if (isOf(tenure, party, titles)) {
                if (!InAnyZone.certainlyMisses(tenure.period(), dates)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    /** An office without an id is the same if its title is, and its body as far as both state one. */
    private static boolean isOf(Tenure tenure, Party party, List<String> titles) {
        if (party.officeId().isPresent()) {
            return tenure.officeId().equals(party.officeId());
        }
        boolean ofOneBody = party.onBehalfOf().isEmpty()
                || tenure.organization().isEmpty()
                || party.onBehalfOf().equals(tenure.organization());
        return ofOneBody && Titles.folded(tenure.office()).stream().anyMatch(titles::contains);
    }
}
