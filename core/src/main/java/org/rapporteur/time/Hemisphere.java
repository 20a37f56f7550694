package org.rapporteur.time;

import java.util.regex.Pattern;

/**
 * The half of the earth in which a season is meant.
 *
 * @since 0.1
 */
public enum Hemisphere {
    /**
     * The northern hemisphere, where spring is from March to May.
     *
     * @since 0.1
     */
    NORTHERN(25),

    /**
     * The southern hemisphere, where spring is from September to November.
     *
     * @since 0.1
     */
    SOUTHERN(29);

    /** A season without a hemisphere follows a year of four digits, and nothing else has its two digits there. */
    private static final Pattern SEASON = Pattern.compile("([0-9X]{4}[?~%]?-[?~%]?)2([1-4])");

    private final int spring;

    Hemisphere(int spring) {
        this.spring = spring;
    }

    /** The division of the year that is the season in this hemisphere. */
    int division(int season) {
        return spring + season - Divisions.FIRST;
    }

    /** Replaces the seasons without a hemisphere in a date. */
    String statedIn(String date) {
        return SEASON.matcher(date)
                .replaceAll(season ->
                        season.group(1) + division(20 + season.group(2).charAt(0) - '0'));
    }
}
