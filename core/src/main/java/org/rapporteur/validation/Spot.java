package org.rapporteur.validation;

import org.jspecify.annotations.Nullable;

/**
 * A place within a record, spelled out as a JSON Pointer (RFC 6901) only where something is found.
 *
 * <p>Names are those of the format's own properties and language tags, of which none needs escaping.
 */
final class Spot {
    static final Spot RECORD = new Spot(null, "");

    private final @Nullable Spot parent;
    private final Object segment;

    private Spot(@Nullable Spot parent, Object segment) {
        this.parent = parent;
        this.segment = segment;
    }

    Spot at(Object nameOrIndex) {
        return new Spot(this, nameOrIndex);
    }

    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + segment;
    }
}
