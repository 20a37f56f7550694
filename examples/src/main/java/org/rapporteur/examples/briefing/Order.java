package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/**
 * Events with dates, parted into those of which the order is certain and those that fit in nowhere for certain.
 *
 * <p>Dates of different precision have no total order: whether something of September came before something of the 12th
 * nobody can tell. So the events that are undecided against the most others are taken out, one after another, until
 * each of the rest is certainly before, after, or at the same time as each other.
 *
 * @param certain the events of which the order is certain, in that order
 * @param floating the others, in the order of their dates as they would be shown
 */
record Order(List<Event> certain, List<Event> floating) {
    private static final Comparator<Event> BY_DATE = Comparator.comparing(Event::dated, Edtf.DISPLAY_ORDER);

    static Order of(List<Event> dated) {
        List<Event> certain = new ArrayList<>(dated.stream().sorted(BY_DATE).toList());
        List<Event> floating = new ArrayList<>();
        List<Integer> doubts = new ArrayList<>();
        for (Event event : certain) {
            doubts.add((int) certain.stream().filter(event::isUndecidedAgainst).count());
        }
        int worst = lastOfGreatest(doubts);
        while (worst >= 0) {
            Event out = certain.remove(worst);
            doubts.remove(worst);
            floating.add(out);
            for (int i = 0; i < doubts.size(); i++) {
                if (out.isUndecidedAgainst(certain.get(i))) {
                    doubts.set(i, doubts.get(i) - 1);
                }
            }
            worst = lastOfGreatest(doubts);
        }
        floating.sort(BY_DATE);
        return new Order(certain, floating);
    }

    /** {@return the last event of the certain ones that is certainly over before this one begins} */
    Optional<Event> lastBefore(Event event) {
        return certain.stream()
                .filter(other -> other.dated().isBefore(event.dated()) == Certainty.YES)
                .reduce((earlier, later) -> later);
    }

    /** {@return the first event of the certain ones that certainly begins after this one is over} */
    Optional<Event> firstAfter(Event event) {
        return certain.stream()
                .filter(other -> other.dated().isAfter(event.dated()) == Certainty.YES)
                .findFirst();
    }

    /** The index of the last of the greatest numbers; -1 if none is above zero. */
    private static int lastOfGreatest(List<Integer> numbers) {
        int greatest = -1;
        for (int i = 0; i < numbers.size(); i++) {
            if (numbers.get(i) > 0 && (greatest < 0 || numbers.get(i) >= numbers.get(greatest))) {
                greatest = i;
            }
        }
        return greatest;
    }
}
