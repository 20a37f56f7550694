package org.rapporteur.time;

/** An end of an interval, or of a range in a set, that is not a date. */
enum Gap implements Node {
    /** {@code ..}: the interval is open. */
    OPEN,

    /** Empty: there is an end, but it is not known. */
    UNKNOWN;

    @Override
    public long first() {
        return -Days.FAR;
    }

    @Override
    public long last() {
        return Days.FAR;
    }

    /** An open start has no bound, while an unknown start may be any day. */
    @Override
    public long lastStart() {
        return this == OPEN ? -Days.FAR : Days.FAR - 1;
    }

    @Override
    public long firstEnd() {
        return this == OPEN ? Days.FAR : -Days.FAR + 1;
    }

    @Override
    public int level() {
        return 1;
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
