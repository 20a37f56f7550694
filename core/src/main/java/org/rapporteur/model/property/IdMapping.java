package org.rapporteur.model.property;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.property.ValueKind.ReferenceKind;
import org.rapporteur.model.property.ValueKind.StringForm;
import org.rapporteur.model.property.ValueKind.StringKind;

/**
 * Copies records with other ids: their own, those of all references, and those in the readings of citations.
 *
 * <p>Unknown properties stay as they are, because nobody knows which of their strings are ids. Not thread-safe.
 */
@SuppressWarnings("ReferenceEquality") // the same instance is returned if no id changes
public final class IdMapping {
    private static final Map<TypeDescription<?, ?>, List<Property<?, ?, ?>>> MAPPED = new HashMap<>();

    static {
        EntityKind.known().forEach(kind -> add(EntityTypes.of(kind)));
        add(DossierType.OWN);
    }

    private final UnaryOperator<Id<?>> ids;

    /** The type of the record that is being copied. */
    private TypeDescription<?, ?> record = DossierType.OWN;

    /**
     * Creates a mapping.
     *
     * @param ids returns the new id, or the same instance
     */
    public IdMapping(UnaryOperator<Id<?>> ids) {
        this.ids = ids;
    }

    /** Notes which properties of a type contain ids; returns whether there are any. */
    private static boolean add(TypeDescription<?, ?> type) {
        List<Property<?, ?, ?>> found = MAPPED.get(type);
        if (found == null) {
            found = new ArrayList<>();
            for (Property<?, ?, ?> property : type.properties()) {
                if (isMapped(property.kind(), type)) {
                    found.add(property);
                }
            }
            MAPPED.put(type, found);
        }
        return !found.isEmpty();
    }

    private static boolean isMapped(ValueKind<?> kind, TypeDescription<?, ?> owner) {
        if (kind instanceof PartKind<?> part) {
            return add(part.type());
        }
        boolean isOwnId = kind instanceof StringKind<?> string && string.form() == StringForm.ID;
        return kind instanceof ReferenceKind<?> || isOwnId && owner != DossierType.OWN;
    }

    /**
     * Copies a record.
     *
     * @param entity the record
     * @return the copy; the same instance if no id changes
     */
    @SuppressWarnings("unchecked") // the id of an entity is one of its type
    public Entity of(Entity entity) {
        if (entity instanceof OtherEntity other) {
            Id<?> id = other.id().orElse(null);
            Id<?> mapped = id == null ? null : ids.apply(id);
            return mapped == null || mapped == id
                    ? other
                    : other.toBuilder().id((Id<OtherEntity>) mapped).build();
        }
        return mapped(entity);
    }

    @SuppressWarnings("unchecked") // a kind determines the type
    private Entity mapped(Entity entity) {
        TypeDescription<Entity, Object> type =
                (TypeDescription<Entity, Object>) (Object) EntityTypes.of(EntityKind.of(entity));
        record = type;
        return part(type, entity);
    }

    /**
     * Copies the own properties of a dossier, without its records.
     *
     * @param dossier the dossier
     * @return a dossier without records
     */
    public Dossier ofHeader(Dossier dossier) {
        record = DossierType.OWN;
        return DossierType.header(part(DossierType.OWN, dossier));
    }

    private <T, B> T part(TypeDescription<T, B> type, T value) {
        Map<Property<?, ?, ?>, Object> changed = new HashMap<>();
        for (Property<?, ?, ?> each : Objects.requireNonNull(MAPPED.get(type))) {
            @SuppressWarnings("unchecked") // of this type
            Property<T, B, ?> property = (Property<T, B, ?>) each;
            Object found = property.present(value);
            Object mapped = found == null ? null : ofProperty(property, found);
            if (mapped != null && mapped != found) {
                changed.put(property, mapped);
            }
        }
        Object reads = value instanceof Citation citation ? reads(citation) : null;
        if (reads != null) {
            changed.put(Objects.requireNonNull(type.property("reads")), reads);
        }
        return changed.isEmpty() ? value : copy(type, value, changed);
    }

    private static <T, B> T copy(TypeDescription<T, B> type, T value, Map<Property<?, ?, ?>, Object> changed) {
        B builder = type.newBuilder();
        for (Property<T, B, ?> property : type.properties()) {
            Object old = property.present(value);
            if (old != null) {
                property.set(builder, changed.getOrDefault(property, old));
            }
        }
        type.setExtensions(builder, type.extensions(value));
        return type.build(builder);
    }

    /** Returns the same instance if no id changes. */
    private Object ofProperty(Property<?, ?, ?> property, Object value) {
        if (!property.isList()) {
            return ofValue(property.kind(), value);
        }
        List<?> elements = (List<?>) value;
        List<Object> mapped = new ArrayList<>(elements.size());
        boolean isChanged = false;
        for (Object element : elements) {
            Object each = ofValue(property.kind(), element);
            isChanged |= each != element;
            mapped.add(each);
        }
        return isChanged ? mapped : value;
    }

    @SuppressWarnings("unchecked") // a value of the kind
    private Object ofValue(ValueKind<?> kind, Object value) {
        return kind instanceof PartKind<?> part
                ? part((TypeDescription<Object, Object>) part.type(), value)
                : ids.apply((Id<?>) value);
    }

    /** Returns what a citation reads with other ids; null if none changes. */
    private @Nullable JsonValue reads(Citation citation) {
        if (citation.reads().isEmpty() || citation.concerns().size() != 1) {
            return null;
        }
        Property<?, ?, ?> property = record.property(citation.concerns().get(0));
        if (property == null || property.isList() || !isMapped(property.kind(), record)) {
            return null;
        }
        return reads(property.kind(), citation.reads().get());
    }

    private <V> @Nullable JsonValue reads(ValueKind<V> kind, JsonValue reads) {
        Optional<V> read = kind.fromJson(reads);
        if (read.isEmpty()) {
            return null;
        }
        @SuppressWarnings("unchecked") // the same type, with other ids
        V mapped = (V) ofValue(kind, read.get());
        return mapped == read.get() ? null : kind.toJson(mapped);
    }
}
