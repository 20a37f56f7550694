package org.rapporteur.time;

/** The meaning of a parsed text: a date, a time of day, an interval, a set, or an end of an interval that is not a date. */
sealed interface Node permits DateNode, TimeNode, IntervalNode, SetNode, Gap {
    /** The first day that the value can mean, or a number beyond the calendar (see {@link Days}). */
    long first();

    /** The last day that the value can mean, or a number beyond the calendar. */
    long last();

    /** The last day on which the value can begin. */
    long lastStart();

    /** The first day on which the value can end. */
    long firstEnd();

    /** The lowest level of the notation that allows the value. */
    int level();

    /** The {@link Qualifiers} of all parts together. */
    int qualifiers();

    /** Whether any digit is unspecified. */
    boolean isMasked();

    /** Whether there is a season without a hemisphere. The days above are then those of all {@link Reading}s. */
    default boolean isSeasonal() {
        return false;
    }

    /** Returns the value with all seasons in one hemisphere. */
    default Node read(Reading reading) {
        return this;
    }

    /** Whether no interval in the value, which is not seasonal, ends before it starts. */
    default boolean isPossible() {
        return true;
    }
}
