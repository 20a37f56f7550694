package org.rapporteur.exchange.popolo;

import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Scalar;

/** A field that is not one value on each side. */
abstract class SpecialField extends Field {
    SpecialField(String theirs, String ours, String how) {
        super(theirs, ours, how);
    }

    @Override
    @Nullable
    Object toOurs(Object value, Run run) {
        return null;
    }

    @Override
    @Nullable
    Object toTheirs(Object value, Run run) {
        return null;
    }

    @Override
    abstract void read(Node from, Node to, Run run);

    @Override
    abstract void write(Node from, Node to, String pointer, Run run);

    /** Removes a member and counts it. */
    static void take(Node from, String name, Run run) {
        Object value = from.get(name);
        if (value != null) {
            from.remove(name);
            run.ledger().mapped(value);
        }
    }

    /** Returns a member that can be an id; null if there is none. */
    static @Nullable String id(Node from, String name) {
        Object value = from.get(name);
        return value != null && Scalar.isTextual(value) && !value.toString().isEmpty() ? value.toString() : null;
    }
}
