package org.rapporteur.exchange.popolo;

import org.jspecify.annotations.Nullable;
import org.rapporteur.exchange.tree.Node;
import org.rapporteur.exchange.tree.Scalar;

/**
 * A property of Popolo and one of ours that state the same. It reads and writes the value, counts its leaves, and is a row of
 * the documentation. A value that it cannot map stays where it is.
 */
abstract class Field {
    private final String theirs;
    private final String ours;
    private final String how;

    Field(String theirs, String ours, String how) {
        this.theirs = theirs;
        this.ours = ours;
        this.how = how;
    }

    final String theirs() {
        return theirs;
    }

    final String ours() {
        return ours;
    }

    /** How the value is mapped, in words. */
    final String how() {
        return how;
    }

    /** Returns our value for one of theirs; null if there is none. */
    abstract @Nullable Object toOurs(Object value, Run run);

    /** Returns their value for one of ours; null if there is none. */
    abstract @Nullable Object toTheirs(Object value, Run run);

    /** Whether a value is there and can be mapped. */
    boolean reads(Node from, Run run) {
        Object value = from.at(theirs);
        return value != null && value != Scalar.Null.NULL && toOurs(value, run) != null;
    }

    void read(Node from, Node to, Run run) {
        Object value = from.at(theirs);
        if (value == null) {
            return;
        }
        Object mapped = value == Scalar.Null.NULL ? null : toOurs(value, run);
        if (value == Scalar.Null.NULL || mapped != null && to.at(ours) == null) {
            from.removeAt(theirs);
            run.ledger().mapped(value);
            if (mapped != null) {
                to.putAt(ours, mapped);
            }
        }
    }

    void write(Node from, Node to, String pointer, Run run) {
        Object value = from.at(ours);
        Object mapped = value == null ? null : toTheirs(value, run);
        if (value != null && mapped != null) {
            from.removeAt(ours);
            run.ledger().mapped(value);
            to.putAt(theirs, mapped);
        }
    }
}
