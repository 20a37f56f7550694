package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.time.Edtf;

/** Rules on the stages of membership and their periods. */
final class MembershipRules {
    private static final Set<MembershipStage> INSIDE =
            Set.of(MembershipStage.MEMBER, MembershipStage.SUSPENDED, MembershipStage.WITHDRAWING);
    static final Set<MembershipStage> OUTSIDE = Set.of(MembershipStage.NONE, MembershipStage.WITHDRAWN);

    /**
     * The stages that come in this order in all organisations; stages with the same number differ in order between
     * organisations.
     */
    static final Map<MembershipStage, Integer> LADDER = Map.of(
            MembershipStage.APPLIED, 1,
            MembershipStage.CANDIDATE, 2,
            MembershipStage.ACTION_PLAN, 2,
            MembershipStage.NEGOTIATING, 3,
            MembershipStage.INVITED, 3,
            MembershipStage.PROTOCOL_SIGNED, 4,
            MembershipStage.RATIFYING, 5,
            MembershipStage.MEMBER, 6,
            MembershipStage.SUSPENDED, 6,
            MembershipStage.WITHDRAWING, 6);

    private MembershipRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(
                                Membership.class,
                                "membership-outside-existence",
                                ERROR,
                                MembershipRules::outsideExistence)
                        .onlyIf(Trait.PERIOD),
                Catalogue.forDossier("membership-overlaps-itself", WARNING, MembershipRules::overlapsItself));
    }

    private static void outsideExistence(Membership membership, Findings findings) {
        if (!OUTSIDE.contains(membership.stage())) {
            reportIfOutside(membership, membership.organization(), findings);
            if (!membership.member().equals(membership.organization())) {
                reportIfOutside(membership, membership.member(), findings);
            }
        }
    }

    private static void reportIfOutside(Membership membership, Id<? extends Actor> actor, Findings findings) {
        Optional<Edtf> existence = Dates.existence(actor, findings.index());
        if (membership.period().isPresent()
                && InAnyZone.certainlyMisses(
                        existence, List.of(membership.period().get()))) {
            findings.report("/period", membership.period().get(), actor, existence.get());
        }
    }

    private static void overlapsItself(Dossier dossier, Findings findings) {
        forEachPair(findings, (dated, report) -> {
            Map<String, Dated> longest = new HashMap<>(); // by tokens, which are comparable
            for (Dated each : dated) {
                MembershipStage.known().stream()
                        .filter(stage -> excludes(stage, each.stage()))
                        .map(stage -> longest.get(stage.token()))
                        .filter(other -> other != null && other.span().clashesWith(each.span()))
                        .findFirst()
                        .ifPresent(other -> report.accept(each, other));
                longest.merge(each.stage().token(), each, (one, two) -> two.endsBefore(one) ? one : two);
            }
        });
    }

    /** Whether two stages cannot hold at the same time. This includes one stage that is recorded twice. */
    private static boolean excludes(MembershipStage one, MembershipStage other) {
        return one.equals(other)
                || INSIDE.contains(one) && (OUTSIDE.contains(other) || isOnTheWay(other))
                || INSIDE.contains(other) && (OUTSIDE.contains(one) || isOnTheWay(one));
    }

    private static boolean isOnTheWay(MembershipStage stage) {
        return LADDER.containsKey(stage) && !INSIDE.contains(stage);
    }

    /** Ids contain no space, so that the key is unambiguous. */
    static String pair(Membership membership) {
        return membership.member().value() + ' ' + membership.organization().value();
    }

    /**
     * Compares the memberships of each actor in each organisation by first day, within each reading, except those
     * without a certain day.
     */
    private static void forEachPair(Findings findings, BiConsumer<List<Dated>, BiConsumer<Dated, Dated>> compare) {
        Map<String, List<Dated>> pairs = new TreeMap<>();
        findings.each(
                Membership.class,
                Trait.PERIOD,
                (occurrence, membership) -> CertainDays.of(membership.period())
                        .ifPresent(span -> pairs.computeIfAbsent(pair(membership), pair -> new ArrayList<>(1))
                                .add(new Dated(occurrence, membership, span))));
        for (List<Dated> dated : pairs.values()) {
            dated.sort(Comparator.comparing((Dated each) -> each.span().first())
                    .thenComparing(each -> each.span().last()));
            Set<Dated> told = new HashSet<>(); // one that belongs to several readings is reported once
            for (List<Dated> reading : Readings.of(dated, Dated::membership)) {
                compare.accept(reading, (each, other) -> {
                    if (told.add(each)) {
                        report(each, other, findings);
                    }
                });
            }
        }
    }

    private static void report(Dated each, Dated other, Findings findings) {
        findings.report(
                each.occurrence().path() + "/stage",
                each.stage(),
                each.membership().period().get(),
                other.membership().id(),
                other.stage(),
                other.membership().period().get());
    }

    private record Dated(Occurrence occurrence, Membership membership, CertainDays span) {
        MembershipStage stage() {
            return membership.stage();
        }

        boolean endsBefore(Dated other) {
            return span.last().isBefore(other.span.last());
        }
    }
}
