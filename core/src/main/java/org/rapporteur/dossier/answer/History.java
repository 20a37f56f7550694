package org.rapporteur.dossier.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.model.MembershipPosition;

/** Puts the positions of one principal into an order of steps. */
final class History {
    private final Ranking<Held> ranking;

    History(Ranking<Held> ranking) {
        this.ranking = ranking;
    }

    /** @param places the places of the principal's positions, in their order */
    List<StanceStep> of(List<Integer> places) {
        Map<String, List<Integer>> byAspect = new LinkedHashMap<>();
        for (int place : places) {
            byAspect.computeIfAbsent(position(place).aspect().token(), absent -> new ArrayList<>(1))
                    .add(place);
        }
        List<StanceStep> history = new ArrayList<>();
        byAspect.values().forEach(all -> addSteps(all, history));
        return List.copyOf(history);
    }

    private void addSteps(List<Integer> all, List<StanceStep> history) {
        List<Integer> dated = new ArrayList<>();
        List<Integer> undated = new ArrayList<>();
        for (int place : all) {
            (entry(place).when().days() == null ? undated : dated).add(place);
        }
        List<List<Integer>> steps = new ArrayList<>();
        byDays(dated).forEach(together -> steps.addAll(byLinks(together)));
        compare(steps, undated.isEmpty(), history);
        compare(byLinks(undated), dated.isEmpty(), history);
    }

    private void compare(List<List<Integer>> steps, boolean arePlaced, List<StanceStep> history) {
        Comparison comparison = new Comparison();
        for (List<Integer> step : steps) {
            boolean isCertain = arePlaced
                    && step.size() == 1
                    && entry(step.get(0)).soundness().isGivenBy(null);
            List<MembershipPosition> positions =
                    step.stream().sorted().map(this::position).toList();
            history.add(comparison.next(positions, isCertain));
        }
    }

    private Entry<Held> entry(int place) {
        return ranking.entries().get(place);
    }

    private MembershipPosition position(int place) {
        return entry(place).record().position();
    }

    private Span days(int place) {
        return Objects.requireNonNull(entry(place).when().days(), "days");
    }

    /** Cuts where all positions on one side begin and end before all of those on the other. */
    private List<List<Integer>> byDays(List<Integer> places) {
        List<Integer> sorted = new ArrayList<>(places);
        sorted.sort(Comparator.comparing((Integer place) -> days(place).startFirst())
                .thenComparing(place -> days(place).endFirst()));
        LocalDate[] firstEnd = new LocalDate[sorted.size() + 1]; // that of the positions from each one on
        firstEnd[sorted.size()] = LocalDate.MAX;
        for (int i = sorted.size() - 1; i >= 0; i--) {
            LocalDate end = days(sorted.get(i)).endFirst();
            firstEnd[i] = end.isBefore(firstEnd[i + 1]) ? end : firstEnd[i + 1];
        }
        List<List<Integer>> cut = new ArrayList<>();
        LocalDate lastStart = LocalDate.MIN;
        LocalDate lastEnd = LocalDate.MIN;
        int from = 0;
        for (int i = 0; i < sorted.size(); i++) {
            Span days = days(sorted.get(i));
            if (i > from && lastStart.isBefore(days.startFirst()) && lastEnd.isBefore(firstEnd[i])) {
                cut.add(sorted.subList(from, i));
                from = i;
            }
            lastStart = Span.later(lastStart, days.startLast());
            lastEnd = Span.later(lastEnd, days.endLast());
        }
        if (from < sorted.size()) {
            cut.add(sorted.subList(from, sorted.size()));
        }
        return cut;
    }

    /** Cuts where all positions on one side supersede all of those on the other, as far as that is so from the oldest on. */
    private List<List<Integer>> byLinks(List<Integer> places) {
        Supersessions supersessions = ranking.supersessions();
        if (places.size() < 2 || supersessions.isEmpty()) {
            return places.isEmpty() ? List.of() : List.of(places);
        }
        Map<Integer, Integer> depths = new HashMap<>();
        List<List<Integer>> layers = new ArrayList<>();
        for (int place : supersessions.oldestFirst(places)) {
            int depth = 0;
            for (int older : supersessions.supersededBy(place)) {
                depth = Math.max(depth, depths.getOrDefault(older, -1) + 1);
            }
            depths.put(place, depth);
            if (depth == layers.size()) {
                layers.add(new ArrayList<>(1));
            }
            layers.get(depth).add(place);
        }
        List<List<Integer>> cut = new ArrayList<>();
        int next = 0;
        while (next + 1 < layers.size() && supersedesAll(layers.get(next + 1), layers.get(next))) {
            cut.add(layers.get(next));
            next++;
        }
        cut.add(layers.subList(next, layers.size()).stream()
                .flatMap(List::stream)
                .toList());
        return cut;
    }

    private boolean supersedesAll(List<Integer> newer, List<Integer> older) {
        HashSet<Integer> all = new HashSet<>(older);
        for (int place : newer) {
            HashSet<Integer> superseded = new HashSet<>(ranking.supersessions().supersededBy(place));
            superseded.retainAll(all);
            if (superseded.size() < all.size()) {
                return false;
            }
        }
        return true;
    }
}
