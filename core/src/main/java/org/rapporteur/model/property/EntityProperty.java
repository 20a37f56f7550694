package org.rapporteur.model.property;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.time.Edtf;

/** A property that several kinds of entities have by the same name, looked up once for each kind. Immutable and thread-safe. */
public final class EntityProperty {
    /** The property of each known kind, by the ordinal of the kind; null for a kind without it. */
    private final List<@Nullable Property<Entity, ?, ?>> ofKinds;

    private EntityProperty(List<@Nullable Property<Entity, ?, ?>> ofKinds) {
        this.ofKinds = ofKinds;
    }

    /**
     * Returns the property of a name.
     *
     * @param name the name
     * @return the property
     * @throws IllegalArgumentException if no kind of entity has a property of that name
     */
    @SuppressWarnings("unchecked") // an entity has the properties of its kind
    public static EntityProperty named(String name) {
        List<@Nullable Property<Entity, ?, ?>> ofKinds = new ArrayList<>();
        boolean isKnown = false;
        for (EntityKind kind : EntityKind.known()) {
            Property<?, ?, ?> property = EntityTypes.of(kind).property(name);
            isKnown |= property != null;
            ofKinds.add((Property<Entity, ?, ?>) property);
        }
        if (!isKnown) {
            throw new IllegalArgumentException("name: must be that of a property of an entity; was " + name);
        }
        return new EntityProperty(ofKinds);
    }

    /**
     * Returns the date that an entity has as this property.
     *
     * @param entity the entity
     * @return the date; empty if the property is absent, no date, or none of the entity's kind
     */
    @SuppressWarnings("EnumOrdinal") // as the list is filled
    public Optional<Edtf> date(Entity entity) {
        EntityKind kind = EntityKind.of(entity);
        Property<Entity, ?, ?> property = kind == EntityKind.OTHER ? null : ofKinds.get(kind.ordinal());
        return property != null && property.present(entity) instanceof Edtf date ? Optional.of(date) : Optional.empty();
    }
}
