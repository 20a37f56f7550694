package org.rapporteur.dossier;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made by the first question for it, such as a lookup table. If two threads ask at once, either may make it. */
final class Table<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Table(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Returns a table of the same value, which holds nothing by which it was made; if it was not yet made, by another maker. */
    Table<T> or(Supplier<T> other) {
        T known = made;
        if (known == null) {
            return new Table<>(other);
        }
        Table<T> same = new Table<>(() -> known);
        same.made = known;
        return same;
    }

    /** Returns the value if it was made. */
    @Nullable
    T known() {
        return made;
    }

    T get() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
