package org.rapporteur.dossier;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.rapporteur.model.Entity;

/** The records of occurrences, in their order. Unmodifiable. */
final class RecordList<E extends Entity> extends AbstractList<E> implements RandomAccess {
    private final Class<E> kind;
    private final List<Occurrence> occurrences;

    private RecordList(Class<E> kind, List<Occurrence> occurrences) {
        this.kind = kind;
        this.occurrences = occurrences;
    }

    /** Returns the records of occurrences, which are all of a kind and no longer change. */
    static <E extends Entity> List<E> of(Class<E> kind, List<Occurrence> occurrences) {
        return occurrences.isEmpty() ? List.of() : new RecordList<>(kind, occurrences);
    }

    @Override
    public E get(int index) {
        return kind.cast(occurrences.get(index).entity());
    }

    @Override
    public int size() {
        return occurrences.size();
    }
}
