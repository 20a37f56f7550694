package org.rapporteur.json.shape;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.Name;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Outcome;
import org.rapporteur.model.Participant;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.Revision;
import org.rapporteur.model.Schedule;
import org.rapporteur.model.Tenure;
import org.rapporteur.model.Text;
import org.rapporteur.model.Topic;

/** Every type that is written as an object, by its class. */
public final class Shapes {
    private static final Map<Class<?>, Codec<?>> CODECS = Map.ofEntries(
            Map.entry(Dossier.class, DossierShape.DOSSIER),
            Map.entry(Text.class, Texts.TEXT),
            Map.entry(Identifier.class, PartShapes.IDENTIFIER),
            Map.entry(Citation.class, PartShapes.CITATION),
            Map.entry(Name.class, PartShapes.NAME),
            Map.entry(Place.class, PartShapes.PLACE),
            Map.entry(Topic.class, PartShapes.TOPIC),
            Map.entry(Party.class, PartShapes.PARTY),
            Map.entry(Participant.class, PartShapes.PARTICIPANT),
            Map.entry(Link.class, PartShapes.LINK),
            Map.entry(Schedule.class, PartShapes.SCHEDULE),
            Map.entry(Outcome.class, PartShapes.OUTCOME),
            Map.entry(Tenure.class, PartShapes.TENURE),
            Map.entry(Condition.class, PartShapes.CONDITION),
            Map.entry(Assessment.class, PartShapes.ASSESSMENT),
            Map.entry(Revision.class, PartShapes.REVISION));

    /** What the kinds of an entity have in common: read by their property {@code type}. */
    private static final Map<Class<?>, Codec<?>> UNIONS = Map.of(
            Entity.class, union(Entity.class, true),
            KnownEntity.class, union(KnownEntity.class, false),
            Actor.class, union(Actor.class, false),
            OtherEntity.class, union(OtherEntity.class, true));

    /** From narrow to wide: what a class is or implements first is what it is. */
    private static final List<Class<?>> TYPES = Stream.<Stream<? extends Class<?>>>of(
                    CODECS.keySet().stream(),
                    EntityShapes.KINDS.stream().map(EntityKind::type),
                    Stream.of(OtherEntity.class, Actor.class, KnownEntity.class, Entity.class))
            .<Class<?>>flatMap(types -> types)
            .toList();

    private Shapes() {}

    /**
     * The codec of a type.
     *
     * @param <T> the type
     * @param type its class
     * @return its codec
     * @throws IllegalArgumentException if the type is not one that is written as an object
     */
    @SuppressWarnings("unchecked")
    public static <T> Codec<T> codec(Class<T> type) {
        Codec<?> codec = CODECS.get(type);
        if (codec == null) {
            codec = UNIONS.get(type);
        }
        if (codec == null) {
            codec = EntityShapes.KINDS.stream()
                    .filter(kind -> kind.type().equals(type))
                    .findFirst()
                    .map(kind -> (Codec<?>) kind.shape())
                    .orElseThrow(() -> new IllegalArgumentException("type: expected a type of the model that is written"
                            + " as an object, such as Dossier; was " + type.getName()));
        }
        return (Codec<T>) codec;
    }

    /** {@return the codec of a dossier's own properties, as the first line of a stream of entities} */
    public static Codec<Dossier> header() {
        return DossierShape.HEADER;
    }

    /**
     * The codec of the first line of a stream of values, which may hold a dossier's own properties if they are entities.
     *
     * @param element the codec of the values
     * @return a codec that reads a dossier or a value; that of the values itself if these are no entities
     */
    public static Codec<?> firstLine(Codec<?> element) {
        return ofEntities(element) ? new FirstLine(element) : element;
    }

    /**
     * Whether the values of a codec are entities, so that a stream of them may start with a dossier's own properties.
     *
     * @param codec the codec
     * @return whether it reads one kind of entity, or several
     */
    public static boolean ofEntities(Codec<?> codec) {
        return codec instanceof Entities || EntityShapes.KINDS.stream().anyMatch(kind -> kind.shape() == codec);
    }

    /**
     * The codec by which values of a class are read and written.
     *
     * @param type any class: one that is written as an object, one that implements it, or any other
     * @return the codec of the narrowest type that the class is or implements; empty if it is none of the model
     */
    public static Optional<Codec<?>> find(Class<?> type) {
        return TYPES.stream()
                .filter(known -> known.isAssignableFrom(type))
                .findFirst()
                .map(Shapes::codec);
    }

    private static Codec<Entity> union(Class<? extends Entity> type, boolean keepsOthers) {
        List<EntityKind<?>> kinds = EntityShapes.KINDS.stream()
                .filter(kind -> type.isAssignableFrom(kind.type()))
                .toList();
        return new Entities(kinds, Optional.empty(), keepsOthers, Optional.empty());
    }
}
