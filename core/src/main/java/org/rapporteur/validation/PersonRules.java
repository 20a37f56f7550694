package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.Tenure;
import org.rapporteur.time.Edtf;

/** Lives and offices of persons. */
final class PersonRules {
    private PersonRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Person.class, "died-before-born", ERROR, PersonRules::diedBeforeBorn),
                Catalogue.forEach(
                        Person.class, "possibly-died-before-born", WARNING, PersonRules::possiblyDiedBeforeBorn),
                Catalogue.forEach(KnownEntity.class, "capacity-not-held", WARNING, PersonRules::capacityNotHeld));
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

    /** A warning, not an error: the tenures that a dossier lists need not be all that there were. */
    private static void capacityNotHeld(KnownEntity entity, Findings findings) {
        if (entity instanceof Statement statement) {
            Optional<Edtf> date = Dates.of(statement, findings.index());
            date.ifPresent(on -> capacities("/speakers/", "", statement.speakers(), on, findings));
            date.ifPresent(on -> capacities("/addressees/", "", statement.addressees(), on, findings));
        } else if (entity instanceof Meeting meeting && meeting.date().isPresent()) {
            List<Party> parties = meeting.participants().stream()
                    .map(participant -> participant.party())
                    .toList();
            capacities("/participants/", "/party", parties, meeting.date().get(), findings);
        }
    }

    private static void capacities(String before, String after, List<Party> parties, Edtf on, Findings findings) {
        for (int i = 0; i < parties.size(); i++) {
            Party party = parties.get(i);
            Optional<Person> person =
                    party.actor().flatMap(id -> findings.index().find(Person.class, id));
            if (person.isPresent() && party.officeId().isPresent()) {
                String office = party.officeId().get();
                if (heldOnlyAtOtherTimes(office, person.get(), on)) {
                    findings.report(
                            before + i + after + "/officeId",
                            office,
                            person.get().id(),
                            on);
                }
            }
        }
    }

    private static boolean heldOnlyAtOtherTimes(String office, Person person, Edtf on) {
        List<Tenure> ofOffice = person.tenures().stream()
                .filter(tenure -> tenure.officeId().filter(office::equals).isPresent())
                .toList();
        return !ofOffice.isEmpty()
                && ofOffice.stream().allMatch(tenure -> Dates.certainlyMisses(tenure.period(), List.of(on)));
    }
}
