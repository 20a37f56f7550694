package org.rapporteur.dossier;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is made by the first question for it, such as a lookup table. If two threads ask at once, either may make it. */
final class Table<T> {
    private final Supplier<T> maker;
    private volatile @Nullable T made;

    Table(Supplier<T> maker) {
        this.maker = maker;
    }

    /** Returns a table of lists by id. */
    static <V> Table<Grouping<V>> of(SameAs same, Consumer<Grouping<V>> fill) {
        return new Table<>(() -> {
            Grouping<V> grouping = new Grouping<>(same);
            fill.accept(grouping);
            return grouping;
        });
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
