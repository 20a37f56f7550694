package org.rapporteur.time;

import org.jspecify.annotations.Nullable;

/**
 * A way to read the seasons without a hemisphere in one value.
 *
 * <p>ISO 8601-2:2019 calls them independent of location, so they may be those of either hemisphere. In the northern
 * one, people also name a winter after the year in which most of it lies.
 */
enum Reading {
    NORTHERN(Hemisphere.NORTHERN, 0b001),
    NORTHERN_NAMED_BY_JANUARY(Hemisphere.NORTHERN, 0b010),
    SOUTHERN(Hemisphere.SOUTHERN, 0b100);

    /** One bit for each reading. */
    static final int ALL = 0b111;

    private static final Reading[] VALUES = values();

    private final Hemisphere hemisphere;
    private final int bit;

    Reading(Hemisphere hemisphere, int bit) {
        this.hemisphere = hemisphere;
        this.bit = bit;
    }

    /** The division of the year that a season is in this reading. */
    int division(int season) {
        return this == NORTHERN_NAMED_BY_JANUARY && season == Divisions.WINTER
                ? Divisions.JANUARY_AND_FEBRUARY
                : hemisphere.division(season);
    }

    /** Removes the readings in which an interval ends before it starts. */
    static int possible(int readings, IntervalNode interval) {
        int possible = readings;
        for (Reading reading : VALUES) {
            if (!interval.read(reading).isPossible()) {
                possible &= ~reading.bit;
            }
        }
        return possible;
    }

    /** A relation between two values, neither of which has a season without a hemisphere. */
    interface Question {
        Certainty ask(Relation relation);
    }

    /** Asks about each pair of readings. Both values are read in one hemisphere, but may name winters differently. */
    static Certainty agreed(Node left, Node right, Question question) {
        if (!left.isSeasonal() && !right.isSeasonal()) {
            return question.ask(new Relation(left, right));
        }
        @Nullable Certainty agreed = null;
        for (Reading ofLeft : VALUES) {
            Node a = left.read(ofLeft);
            for (Reading ofRight : VALUES) {
                Node b = right.read(ofRight);
                if (ofLeft.hemisphere == ofRight.hemisphere && a.isPossible() && b.isPossible()) {
                    Certainty answer = question.ask(new Relation(a, b));
                    if (answer == Certainty.POSSIBLY || agreed != null && agreed != answer) {
                        return Certainty.POSSIBLY;
                    }
                    agreed = answer;
                }
            }
        }
        // If one is possible only in the north and the other only in the south, they have no common reading.
        return agreed == null ? Certainty.POSSIBLY : agreed;
    }
}
