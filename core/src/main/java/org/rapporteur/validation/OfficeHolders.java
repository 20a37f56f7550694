package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Id;
import org.rapporteur.model.Person;
import org.rapporteur.model.Tenure;

/** The persons who certainly held one office, in the order of their first days, none of them in an acting capacity. */
final class OfficeHolders {
    /** A tenure with its days. */
    record Held(Occurrence occurrence, Person person, int index, Tenure tenure, CertainDays span) {
        boolean isOf(Held other) {
            return person.id().equals(other.person.id());
        }

        boolean endsBefore(Held other) {
            return span.last().isBefore(other.span.last());
        }

        /** Whether the office is held from more than a day before to more than a day after a time. */
        boolean covers(long first, long last) {
            return span.first().toEpochDay() + 1 < first
                    && last + 1 < span.last().toEpochDay();
        }

        String pointer() {
            return occurrence.path() + "/tenures/" + index + "/period";
        }

        /** The id of the office, or its title. */
        String office() {
            return tenure.officeId().orElseGet(() -> tenure.office().lookup("en"));
        }
    }

    /** Of the holders up to one place in the order, the one who lasts longest, and the one of the others who does. */
    private record Longest(Held of, @Nullable Held ofOthers) {
        Longest and(Held next) {
            if (of.endsBefore(next)) {
                return new Longest(next, of.isOf(next) ? ofOthers : of);
            }
            boolean longer = !of.isOf(next) && (ofOthers == null || ofOthers.endsBefore(next));
            return longer ? new Longest(of, next) : this;
        }

        @Nullable
        Held otherThan(Id<?> person) {
            return of.person().id().equals(person) ? ofOthers : of;
        }
    }

    private final List<Held> held = new ArrayList<>(1);
    private final List<Longest> longest = new ArrayList<>(1);

    private OfficeHolders() {}

    /** Returns the holders of each office, by its id, or else by its body and title if only one person can have it. */
    static Map<String, OfficeHolders> in(Findings findings) {
        Map<String, OfficeHolders> offices = new TreeMap<>();
        findings.each(Person.class, Trait.TENURES, (occurrence, person) -> {
            for (int i = 0; i < person.tenures().size(); i++) {
                Tenure tenure = person.tenures().get(i);
                Optional<CertainDays> span = CertainDays.of(tenure.period());
                if (span.isPresent() && !tenure.acting()) {
                    Held held = new Held(occurrence, person, i, tenure, span.get());
                    keys(tenure)
                            .forEach(key -> offices.computeIfAbsent(key, office -> new OfficeHolders())
                                    .held
                                    .add(held));
                }
            }
        });
        offices.values().forEach(OfficeHolders::sort);
        return offices;
    }

    private static List<String> keys(Tenure tenure) {
        if (tenure.officeId().isPresent()) {
            return List.of(tenure.officeId().get());
        }
        if (tenure.organization().isEmpty()) {
            return List.of();
        }
        List<String> titles = Titles.folded(tenure.office());
        return Titles.areOfOne(titles)
                ? titles.stream()
                        .map(title -> Titles.ofTitle(tenure.organization(), title))
                        .distinct()
                        .toList()
                : List.of();
    }

    private void sort() {
        held.sort(Comparator.comparing(each -> each.span().first()));
        for (Held each : held) {
            longest.add(
                    longest.isEmpty()
                            ? new Longest(each, null)
                            : longest.get(longest.size() - 1).and(each));
        }
    }

    List<Held> inOrder() {
        return held;
    }

    /** Returns the holder before a place in the order who lasts longest and is another person than the one there. */
    @Nullable
    Held earlierOther(int place) {
        return place == 0
                ? null
                : longest.get(place - 1).otherThan(held.get(place).person().id());
    }

    /** Returns somebody else who certainly held the office throughout a time, if there is one. */
    @Nullable
    Held otherAt(Id<?> person, long first, long last) {
        int from = 0;
        int to = held.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            boolean begun = held.get(middle).span().first().toEpochDay() + 1 < first;
            from = begun ? middle + 1 : from;
            to = begun ? to : middle;
        }
        Held other = from == 0 ? null : longest.get(from - 1).otherThan(person);
        return other != null && other.covers(first, last) ? other : null;
    }
}
