package org.rapporteur.time;

/** A day with a time of day: local where the shift from UTC is not stated. */
record TimeNode(DateNode date, int secondOfDay, boolean local, int shiftMinutes) implements Node {
    /** Comparable as a number of seconds with others that are local, or with others that are not. */
    long seconds() {
        return date.first() * 86_400 + secondOfDay - shiftMinutes * 60L;
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
        return 0;
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
