package org.rapporteur.dossier;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.EntityTypes;

/** The part of an index that finds records. */
abstract sealed class RecordIndex implements RecordQueries permits ActorIndex {
    final Tables tables;
    final KeyTables keys;
    final @Nullable RecordLookup lookup;

    RecordIndex(Dossier dossier, SameAs same, @Nullable RecordLookup lookup) {
        this.tables = new Tables(dossier, same);
        this.keys = new KeyTables(tables);
        this.lookup = lookup;
    }

    /** Creates an index that differs from another by a change. */
    RecordIndex(RecordIndex before, Change change) {
        this.tables = before.tables.with(change);
        this.keys = new KeyTables(tables);
        keys.takeOver(before.keys, change);
        this.lookup = null;
    }

    /** {@return the dossier; if it is too large for memory, only its own properties} */
    public Dossier dossier() {
        return tables.content.dossier();
    }

    /** {@return the records of {@link Dossier#entities()} whose types are known} */
    public List<KnownEntity> knownEntities() {
        return whole().entities.get();
    }

    /**
     * Returns all records, including those of unknown types, with their places.
     *
     * @return the occurrences; an {@link org.rapporteur.model.OtherEntity OtherEntity} found in a list of known entities comes after those
     */
    public List<Occurrence> occurrences() {
        return whole().occurrences();
    }

    /**
     * Returns all records of a kind, with their places.
     *
     * @param kind the kind of record, such as {@code Meeting.class} or {@code Actor.class}
     * @return the occurrences
     */
    public List<Occurrence> occurrences(Class<? extends Entity> kind) {
        return whole().ofKind(Objects.requireNonNull(kind, "kind"));
    }

    /** {@return the references of the dossier itself: that to its publisher, if it is a record} */
    public List<Reference> ownReferences() {
        return References.of(dossier());
    }

    /** {@return all references: first that of the dossier to its publisher, then those of each record} */
    public List<Reference> references() {
        return whole().references.get();
    }

    @Override
    public Optional<Entity> find(Id<?> id) {
        String key = key(id, "id");
        if (lookup != null) {
            return find(Entity.class, id);
        }
        Occurrence first = tables.first(key); // does not check the kind: rules call this for every reference
        return first == null ? Optional.empty() : Optional.of(first.entity());
    }

    @Override
    public <E extends Entity> Optional<E> find(Class<E> kind, Id<?> id) {
        Objects.requireNonNull(kind, "kind");
        String key = key(id, "id");
        if (lookup == null) {
            Occurrence first = tables.first(kind, key);
            return first == null ? Optional.empty() : Optional.of(kind.cast(first.entity()));
        }
        for (Occurrence bearer : lookup.withId(id)) {
            if (kind.isInstance(bearer.entity())) {
                return Optional.of(kind.cast(bearer.entity()));
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> path(Id<?> id) {
        return withId(id).stream().map(Occurrence::path).findFirst();
    }

    @Override
    public Optional<String> path(Entity entity) {
        Objects.requireNonNull(entity, "entity");
        Optional<Id<?>> id = EntityTypes.id(entity);
        List<Occurrence> candidates = id.isPresent() ? whole().withId(id.get().value()) : whole().occurrences();
        return candidates.stream()
                .filter(occurrence -> occurrence.entity().equals(entity))
                .map(Occurrence::path)
                .findFirst();
    }

    static String key(Id<?> id, String parameter) {
        return Objects.requireNonNull(id, parameter).value();
    }

    @Override
    public List<KnownEntity> mentioning(Id<?> id) {
        return RecordList.of(KnownEntity.class, referringTo(id));
    }

    @Override
    public List<Occurrence> withId(Id<?> id) {
        String key = key(id, "id");
        return lookup == null ? tables.withId(key) : lookup.withId(id);
    }

    @Override
    public List<Occurrence> referringTo(Id<?> id) {
        return occurrences(keys.mentioning, id, "id");
    }

    final Tables whole() {
        if (lookup != null) {
            throw new UnsupportedOperationException("the query needs all records, which this index does not hold");
        }
        return tables;
    }

    final <E extends Entity> List<E> records(Class<E> kind, KeyTable<Occurrence> table, Id<?> id, String parameter) {
        return RecordList.of(kind, occurrences(table, id, parameter));
    }

    final List<Occurrence> occurrences(KeyTable<Occurrence> table, Id<?> id, String parameter) {
        String key = key(id, parameter);
        whole();
        return Collections.unmodifiableList(table.get(key));
    }
}
