package org.rapporteur.time;

/**
 * The time from one end to the other, inclusive: {@code a/b} by itself, {@code a..b} in a set.
 *
 * <p>An end of reduced precision is included as a whole: {@code 2022-11/2023} is from 1 November 2022 to 31 December
 * 2023.
 */
record IntervalNode(Node start, Node end) implements Node {
    /** False if the end is before the start for every match of the masks. */
    @Override
    public boolean isPossible() {
        return end.last() >= start.first();
    }

    @Override
    public boolean isSeasonal() {
        return start.isSeasonal() || end.isSeasonal();
    }

    @Override
    public IntervalNode read(Reading reading) {
        return new IntervalNode(start.read(reading), end.read(reading));
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

    /** Level 1 has no unspecified digits in an interval. */
    @Override
    public int level() {
        return isMasked() ? 2 : Math.max(start.level(), end.level());
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
