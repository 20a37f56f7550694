package org.rapporteur.time;

/**
 * The time from one end to the other, inclusive: {@code a/b} by itself, {@code a..b} in a set.
 *
 * <p>An end of reduced precision is included as a whole: {@code 2022-11/2023} is from 1 November 2022 to 31 December
 * 2023.
 */
record IntervalNode(Node start, Node end) implements Node {
    /** Whether the end is before the start for every match of the masks; such an interval is rejected. */
    boolean isReversed() {
        return end.last() < start.first();
    }

    @Override
    public long first() {
        return start.first();
    }

    @Override
    public long last() {
        return end.last();
    }

    /** No later than the last end, because an interval does not end before it starts. */
    @Override
    public long lastStart() {
        return Math.min(start.lastStart(), last());
    }

    @Override
    public long firstEnd() {
        return Math.max(end.firstEnd(), first());
    }

    @Override
    public int level() {
        return Math.max(start.level(), end.level());
    }

    @Override
    public int qualifiers() {
        return start.qualifiers() | end.qualifiers();
    }

    @Override
    public boolean isMasked() {
        return start.isMasked() || end.isMasked();
    }
}
