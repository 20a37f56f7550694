package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.OfficeHolders.Held;

/** Rules on the periods of offices. */
final class TenureRules {
    /** Limits the search: many statements and positions may refer to one person. */
    private static final int MOST = 100;

    /** The maximum length of the periods of these tenures together. */
    private static final int MOST_CHARACTERS = 100 * MOST;

    private TenureRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Person.class, "tenure-before-birth", ERROR, TenureRules::beforeBirth)
                        .onlyIf(Trait.BORN, Trait.TENURES),
                Catalogue.forEach(Person.class, "tenure-after-death", ERROR, TenureRules::afterDeath)
                        .onlyIf(Trait.DIED, Trait.TENURES),
                Catalogue.forEach(
                                Person.class, "tenure-outside-organization", WARNING, TenureRules::outsideOrganization)
                        .onlyIf(Trait.TENURES),
                Catalogue.forDossier("two-holders-of-office", WARNING, TenureRules::twoHolders));
    }

    /** Returns the tenures of a person; none if they are too many, or too long, to be searched for each reference to the person. */
    static List<Tenure> of(Person person) {
        int length = 0;
        for (int i = 0; i < person.tenures().size(); i++) {
            Optional<Edtf> period = person.tenures().get(i).period();
            length += period.isPresent() ? period.get().toString().length() : 0;
            if (i == MOST || length > MOST_CHARACTERS) {
                return List.of();
            }
        }
        return person.tenures();
    }

    /** Whether all tenures of a person can be searched for each reference to the person. */
    static boolean areFew(Person person) {
        return person.tenures().isEmpty() || !of(person).isEmpty();
    }

    private static void beforeBirth(Person person, Findings findings) {
        for (int i = 0; i < person.tenures().size(); i++) {
            Optional<Edtf> period = person.tenures().get(i).period();
            boolean begins = person.born().isPresent()
                    && CertainDays.of(period)
                            .filter(span -> Dates.certainlyBefore(span.first(), person.born()))
                            .isPresent();
            if (begins || Dates.certainlyBefore(period, person.born())) {
                findings.report(
                        "/tenures/" + i + "/period", period.get(), person.born().get());
            }
        }
    }

    /** A tenure without an end may be reported as current by an older source, which does not contradict a death. */
    private static void afterDeath(Person person, Findings findings) {
        for (int i = 0; i < person.tenures().size(); i++) {
            Optional<Edtf> period = person.tenures().get(i).period();
            boolean goesOn = person.died().isPresent()
                    && CertainDays.of(period)
                            .filter(span -> Dates.certainlyBefore(person.died(), span.last()))
                            .isPresent();
            if (goesOn || Dates.certainlyBefore(person.died(), period)) {
                findings.report(
                        "/tenures/" + i + "/period", period.get(), person.died().get());
            }
        }
    }

    private static void outsideOrganization(Person person, Findings findings) {
        for (int i = 0; i < person.tenures().size(); i++) {
            Tenure tenure = person.tenures().get(i);
            Optional<Edtf> existence = tenure.organization().flatMap(body -> Dates.existence(body, findings.index()));
            if (tenure.period().isPresent()
                    && InAnyZone.certainlyMisses(
                            existence, List.of(tenure.period().get()))) {
                findings.report(
                        "/tenures/" + i + "/period",
                        tenure.period().get(),
                        tenure.organization().get(),
                        existence.get());
            }
        }
    }

    /** A warning, not an error: some offices have two holders. */
    private static void twoHolders(Dossier dossier, Findings findings) {
        Set<String> reported = new HashSet<>(); // an office can be known by its title in several languages
        OfficeHolders.in(findings).values().forEach(office -> twoHolders(office, reported, findings));
    }

    /** Compares each tenure with the earlier one that lasts longest and has another holder. */
    private static void twoHolders(OfficeHolders office, Set<String> reported, Findings findings) {
        for (int i = 0; i < office.inOrder().size(); i++) {
            Held each = office.inOrder().get(i);
            @Nullable Held other = office.earlierOther(i);
            if (other != null && other.span().clashesWith(each.span()) && reported.add(each.pointer())) {
                findings.report(
                        each.pointer(),
                        each.tenure().period().get(),
                        each.office(),
                        other.person().id(),
                        other.tenure().period().get());
            }
        }
    }
}
