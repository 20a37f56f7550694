package org.rapporteur.time;

import java.util.Optional;

/**
 * A day with a time of day. It is local, and possibly of any zone, if the shift from UTC is not stated.
 *
 * @param shiftMinutes the number of minutes ahead of UTC, 0 if local
 */
record TimeNode(DateNode date, int secondOfDay, boolean local, int shiftMinutes) implements Node {
    private static final long HOUR = 3_600;
    private static final long DAY = 24 * HOUR;

    /** How far the zones that reach a day first are ahead of UTC, and those that reach it last are behind it. */
    private static final long MOST_AHEAD = 14 * HOUR;

    private static final long MOST_BEHIND = 12 * HOUR;

    /**
     * The second to compare with another time; if only one of the two is local, the range of seconds in UTC that it can
     * be.
     */
    Piece against(TimeNode other) {
        long second = second();
        boolean anyZone = local && !other.local;
        long first = anyZone ? second - MOST_AHEAD : second;
        long last = anyZone ? second + MOST_BEHIND : second;
        return new Piece(first, last, first, last, 1, Optional.empty());
    }

    /** The first of the days that the calendars of all zones can show at this time, or the day itself if it is local. */
    long firstDayAnywhere() {
        return local ? date.first() : Math.floorDiv(second() - MOST_BEHIND, DAY);
    }

    long lastDayAnywhere() {
        return local ? date.last() : Math.floorDiv(second() + MOST_AHEAD, DAY);
    }

    private long second() {
        return date.first() * DAY + secondOfDay - shiftMinutes * 60L;
    }

    @Override
    public long first() {
        return date.first();
    }

    @Override
    public long last() {
        return date.last();
    }

    @Override
    public long lastStart() {
        return date.lastStart();
    }

    @Override
    public long firstEnd() {
        return date.firstEnd();
    }

    @Override
    public int level() {
        return date.level();
    }

    @Override
    public int qualifiers() {
        return 0;
    }

    @Override
    public boolean isMasked() {
        return false;
    }
}
