package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * The path from a record to the part of it that is being visited, converted to a JSON Pointer (RFC 6901) on request.
 *
 * <p>Names are properties of the format and language tags, none of which needs escaping.
 */
final class Trail {
    private final boolean kept;
    private final List<Object> segments = new ArrayList<>(0);

    /**
     * Creates the path to the record itself.
     *
     * @param kept whether the path will be needed
     */
    Trail(boolean kept) {
        this.kept = kept;
    }

    /** Enters a property, an entry of a text, or an element of a list. */
    void enter(Object nameOrIndex) {
        if (kept) {
            segments.add(nameOrIndex);
        }
    }

    /** Leaves the part that was entered last. */
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
