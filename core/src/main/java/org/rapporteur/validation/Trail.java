package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from a record to the part of it that is being looked at, spelled out as a JSON Pointer (RFC 6901) on request.
 *
 * <p>Names are those of the format's own properties and language tags, of which none needs escaping.
 */
final class Trail {
    private final boolean kept;
    private final List<Object> segments = new ArrayList<>(0);

    /**
     * The way to the record itself.
     *
     * @param kept whether anybody will ask for the way
     */
    Trail(boolean kept) {
        this.kept = kept;
    }

    /** Goes into a property, an entry of a text, or an element of a list. */
    void enter(Object nameOrIndex) {
        if (kept) {
            segments.add(nameOrIndex);
        }
    }

    /** Goes back to where the last part was entered. */
    void leave() {
        if (kept) {
            segments.remove(segments.size() - 1);
        }
    }

    @Override
    public String toString() {
        StringBuilder pointer = new StringBuilder();
        for (Object segment : segments) {
            pointer.append('/').append(segment);
        }
        return pointer.toString();
    }
}
