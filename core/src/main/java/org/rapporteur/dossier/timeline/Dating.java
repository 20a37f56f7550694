package org.rapporteur.dossier.timeline;

/**
 * Where the date of an event comes from.
 *
 * @since 0.1
 */
public enum Dating {
    /**
     * The date of the record or step.
     *
     * @since 0.1
     */
    DATE,

    /**
     * The period of a position or membership.
     *
     * @since 0.1
     */
    PERIOD,

    /**
     * The date of the meeting at which a statement was made: a moment in it, if it lasts for several days.
     *
     * @since 0.1
     */
    MEETING,

    /**
     * The latest date of the statements and meetings that are the basis of a position or membership.
     *
     * @since 0.1
     */
    BASIS,

    /**
     * There is no date.
     *
     * @since 0.1
     */
    NONE
}
