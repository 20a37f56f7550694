package org.rapporteur.dossier.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A comparison of the words of two names, each with the one of the other that is most like it. */
final class Comparison {
    /** A word of each name, and why both may be one. */
    private record Pair(int from, int to, NameReason reason) {
        int distance() {
            return Math.abs(to - from);
        }
    }

    private final List<Word> fewer;
    private final List<Word> more;

    /** For each of the fewer words, the place of the other in the more; -1 before one is found. */
    private final int[] places;

    private final boolean[] taken;
    private final Set<NameReason> reasons = EnumSet.noneOf(NameReason.class);
    private final Set<Romanization> rules = EnumSet.allOf(Romanization.class);

    private Comparison(List<Word> one, List<Word> other) {
        boolean swapped = one.size() > other.size();
        this.fewer = swapped ? other : one;
        this.more = swapped ? one : other;
        this.places = new int[fewer.size()];
        this.taken = new boolean[more.size()];
    }

    /**
     * Compares two names.
     *
     * @param ofPersons whether words may be left out, shortened or in another order
     */
    static Optional<NameMatch> of(Words one, Words other, boolean ofPersons) {
        if (one.form.equals(other.form)) {
            return Optional.of(NameMatch.of(EnumSet.of(NameReason.SAME), Set.of()));
        }
        Optional<NameMatch> joined = joined(one, other).or(() -> joined(other, one));
        return joined.isPresent() ? joined : new Comparison(one.list, other.list).match(ofPersons);
    }

    /** Compares names of which one has two words where the other has one. */
    private static Optional<NameMatch> joined(Words longer, Words shorter) {
        for (int i = 0; longer.list.size() == shorter.list.size() + 1 && i < shorter.list.size(); i++) {
            Word joined = longer.joined(i);
            if (shorter.list.stream().anyMatch(word -> joined.match(word).isPresent())) {
                Comparison comparison = new Comparison(shorter.list, longer.with(i, joined));
                comparison.reasons.add(NameReason.BOUNDARY);
                Optional<NameMatch> match = comparison.match(false);
                if (match.isPresent()) {
                    return match;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<NameMatch> match(boolean ofPersons) {
        if (fewer.isEmpty() || !ofPersons && fewer.size() != more.size() || !assign()) {
            return Optional.empty();
        }
        addOrder();
        addRest();
        return ofPersons
                        || Set.of(NameReason.ORDER, NameReason.INITIAL).stream().noneMatch(reasons::contains)
                ? Optional.of(NameMatch.of(reasons, rules))
                : Optional.empty();
    }

    /** Finds a word of the more for each of the fewer; the strongest first, so that an initial takes what is left. */
    private boolean assign() {
        Arrays.fill(places, -1);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < fewer.size(); i++) {
            for (int j = 0; j < more.size(); j++) {
                int from = i;
                int to = j;
                fewer.get(i).match(more.get(j)).ifPresent(reason -> pairs.add(new Pair(from, to, reason)));
            }
        }
        pairs.sort(Comparator.comparing(Pair::reason).thenComparingInt(Pair::distance));
        int left = fewer.size();
        boolean full = false;
        for (Pair pair : pairs) {
            if (places[pair.from()] < 0 && !taken[pair.to()]) {
                places[pair.from()] = pair.to();
                taken[pair.to()] = true;
                reasons.add(pair.reason());
                rules.retainAll(fewer.get(pair.from()).romanizations(more.get(pair.to())));
                full |= pair.reason() != NameReason.INITIAL;
                left--;
            }
        }
        return left == 0 && full;
    }

    private void addOrder() {
        for (int i = 1; i < places.length; i++) {
            if (places[i] < places[i - 1]) {
                reasons.add(NameReason.ORDER);
            }
        }
    }

    /** Adds what the words say that only one of the names has. */
    private void addRest() {
        boolean onlyGivenNames = true;
        for (int i = 0; i < fewer.size(); i++) {
            Word other = more.get(places[i]);
            onlyGivenNames &=
                    fewer.get(i).initial || other.initial || fewer.get(i).isGivenName();
        }
        boolean isShort = fewer.size() < more.size() || reasons.contains(NameReason.INITIAL);
        if (onlyGivenNames && isShort) {
            reasons.add(NameReason.GIVEN_NAME_ALONE);
        } else if (fewer.size() == 1 && more.size() > 1) {
            reasons.add(NameReason.FAMILY_NAME_ALONE);
        } else {
            for (int j = 0; j < more.size(); j++) {
                if (!taken[j]) {
                    reasons.add(more.get(j).isPatronymic() ? NameReason.PATRONYMIC : NameReason.OMISSION);
                }
            }
        }
    }
}
