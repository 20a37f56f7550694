package org.rapporteur.dossier;

import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) in the making: cheap to extend, spelled out only when somebody asks.
 *
 * <p>Names are those of the format's own properties, of which none needs escaping.
 */
final class Pointer {
    static final Pointer ROOT = new Pointer(null, "");

    private final @Nullable Pointer parent;
    private final Object segment;

    private Pointer(@Nullable Pointer parent, Object segment) {
        this.parent = parent;
        this.segment = segment;
    }

    Pointer at(String name) {
        return new Pointer(this, name);
    }

    Pointer at(int index) {
        return new Pointer(this, index);
    }

    boolean endsWith(String name) {
        return segment.equals(name);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        spell(text);
        return text.toString();
    }

    private void spell(StringBuilder text) {
        if (parent != null) {
            parent.spell(text);
            text.append('/').append(segment);
        }
    }
}
