package org.rapporteur.examples.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/**
 * Events with dates, parted into those of which the order is certain and those that fit in nowhere for certain.
 *
 * <p>Dates of different precision have no total order: whether something of September came before something of the 12th
 * nobody can tell, nor does what lasts for two days come before or after what happens on one of them. So the events are
 * swept by the days on which they end, and each is taken that is certainly after, or at the same time as, all that were
 * taken before it: no other choice has more dates in order.
 *
 * @param certain the events of which the order is certain, in that order
 * @param floating the others, in the order of their dates as they would be shown
 */
record Order(List<Event> certain, List<Event> floating) {
    private static final Comparator<Event> BY_DATE = Comparator.comparing(Event::dated, Edtf.DISPLAY_ORDER);

    /** What ends first, and of what ends on one day the most precise, comes first. */
    private static final Comparator<Edtf> BY_END = Comparator.comparingLong(Order::end)
            .thenComparing(Comparator.<Edtf>comparingLong(Order::start).reversed())
            .thenComparing(Edtf::toString, Comparator.comparing(text -> !text.contains("T")))
            .thenComparing(Edtf.DISPLAY_ORDER);

    static Order of(List<Event> dated) {
        Map<Edtf, List<Event>> byDate = new LinkedHashMap<>();
        dated.forEach(event ->
                byDate.computeIfAbsent(event.dated(), any -> new ArrayList<>()).add(event));
        List<Event> certain = new ArrayList<>();
        List<Event> floating = new ArrayList<>();
        List<Edtf> chain = new ArrayList<>();
        for (Map.Entry<Edtf, List<Event>> entry : byDate.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_END))
                .toList()) {
            Edtf date = entry.getKey();
            List<Event> events = entry.getValue();
            if (!continues(chain, date)) {
                floating.addAll(events);
                continue;
            }
            chain.add(date);
            // of several events of one May the first may stand in the order, and the others float beside it
            int taken = date.isSame(date) == Certainty.YES ? events.size() : 1;
            certain.addAll(events.subList(0, taken));
            floating.addAll(events.subList(taken, events.size()));
        }
        floating.sort(BY_DATE);
        return new Order(certain, floating);
    }

    /** {@return the last event of the certain ones that is certainly over before this one begins} */
    Optional<Event> lastBefore(Event event) {
        int count = count(other -> other.dated().isBefore(event.dated()) == Certainty.YES);
        return count == 0 ? Optional.empty() : Optional.of(certain.get(count - 1));
    }

    /** {@return the first event of the certain ones that certainly begins after this one is over} */
    Optional<Event> firstAfter(Event event) {
        int count = count(other -> other.dated().isAfter(event.dated()) != Certainty.YES);
        return count == certain.size() ? Optional.empty() : Optional.of(certain.get(count));
    }

    /** How many of the certain events something holds of that holds of none after the first of which it does not. */
    private int count(Predicate<Event> holds) {
        int low = 0;
        int high = certain.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(certain.get(middle))) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Whether a date is certainly after, or the same as, each that was taken. Those that ended days before need no
     * look: only clocks of different zones can disagree with the days, and by no more than two.
     */
    private static boolean continues(List<Edtf> chain, Edtf date) {
        if (date.isUncertain() || date.isApproximate()) {
            return false;
        }
        for (int i = chain.size() - 1; i >= 0; i--) {
            Edtf taken = chain.get(i);
            if (taken.isBefore(date) != Certainty.YES && taken.isSame(date) != Certainty.YES) {
                return false;
            }
            if (start(date) - end(taken) > 2) {
                return true;
            }
        }
        return true;
    }

    /** The days are counted in years of no more than ten digits: their differences do not overflow. */
    private static long start(Edtf date) {
        return date.earliest().map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE / 4);
    }

    private static long end(Edtf date) {
        return date.latest().map(LocalDate::toEpochDay).orElse(Long.MAX_VALUE / 4);
    }
}
