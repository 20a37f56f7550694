package org.rapporteur.model.property;

import static org.rapporteur.model.property.Kinds.ENTITY;
import static org.rapporteur.model.property.Kinds.TEXT;
import static org.rapporteur.model.property.Kinds.ownId;
import static org.rapporteur.model.property.PartTypes.ASSESSMENT;
import static org.rapporteur.model.property.PartTypes.CITATION;
import static org.rapporteur.model.property.PartTypes.IDENTIFIER;
import static org.rapporteur.model.property.PartTypes.LINK;
import static org.rapporteur.model.property.PartTypes.REVISION;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.ValueKind.PartKind;

/** The descriptions of entities by kind, with the properties that all entities share. */
public final class EntityTypes {
    private EntityTypes() {}

    /**
     * Returns the description of a kind of entity.
     *
     * @param kind the kind
     * @return its description
     * @throws IllegalArgumentException if the kind is {@link EntityKind#OTHER}
     */
    public static TypeDescription<? extends KnownEntity, ?> of(EntityKind kind) {
        return switch (kind) {
            case SOURCE -> RecordTypes.SOURCE;
            case PERSON -> ActorTypes.PERSON;
            case STATE -> ActorTypes.STATE;
            case ORGANIZATION -> ActorTypes.ORGANIZATION;
            case FORUM -> ActorTypes.FORUM;
            case STATEMENT -> RecordTypes.STATEMENT;
            case MEETING -> RecordTypes.MEETING;
            case MEMBERSHIP_POSITION -> RecordTypes.MEMBERSHIP_POSITION;
            case MEMBERSHIP -> RecordTypes.MEMBERSHIP;
            case OTHER -> throw new IllegalArgumentException("kind: must be a known one; was " + kind);
        };
    }

    /**
     * Returns the description of an entity.
     *
     * @param <E> the type of the entity
     * @param entity the entity
     * @return the description of its kind
     */
    @SuppressWarnings("unchecked") // a kind determines the type
    public static <E extends KnownEntity> TypeDescription<E, ?> of(E entity) {
        return (TypeDescription<E, ?>) of(EntityKind.of(entity));
    }

    /**
     * {@return the descriptions of all parts of entities and dossiers, including parts of parts, without duplicates}
     */
    public static Set<TypeDescription<?, ?>> parts() {
        Set<TypeDescription<?, ?>> found = new LinkedHashSet<>();
        EntityKind.known().forEach(kind -> addParts(of(kind), found));
        addParts(DossierType.OWN, found);
        return found;
    }

    private static void addParts(TypeDescription<?, ?> type, Set<TypeDescription<?, ?>> found) {
        for (Property<?, ?, ?> property : type.properties()) {
            if (property.kind() instanceof PartKind<?> part && found.add(part.type())) {
                addParts(part.type(), found);
            }
        }
    }

    /**
     * Returns the id of an entity.
     *
     * @param entity the entity
     * @return its id; empty if it is of an unknown type and has none
     */
    public static Optional<Id<?>> id(Entity entity) {
        return EntityKind.of(entity) == EntityKind.OTHER
                ? ((OtherEntity) entity).id().map(id -> id)
                : Optional.of(((KnownEntity) entity).id());
    }

    /** Starts the description of a kind of entity. */
    static <E extends KnownEntity, B> TypeDescription.Builder<E, B> describe(
            Class<E> type, Supplier<B> builder, Function<E, Id<E>> id, BiConsumer<B, Id<E>> setter) {
        return new TypeDescription.Builder<E, B>(type, builder)
                .shared(true)
                .required("id", ownId(), id, setter)
                .shared(false);
    }

    /**
     * Adds the properties that every known entity has. Their accessors are those of the type itself, since Java 17 remembers for a
     * class only the last interface that one of its objects was cast to.
     */
    static <E extends KnownEntity, B> TypeDescription<E, B> entity(
            TypeDescription.Builder<E, B> own,
            Function<E, List<Identifier>> identifiers,
            BiConsumer<B, List<Identifier>> setIdentifiers,
            Function<E, List<Citation>> citations,
            BiConsumer<B, List<Citation>> setCitations,
            Function<E, List<Id<?>>> basis,
            BiConsumer<B, List<Id<?>>> setBasis,
            Function<E, List<Link>> links,
            BiConsumer<B, List<Link>> setLinks,
            Function<E, Optional<Assessment>> assessment,
            BiConsumer<B, Assessment> setAssessment,
            Function<E, Optional<Revision>> revision,
            BiConsumer<B, Revision> setRevision,
            Function<E, Optional<Text>> notes,
            BiConsumer<B, Text> setNotes,
            Function<E, Extensions> extensions,
            BiConsumer<B, Extensions> setExtensions,
            Function<B, E> build) {
        return own.shared(true)
                .list("identifiers", IDENTIFIER, identifiers, setIdentifiers)
                .list("citations", CITATION, citations, setCitations)
                .list("basis", ENTITY, basis, setBasis)
                .list("links", LINK, links, setLinks)
                .optional("assessment", ASSESSMENT, assessment, setAssessment)
                .optional("revision", REVISION, revision, setRevision)
                .optional("notes", TEXT, notes, setNotes)
                .extensible(build, extensions, setExtensions);
    }
}
