package org.rapporteur.dossier.timeline;

import java.util.Objects;

/**
 * That one event is part of another, or falls within it.
 *
 * <p>Immutable and thread-safe.
 *
 * @param outer the event that contains the other, such as a summit
 * @param inner the event that it contains, such as a sitting
 * @param reason how it is known
 * @since 0.1
 */
public record Containment(TimelineEvent outer, TimelineEvent inner, Reason reason) {
    /**
     * How a containment is known. The constants are in order, those that say most first.
     *
     * @since 0.1
     */
    public enum Reason {
        /**
         * The inner record has a link {@code part-of} to the outer one.
         *
         * @since 0.1
         */
        PART_OF,

        /**
         * The inner event is a statement that was made at the meeting.
         *
         * @since 0.1
         */
        MEETING,

        /**
         * The inner event is a step of the membership.
         *
         * @since 0.1
         */
        STEP,

        /**
         * Both are meetings of one forum, and the inner one is certainly within the dates of the outer one.
         *
         * @since 0.1
         */
        FORUM,

        /**
         * Both are meetings, and the inner one is certainly within the dates of the outer one. Nothing else connects them.
         *
         * @since 0.1
         */
        DATES
    }

    /**
     * Creates a containment.
     *
     * @param outer the event that contains the other, such as a summit
     * @param inner the event that it contains, such as a sitting
     * @param reason how it is known
     * @throws NullPointerException if an argument is null
     */
    public Containment {
        Objects.requireNonNull(outer, "outer");
        Objects.requireNonNull(inner, "inner");
        Objects.requireNonNull(reason, "reason");
    }
}
