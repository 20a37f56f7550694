package org.rapporteur.time;

/**
 * What a text means, once parsed: a date, a time of day, an interval, a set, or an end of an interval that is no date.
 */
sealed interface Node permits DateNode, TimeNode, IntervalNode, SetNode, Gap {
    /** The first day that it can mean, or a place beyond the calendar (see {@link Days}). */
    long first();

    /** The last day that it can mean, or a place beyond the calendar. */
    long last();

    /** The last day that it can begin on. */
    long lastStart();

    /** The first day that it can end on. */
    long firstEnd();

    /** The lowest level of the notation that allows it. */
    int level();

    /** The {@link Qualifiers} of all its parts together. */
    int qualifiers();

    /** Whether a digit somewhere is unspecified. */
    boolean isMasked();
}
