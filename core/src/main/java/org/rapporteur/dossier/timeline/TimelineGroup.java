package org.rapporteur.dossier.timeline;

import java.util.List;
import java.util.Objects;
import org.rapporteur.time.Edtf;

/**
 * The events of one date.
 *
 * <p>The date gives no order to the events of a day, month or year. They stand in the order of their links, and otherwise in
 * document order, which does not mean that one was before another. Immutable and thread-safe.
 *
 * @param date the date
 * @param events the events; at least one
 * @since 0.1
 */
public record TimelineGroup(Edtf date, List<TimelineEvent> events) {
    /**
     * Creates a group.
     *
     * @param date the date
     * @param events the events; at least one
     * @throws IllegalArgumentException if there is no event
     * @throws NullPointerException if an argument or an element is null
     */
    public TimelineGroup {
        Objects.requireNonNull(date, "date");
        events = List.copyOf(Objects.requireNonNull(events, "events"));
        if (events.isEmpty()) {
            throw new IllegalArgumentException("events: must not be empty");
        }
    }

    /** {@return the date and the events, for logging} */
    @Override
    public String toString() {
        return date + ": " + events;
    }
}
