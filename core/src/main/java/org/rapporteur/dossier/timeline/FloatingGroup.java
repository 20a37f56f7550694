package org.rapporteur.dossier.timeline;

import java.util.Objects;
import java.util.Optional;

/**
 * Events of one date that do not fit into the certain order, and the bounds between which they lie.
 *
 * <p>Immutable and thread-safe.
 *
 * @param group the events
 * @param after the last group of the certain order that is certainly over before these events begin; empty if there is none
 * @param before the first group of the certain order that certainly begins after these events are over; empty if there is none
 * @since 0.1
 */
public record FloatingGroup(TimelineGroup group, Optional<TimelineGroup> after, Optional<TimelineGroup> before) {
    /**
     * Creates a floating group.
     *
     * @param group the events
     * @param after the last group of the certain order that is certainly over before these events begin; empty if there is none
     * @param before the first group of the certain order that certainly begins after these events are over; empty if there is none
     * @throws NullPointerException if an argument is null
     */
    public FloatingGroup {
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(before, "before");
    }
}
