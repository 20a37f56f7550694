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
                        .onlyIf(Trait.DATED));
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
        if (entity instanceof Statement statement) {
            Optional<Edtf> date = Dates.of(statement, findings.index());
            for (int i = 0; i < statement.speakers().size(); i++) {
                capacity("/speakers/", i, "", statement.speakers().get(i), date, findings);
            }
            for (int i = 0; i < statement.addressees().size(); i++) {
                capacity("/addressees/", i, "", statement.addressees().get(i), date, findings);
            }
        } else if (entity instanceof Meeting meeting) {
            for (int i = 0; i < meeting.participants().size(); i++) {
                Party party = meeting.participants().get(i).party();
                capacity("/participants/", i, "/party", party, meeting.date(), findings);
            }
        }
    }

    private static void capacity(
            String before, int i, String after, Party party, Optional<Edtf> date, Findings findings) {
        if (date.isPresent() && party.officeId().isPresent() && party.actor().isPresent()) {
            Optional<Person> person =
                    findings.index().find(Person.class, party.actor().get());
            String office = party.officeId().get();
            if (person.isPresent() && heldOnlyAtOtherTimes(office, person.get(), date.get())) {
                findings.report(
                        before + i + after + "/officeId", office, person.get().id(), date.get());
            }
        }
    }

    private static boolean heldOnlyAtOtherTimes(String office, Person person, Edtf on) {
        boolean found = false;
        List<Edtf> date = List.of(on);
        for (Tenure tenure : TenureRules.of(person)) {
            if (tenure.officeId().filter(office::equals).isPresent()) {
                if (!InAnyZone.certainlyMisses(tenure.period(), date)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }
}
