package org.rapporteur.dossier;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.DossierType.EntityList;

/**
 * A record at its place in a dossier.
 *
 * <p>Two equal records are different occurrences, for example if an id was used twice. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Occurrence {
    static final Comparator<Occurrence> DOCUMENT_ORDER = Comparator.<Occurrence>comparingInt(
                    occurrence -> occurrence.list.position())
            .thenComparingInt(occurrence -> occurrence.number);

    private final Entity entity;
    private final EntityList list;
    private final int number;

    /** Creates the occurrence of a record in a list. */
    Occurrence(Entity entity, EntityList list, int number) {
        this.entity = entity;
        this.list = list;
        this.number = number;
    }

    /**
     * Returns the occurrence of a record in a dossier that is not held in memory as a whole.
     *
     * @param entity the record
     * @param number the number of preceding records in its list
     * @return the occurrence, as an index of the whole dossier would return it
     * @throws IllegalArgumentException if the number is negative
     */
    public static Occurrence of(Entity entity, int number) {
        Objects.requireNonNull(entity, "entity");
        if (number < 0) {
            throw new IllegalArgumentException("number: must not be negative; was " + number);
        }
        return new Occurrence(entity, list(entity), number);
    }

    private static EntityList list(Entity entity) {
        EntityList ofKind = DossierType.listOf(EntityKind.of(entity));
        return entity instanceof OtherEntity other && other.list().isPresent()
                ? DossierType.LISTS.stream()
                        .filter(list -> list.name().equals(other.list().get()))
                        .findFirst()
                        .orElse(ofKind)
                : ofKind;
    }

    /** Returns the occurrence of a new version of the record at its place. */
    Occurrence with(Entity version) {
        return new Occurrence(version, list, number);
    }

    EntityList list() {
        return list;
    }

    int number() {
        return number;
    }

    /** Returns whether the record is of a known type, and another would be in the same list. */
    boolean isInListFor(Entity other) {
        return entity instanceof KnownEntity && list.equals(list(other));
    }

    /** {@return the record} */
    public Entity entity() {
        return entity;
    }

    /**
     * {@return the place of the record, as a JSON Pointer (RFC 6901) from the root of the dossier, such as {@code
     * /actors/2}}
     */
    public String path() {
        return list.at().at(number).toString();
    }

    /**
     * Returns whether another record has the same place, like a later version of this record.
     *
     * @param other the other record
     * @return whether the paths are equal
     */
    public boolean isAtPlaceOf(Occurrence other) {
        return number == Objects.requireNonNull(other, "other").number && list.equals(other.list);
    }

    /**
     * {@return the references in the record, in the order of its properties; empty if the type of the record is
     * unknown} They are determined by each call.
     */
    public List<Reference> references() {
        return References.of(entity, list.at().at(number));
    }

    /** {@return the path and the record in a few words, for logging} */
    @Override
    public String toString() {
        return path() + ": " + entity;
    }
}
