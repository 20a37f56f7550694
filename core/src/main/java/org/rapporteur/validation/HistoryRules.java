package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.ConditionOperator;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.text.NameForm;
import org.rapporteur.time.Edtf;

/** Rules on what a position means, by itself and after earlier ones of its holder. */
final class HistoryRules {
    private static final Set<PositionAspect> SOUGHT = Set.of(
            PositionAspect.MEMBERSHIP,
            PositionAspect.APPLICATION,
            PositionAspect.INVITATION,
            PositionAspect.CANDIDATE_STATUS);

    private HistoryRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(
                        MembershipPosition.class, "candidate-supports-itself", WARNING, HistoryRules::supportsItself),
                Catalogue.forEach(
                                KnownEntity.class,
                                "contradictory-conditions",
                                ERROR,
                                HistoryRules::contradictoryConditions)
                        .onlyIf(Trait.CONDITIONS),
                Catalogue.forDossier("change-against-history", WARNING, HistoryRules::changeAgainstHistory));
    }

    private static void supportsItself(MembershipPosition position, Findings findings) {
        boolean own = position.holder()
                .onBehalfOf()
                .or(position.holder()::actor)
                .filter(position.candidate()::equals)
                .isPresent();
        if (own && position.direction() == Direction.SUPPORTS && SOUGHT.contains(position.aspect())) {
            findings.report("/direction", position.candidate());
        }
    }

    /** Conditions that hold in different periods do not contradict one another. */
    private static void contradictoryConditions(KnownEntity entity, Findings findings) {
        List<Condition> conditions = ConditionRules.of(entity);
        Map<String, Integer> needed = new HashMap<>();
        for (int i = 0; i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (condition.operator() != ConditionOperator.REGARDLESS_OF) {
                for (String key : keys(condition)) {
                    needed.putIfAbsent(key, i);
                }
            }
        }
        for (int i = 0; !needed.isEmpty() && i < conditions.size(); i++) {
            Condition condition = conditions.get(i);
            if (condition.operator() == ConditionOperator.REGARDLESS_OF) {
                keys(condition).stream()
                        .map(needed::get)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .ifPresent(report(conditions, i, findings));
            }
        }
    }

    private static Consumer<Integer> report(List<Condition> conditions, int i, Findings findings) {
        return other -> findings.report(
                "/conditions/" + i + "/operator",
                conditions.get(i).text().lookup("en"),
                conditions.get(other).operator().token(),
                findings.pointer() + "/conditions/" + other);
    }

    /** Returns the key of a condition and its texts in the form of names, which contain no two spaces. */
    private static List<String> keys(Condition condition) {
        if (condition.period().isPresent()) {
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        condition.key().ifPresent(key -> keys.add("key  " + key));
        condition.text().entries().values().forEach(text -> keys.add(NameForm.of(text)));
        return keys;
    }

    /** A warning, not an error: the word is that of the source, and a position between two may not be recorded. */
    private static void changeAgainstHistory(Dossier dossier, Findings findings) {
        Map<String, List<Dated>> byMatter = new TreeMap<>();
        findings.each(
                MembershipPosition.class,
                Trait.STANCE,
                (occurrence, position) -> Stances.matter(position)
                        .ifPresent(matter -> Dated.of(occurrence, position, Dates.of(position, findings.index()))
                                .ifPresent(dated -> byMatter.computeIfAbsent(matter, absent -> new ArrayList<>(1))
                                        .add(dated))));
        byMatter.values().forEach(dated -> compare(dated, findings));
    }

    /** Compares each position with the latest of those that are certainly earlier. Each list is walked once. */
    private static void compare(List<Dated> dated, Findings findings) {
        List<Dated> byLast = new ArrayList<>(dated);
        byLast.sort(Comparator.comparing(each -> each.begins().last()));
        dated.sort(Comparator.comparing(each -> each.begins().first()));
        int past = 0;
        @Nullable Dated latest = null;
        boolean ambiguous = false;
        for (Dated each : dated) {
            for (; past < byLast.size() && byLast.get(past).isBefore(each); past++) {
                Dated next = byLast.get(past);
                ambiguous = latest != null
                        && !latest.isBefore(next)
                        && (ambiguous || latest.direction() != next.direction());
                latest = next;
            }
            if (latest != null && contradicts(each, latest, ambiguous)) {
                findings.report(
                        each.occurrence().path() + "/change",
                        each.position().change().get().token(),
                        each.direction().token(),
                        latest.position().id(),
                        latest.direction().token());
            }
        }
    }

    private static boolean contradicts(Dated each, Dated earlier, boolean ambiguous) {
        Optional<Change> change = each.position().change();
        boolean same = each.direction() == earlier.direction();
        return change.equals(Optional.of(Change.FIRST_STATED))
                || !ambiguous && same && change.equals(Optional.of(Change.REVERSED))
                || !ambiguous && !same && change.equals(Optional.of(Change.REAFFIRMED));
    }

    private record Dated(Occurrence occurrence, MembershipPosition position, Begins begins) {
        /** Empty if the position has no date, or one that the source doubts. A position is ordered by when it begins. */
        static Optional<Dated> of(Occurrence occurrence, MembershipPosition position, List<Edtf> dates) {
            @Nullable Begins all = null;
            for (Edtf date : dates) {
                Optional<Begins> begins = Begins.of(Optional.of(date));
                if (begins.isEmpty()) {
                    return Optional.empty();
                }
                all = all == null ? begins.get() : all.and(begins.get());
            }
            return all == null ? Optional.empty() : Optional.of(new Dated(occurrence, position, all));
        }

        boolean isBefore(Dated other) {
            return begins.isBefore(other.begins);
        }

        Direction direction() {
            return position.direction();
        }
    }
}
