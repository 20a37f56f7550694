package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Membership;

/** The rule on the order of the stages of membership. */
final class StageOrderRules {
    private StageOrderRules() {}

    static List<Rule> all() {
        return List.of(Catalogue.forDossier("stage-goes-backwards", WARNING, StageOrderRules::goesBackwards));
    }

    /** A warning, not an error: a withdrawal that the dossier omits may lie between. */
    private static void goesBackwards(Dossier dossier, Findings findings) {
        Map<String, List<Begun>> pairs = new TreeMap<>();
        findings.each(
                Membership.class,
                Trait.PERIOD,
                (occurrence, membership) -> Begins.of(membership.period())
                        .ifPresent(begins -> pairs.computeIfAbsent(
                                        MembershipRules.pair(membership), pair -> new ArrayList<>(1))
                                .add(new Begun(occurrence, membership, begins))));
        for (List<Begun> ofPair : pairs.values()) {
            Set<Begun> told = new HashSet<>(); // one that belongs to several readings is reported once
            Readings.of(ofPair, Begun::membership).forEach(reading -> goesBackwards(reading, told, findings));
        }
    }

    /**
     * Compares each stage of a reading with the highest one that certainly begins before it, and not before a time
     * outside. Each list is walked once.
     */
    private static void goesBackwards(List<Begun> reading, Set<Begun> told, Findings findings) {
        List<Begun> byLast = new ArrayList<>(reading);
        byLast.sort(Comparator.comparing(each -> each.begins().last()));
        List<Begun> byFirst = new ArrayList<>(reading);
        byFirst.sort(Comparator.comparing(each -> each.begins().first()));
        LocalDate[] nextOutside = firstDaysOutside(byLast);
        int past = 0;
        LocalDate lastOutside = LocalDate.MIN;
        @Nullable Begun highest = null;
        for (Begun each : byFirst) {
            for (; past < byLast.size() && byLast.get(past).begins().isBefore(each.begins()); past++) {
                Begun earlier = byLast.get(past);
                if (earlier.isOutside()) {
                    highest = null;
                    lastOutside = earlier.begins().last();
                } else if (lastOutside.isBefore(earlier.begins().first())
                        && (highest == null || highest.rung() <= earlier.rung())) {
                    highest = earlier;
                }
            }
            boolean outsideBetween = !nextOutside[past].isAfter(each.begins().last());
            if (highest != null
                    && !outsideBetween
                    && each.rung() > 0
                    && each.rung() < highest.rung()
                    && told.add(each)) {
                findings.report(
                        each.occurrence().path() + "/stage",
                        each.membership().stage(),
                        each.membership().period().get(),
                        highest.membership().id(),
                        highest.membership().stage(),
                        highest.membership().period().get());
            }
        }
    }

    /** Returns the first day on which a time outside can begin, among each stage and those after it. */
    private static LocalDate[] firstDaysOutside(List<Begun> byLast) {
        LocalDate[] first = new LocalDate[byLast.size() + 1];
        first[byLast.size()] = LocalDate.MAX;
        for (int i = byLast.size() - 1; i >= 0; i--) {
            LocalDate day = byLast.get(i).begins().first();
            first[i] = byLast.get(i).isOutside() && day.isBefore(first[i + 1]) ? day : first[i + 1];
        }
        return first;
    }

    private record Begun(Occurrence occurrence, Membership membership, Begins begins) {
        /** The height of the stage; 0 if its place differs between organisations. */
        int rung() {
            return MembershipRules.LADDER.getOrDefault(membership.stage(), 0);
        }

        boolean isOutside() {
            return MembershipRules.OUTSIDE.contains(membership.stage());
        }
    }
}
