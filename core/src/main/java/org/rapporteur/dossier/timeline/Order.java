package org.rapporteur.dossier.timeline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/**
 * Groups of events, parted into those in a certain order and those that fit in nowhere for certain.
 *
 * <p>Dates of different precision have no total order. So the groups are swept by the days on which they end, and each is
 * taken that is certainly after, or at the same time as, the one taken before: no other choice has more dates in order.
 */
final class Order {
    /** What ends first, and of what ends on one day the most precise, comes first. */
    private static final Comparator<Edtf> BY_END = Comparator.comparingLong(Days::end)
            .thenComparing(Comparator.comparingLong(Days::start).reversed())
            .thenComparing(date -> !Days.hasTime(date))
            .thenComparing(Edtf.DISPLAY_ORDER);

    final List<TimelineGroup> certain;
    final List<FloatingGroup> floating;

    /**
     * Sweeps groups.
     *
     * @param groups the groups in the order in which they are displayed
     */
    Order(List<TimelineGroup> groups) {
        List<TimelineGroup> byEnd = new ArrayList<>(groups);
        byEnd.sort(Comparator.comparing(TimelineGroup::date, BY_END));
        List<TimelineGroup> chain = new ArrayList<>();
        Set<Edtf> taken = new HashSet<>();
        for (TimelineGroup group : byEnd) {
            if (continues(chain, group.date())) {
                chain.add(group);
                taken.add(group.date());
            }
        }
        certain = List.copyOf(chain);
        floating = groups.stream()
                .filter(group -> !taken.contains(group.date()))
                .map(group -> new FloatingGroup(group, lastBefore(group.date()), firstAfter(group.date())))
                .toList();
    }

    /** Whether a date is certainly after the last that was taken, or the same, and so after all that were. */
    private static boolean continues(List<TimelineGroup> chain, Edtf date) {
        if (date.isUncertain() || date.isApproximate()) {
            return false;
        }
        if (chain.isEmpty()) {
            return true;
        }
        Edtf last = chain.get(chain.size() - 1).date();
        return last.isBefore(date) == Certainty.YES || last.isSame(date) == Certainty.YES;
    }

    private Optional<TimelineGroup> lastBefore(Edtf date) {
        int count = count(other -> other.isBefore(date) == Certainty.YES);
        return count == 0 ? Optional.empty() : Optional.of(certain.get(count - 1));
    }

    private Optional<TimelineGroup> firstAfter(Edtf date) {
        int count = count(other -> other.isAfter(date) != Certainty.YES);
        return count == certain.size() ? Optional.empty() : Optional.of(certain.get(count));
    }

    /** How many of the certain dates something holds of that holds of none after the first of which it does not. */
    private int count(Predicate<Edtf> holds) {
        int low = 0;
        int high = certain.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(certain.get(middle).date())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
