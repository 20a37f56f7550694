package org.rapporteur.time;

/** An end of an interval, or of a range in a set, that is no date. */
enum Gap implements Node {
    /** {@code ..}: no end is meant. */
    OPEN,

    /** Nothing: there is an end, but it is not known. */
    UNKNOWN;

    @Override
    public long first() {
        return -Days.FAR;
    }

    @Override
    public long last() {
        return Days.FAR;
    }

    /** As a start: what is open begins nowhere, while the unknown may begin on any day. */
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
