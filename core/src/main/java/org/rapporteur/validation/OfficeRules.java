package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;
import org.rapporteur.time.Edtf;
import org.rapporteur.validation.OfficeHolders.Held;

/** Rules on who held which office. An office is known by its id, or else by its body and title. */
final class OfficeRules {
    private OfficeRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Person.class, "tenure-overlaps-itself", WARNING, OfficeRules::overlapsItself)
                        .onlyIf(Trait.TENURES),
                Catalogue.forDossier("capacity-of-another", WARNING, OfficeRules::capacityOfAnother));
    }

    private static void overlapsItself(Person person, Findings findings) {
        Map<String, List<Placed>> byOffice = new HashMap<>();
        for (int i = 0; i < person.tenures().size(); i++) {
            Tenure tenure = person.tenures().get(i);
            Optional<CertainDays> span = CertainDays.of(tenure.period());
            if (span.isPresent()) {
                Placed placed = new Placed(i, span.get());
                keys(tenure)
                        .forEach(key -> byOffice.computeIfAbsent(
                                        tenure.acting() + " " + key, office -> new ArrayList<>(1))
                                .add(placed));
            }
        }
        SortedMap<Integer, Integer> reported = new TreeMap<>();
        byOffice.values().forEach(placed -> overlapsItself(placed, reported));
        reported.forEach((i, earlier) -> {
            Tenure tenure = person.tenures().get(i);
            findings.report(
                    "/tenures/" + i + "/period",
                    tenure.period().get(),
                    office(tenure),
                    person.tenures().get(earlier).period().get());
        });
    }

    /** Compares each tenure with the earlier one that lasts longest. */
    private static void overlapsItself(List<Placed> placed, Map<Integer, Integer> reported) {
        placed.sort(Comparator.comparing(each -> each.span().first()));
        @Nullable Placed longest = null;
        for (Placed each : placed) {
            if (longest != null
                    && longest.index() != each.index()
                    && longest.span().clashesWith(each.span())) {
                reported.merge(each.index(), longest.index(), Math::min);
            }
            longest = longest == null
                            || longest.span().last().isBefore(each.span().last())
                    ? each
                    : longest;
        }
    }

    private record Placed(int index, CertainDays span) {}

    private static List<String> keys(Tenure tenure) {
        return tenure.officeId().isPresent()
                ? List.of(tenure.officeId().get())
                : Titles.folded(tenure.office()).stream()
                        .map(title -> Titles.ofTitle(tenure.organization(), title))
                        .toList();
    }

    private static String office(Tenure tenure) {
        return tenure.officeId().orElseGet(() -> tenure.office().lookup("en"));
    }

    /** A warning, not an error: two persons can share an office. */
    private static void capacityOfAnother(Dossier dossier, Findings findings) {
        Map<String, OfficeHolders> offices = OfficeHolders.in(findings);
        if (offices.isEmpty()) {
            return;
        }
        findings.each(
                KnownEntity.class,
                Trait.IN_OFFICE,
                (occurrence, entity) -> Parties.each(entity, findings.index(), (at, party, dates) -> {
                    Optional<Person> person =
                            party.actor().flatMap(id -> findings.index().find(Person.class, id));
                    if (person.isPresent() && TenureRules.areFew(person.get()) && areSure(dates)) {
                        Set<String> keys = keys(party, person.get());
                        Optional<Held> other = keys.isEmpty() || hasTenure(person.get(), keys)
                                ? Optional.empty()
                                : other(offices, keys, person.get().id(), dates);
                        other.ifPresent(held -> findings.report(
                                occurrence.path() + at + (party.officeId().isPresent() ? "/officeId" : "/capacity"),
                                held.office(),
                                person.get().id(),
                                held.person().id(),
                                held.tenure().period().get()));
                    }
                }));
    }

    private static boolean areSure(List<Edtf> dates) {
        return !dates.isEmpty() && dates.stream().noneMatch(date -> date.isUncertain() || date.isApproximate());
    }

    /** An office without an id is one of the body for which the person speaks, or of those where the person holds offices. */
    private static Set<String> keys(Party party, Person person) {
        Set<String> keys = new TreeSet<>();
        if (party.officeId().isPresent()) {
            keys.add(party.officeId().get());
        } else {
            List<String> titles = party.capacity().map(Titles::folded).orElse(List.of());
            for (Id<?> body : bodies(party, person)) {
                titles.forEach(title -> keys.add(body.value() + ' ' + title));
            }
        }
        return keys;
    }

    private static Set<Id<? extends Actor>> bodies(Party party, Person person) {
        if (party.onBehalfOf().isPresent()) {
            return Set.of(party.onBehalfOf().get());
        }
        Set<Id<? extends Actor>> bodies = new HashSet<>();
        person.tenures().forEach(tenure -> tenure.organization().ifPresent(bodies::add));
        return bodies;
    }

    /** Whether the person has held the office at any time; {@code capacity-not-held} compares the time. */
    private static boolean hasTenure(Person person, Set<String> keys) {
        return person.tenures().stream()
                .anyMatch(tenure -> keys(tenure).stream().anyMatch(keys::contains));
    }

    private static Optional<Held> other(
            Map<String, OfficeHolders> offices, Set<String> keys, Id<?> person, List<Edtf> dates) {
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (Edtf date : dates) {
            if (date.earliest().isEmpty() || date.latest().isEmpty()) {
                return Optional.empty();
            }
            first = Math.min(first, date.earliest().get().toEpochDay());
            last = Math.max(last, date.latest().get().toEpochDay());
        }
        for (String key : keys) {
            OfficeHolders holders = offices.get(key);
            @Nullable Held other = holders == null ? null : holders.otherAt(person, first, last);
            if (other != null) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }
}
