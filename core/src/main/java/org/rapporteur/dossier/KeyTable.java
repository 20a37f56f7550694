package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Lists of values by key, in document order of the records to which the values belong. The first question makes it; if two
 * threads ask at once, either may do so.
 *
 * @param <V> the type of the values
 */
final class KeyTable<V> {
    /** Finds the keys of a record, and the value for each. */
    interface Entries<V> {
        void of(Occurrence record, BiConsumer<String, V> add);
    }

    private final Tables tables;
    private final Entries<V> entries;
    private final Comparator<V> order;
    private volatile @Nullable Grouping<V> made;

    KeyTable(Tables tables, Entries<V> entries, Function<V, Occurrence> record) {
        this.tables = tables;
        this.entries = entries;
        this.order = Comparator.comparing(record, Occurrence.DOCUMENT_ORDER);
    }

    /** Returns the values for a key, which must not be modified. */
    List<V> get(String key) {
        Grouping<V> known = made;
        if (known == null) {
            known = new Grouping<>(tables.same);
            for (Occurrence occurrence : tables.occurrences()) {
                entries.of(occurrence, known::addOnce);
            }
            made = known;
        }
        return known.get(key);
    }

    /** Takes over the table of another index, if it was made, with what a change of the dossier makes of it. */
    void takeOver(KeyTable<V> before, Change change) {
        Grouping<V> known = before.made;
        if (known == null) {
            return;
        }
        Grouping<V> gone = new Grouping<>(tables.same);
        Grouping<V> added = new Grouping<>(tables.same);
        Set<String> keys = new HashSet<>();
        for (Change.Step step : change.steps()) {
            if (step.before() != null) {
                before.entries.of(step.before(), (key, value) -> {
                    gone.addOnce(key, value);
                    keys.add(tables.same.of(key));
                });
            }
            entries.of(step.after(), (key, value) -> {
                added.addOnce(key, value);
                keys.add(tables.same.of(key));
            });
        }
        Map<String, List<V>> changed = new HashMap<>();
        keys.forEach(key -> changed.put(key, changed(known.get(key), gone.get(key), added.get(key))));
        made = known.with(changed);
    }

    /** Values of one record have one place, so those of a record that is gone are equal to it in order, and so are the new ones. */
    private List<V> changed(List<V> all, List<V> gone, List<V> added) {
        List<V> sorted = new ArrayList<>(added);
        sorted.sort(order); // stable
        List<V> left = new ArrayList<>(gone);
        left.sort(order);
        List<V> result = new ArrayList<>(all.size() + added.size());
        int nextGone = 0;
        int nextAdded = 0;
        for (V value : all) {
            while (nextGone < left.size() && order.compare(left.get(nextGone), value) < 0) {
                nextGone++;
            }
            while (nextAdded < sorted.size() && order.compare(sorted.get(nextAdded), value) < 0) {
                result.add(sorted.get(nextAdded++));
            }
            if (nextGone == left.size() || order.compare(left.get(nextGone), value) != 0) {
                result.add(value);
            }
        }
        result.addAll(sorted.subList(nextAdded, sorted.size()));
        return result;
    }
}
