package org.rapporteur.dossier;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;

/**
 * Finds records by their ids, and the records that refer to them.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface RecordQueries permits RecordIndex {
    /**
     * Finds the record that has an id.
     *
     * @param id the id
     * @return the record; the first one if several have the id
     */
    Optional<Entity> find(Id<?> id);

    /**
     * Finds the record that has an id.
     *
     * @param id the text of the id
     * @return the record; the first one if several have the id
     * @throws IllFormedException if a text is not an id
     */
    default Optional<Entity> find(String id) {
        return find(Ids.of(id, "id"));
    }

    /**
     * Finds the record that has the id of another record, such as the present version of an earlier one.
     *
     * @param record the other record
     * @return the record; the first one if several have the id
     */
    default Optional<Entity> find(KnownEntity record) {
        return find(Objects.requireNonNull(record, "record").id());
    }

    /**
     * Finds the record of a kind that has an id.
     *
     * @param <E> the kind of record
     * @param kind the kind of record, such as {@code Meeting.class} or {@code Actor.class}
     * @param id the id
     * @return the record, the first one if several of that kind have the id; empty if all records with the id are of
     *     other kinds
     */
    <E extends Entity> Optional<E> find(Class<E> kind, Id<?> id);

    /**
     * Finds the record of a kind that has an id.
     *
     * @param <E> the kind of record
     * @param kind the kind of record, such as {@code Meeting.class} or {@code Actor.class}
     * @param id the text of the id
     * @return the record, the first one if several of that kind have the id; empty if all records with the id are of
     *     other kinds
     * @throws IllFormedException if a text is not an id
     */
    default <E extends Entity> Optional<E> find(Class<E> kind, String id) {
        return find(kind, Ids.of(id, "id"));
    }

    /**
     * Returns the path of the record that has an id.
     *
     * @param id the id
     * @return a JSON Pointer such as {@code /actors/2}; that of the first record if several have the id
     */
    Optional<String> path(Id<?> id);

    /**
     * Returns the path of the record that has an id.
     *
     * @param id the text of the id
     * @return a JSON Pointer such as {@code /actors/2}; that of the first record if several have the id
     * @throws IllFormedException if a text is not an id
     */
    default Optional<String> path(String id) {
        return path(Ids.of(id, "id"));
    }

    /**
     * Returns the path of a record.
     *
     * @param entity the record
     * @return a JSON Pointer such as {@code /actors/2}, to the first record that is equal to the given one; empty if
     *     there is none
     */
    Optional<String> path(Entity entity);

    /**
     * Finds the records that have an id, with their places.
     *
     * @param id the id
     * @return the occurrences, several if the id is duplicated; over a lookup, possibly only the first one of each kind
     */
    List<Occurrence> withId(Id<?> id);

    /**
     * Finds the records that have an id, with their places.
     *
     * @param id the text of the id
     * @return the occurrences, several if the id is duplicated; over a lookup, possibly only the first one of each kind
     * @throws IllFormedException if a text is not an id
     */
    default List<Occurrence> withId(String id) {
        return withId(Ids.of(id, "id"));
    }

    /**
     * Finds the records that have the id of a record, with their places.
     *
     * @param record the record
     * @return the occurrences, as {@link #withId(Id)} returns them
     */
    default List<Occurrence> withId(KnownEntity record) {
        return withId(Objects.requireNonNull(record, "record").id());
    }

    /**
     * Finds the records that refer to an id, in any of their parts, with their places.
     *
     * @param id the id
     * @return the occurrences, each once
     */
    List<Occurrence> referringTo(Id<?> id);

    /**
     * Finds the records that refer to an id, in any of their parts, with their places.
     *
     * @param id the text of the id
     * @return the occurrences, each once
     * @throws IllFormedException if a text is not an id
     */
    default List<Occurrence> referringTo(String id) {
        return referringTo(Ids.of(id, "id"));
    }

    /**
     * Finds the records that refer to a record, in any of their parts, with their places.
     *
     * @param record the record
     * @return the occurrences, each once
     */
    default List<Occurrence> referringTo(KnownEntity record) {
        return referringTo(Objects.requireNonNull(record, "record").id());
    }

    /**
     * Finds the records that refer to an id, in any of their parts.
     *
     * @param id the id
     * @return the records, each once
     */
    List<KnownEntity> mentioning(Id<?> id);

    /**
     * Finds the records that refer to an id, in any of their parts.
     *
     * @param id the text of the id
     * @return the records, each once
     * @throws IllFormedException if a text is not an id
     */
    default List<KnownEntity> mentioning(String id) {
        return mentioning(Ids.of(id, "id"));
    }

    /**
     * Finds the records that refer to a record, in any of their parts.
     *
     * @param record the record
     * @return the records, each once
     */
    default List<KnownEntity> mentioning(KnownEntity record) {
        return mentioning(Objects.requireNonNull(record, "record").id());
    }
}
