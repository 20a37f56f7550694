package org.rapporteur.json.shape;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.validation.Baseline;

/** The types that are written as objects, by their classes. */
public final class Shapes {
    /** From narrow to wide, because the first type that a class is or implements is used. */
    private static final Map<Class<?>, Codec<?>> CODECS = new LinkedHashMap<>();

    static {
        CODECS.put(Dossier.class, DossierShape.DOSSIER);
        CODECS.put(Text.class, Texts.TEXT);
        CODECS.put(Baseline.class, BaselineShape.BASELINE);
        EntityTypes.parts().forEach(part -> CODECS.put(part.type(), PartShapes.of(part)));
        EntityKind.known().forEach(kind -> CODECS.put(kind.type(), EntityShapes.of(kind)));
        CODECS.put(OtherEntity.class, union(OtherEntity.class, true));
        CODECS.put(Actor.class, union(Actor.class, false));
        CODECS.put(KnownEntity.class, union(KnownEntity.class, false));
        CODECS.put(Entity.class, union(Entity.class, true));
    }

    private Shapes() {}

    /**
     * Returns the codec of a type.
     *
     * @param <T> the type
     * @param type its class
     * @return its codec
     * @throws IllegalArgumentException if the class is not a class of the model that is written as an object
     */
    @SuppressWarnings("unchecked")
    public static <T> Codec<T> codec(Class<T> type) {
        Codec<?> codec = CODECS.get(type);
        if (codec == null) {
            throw new IllegalArgumentException(
                    "type: expected a type of the model that is written as an object, such as" + " Dossier; was "
                            + type.getName());
        }
        return (Codec<T>) codec;
    }

    /** {@return the codec of a dossier's own properties, as the first line of a stream of entities} */
    public static Codec<Dossier> header() {
        return DossierShape.HEADER;
    }

    /**
     * Returns whether the values of a codec are entities, so that a stream of them may start with a dossier's own
     * properties.
     *
     * @param codec the codec
     * @return whether it reads one or more kinds of entities
     */
    public static boolean ofEntities(Codec<?> codec) {
        return codec instanceof Entities || EntityShapes.have(codec);
    }

    /**
     * Returns the codec of the values of a class.
     *
     * @param type any class
     * @return the codec of the narrowest type that the class is or implements; empty if there is none in the model
     */
    public static Optional<Codec<?>> find(Class<?> type) {
        return CODECS.keySet().stream()
                .filter(known -> known.isAssignableFrom(type))
                .findFirst()
                .map(Shapes::codec);
    }

    /** Returns the codec of several kinds, which are distinguished by their property {@code type}. */
    private static Codec<Entity> union(Class<? extends Entity> type, boolean keepsOthers) {
        List<EntityKind> kinds = EntityKind.known().stream()
                .filter(kind -> type.isAssignableFrom(kind.type()))
                .toList();
        return new Entities(kinds, Optional.empty(), keepsOthers, Optional.empty());
    }
}
