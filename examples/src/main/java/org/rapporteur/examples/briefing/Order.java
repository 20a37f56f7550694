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
        List<Candidate> candidates = new ArrayList<>(
                dated.stream().sorted(BY_DATE).map(Candidate::new).toList());
        for (Candidate candidate : candidates) {
            candidate.doubts = (int)
                    dated.stream().filter(candidate.event::isUndecidedAgainst).count();
        }
        List<Event> floating = new ArrayList<>();
        for (Optional<Candidate> worst = worst(candidates); worst.isPresent(); worst = worst(candidates)) {
            Event out = worst.get().event;
            candidates.remove(worst.get());
            floating.add(out);
            candidates.stream()
                    .filter(candidate -> candidate.event.isUndecidedAgainst(out))
                    .forEach(candidate -> candidate.doubts--);
        }
        floating.sort(BY_DATE);
        return new Order(candidates.stream().map(candidate -> candidate.event).toList(), floating);
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

    /** The last of those with the most doubts; none if nobody has any. */
    private static Optional<Candidate> worst(List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> candidate.doubts > 0)
                .reduce((worst, next) -> next.doubts >= worst.doubts ? next : worst);
    }

    /** An event that may be certain, and against how many of the others it is undecided. */
    private static final class Candidate {
        final Event event;
        int doubts;

        Candidate(Event event) {
            this.event = event;
        }
    }
}
