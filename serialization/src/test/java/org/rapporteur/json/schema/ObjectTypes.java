package org.rapporteur.json.schema;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.json.shape.Shapes;
import org.rapporteur.json.shape.ValueType;
import org.rapporteur.json.shape.ValueType.EntityType;
import org.rapporteur.json.shape.ValueType.ListType;
import org.rapporteur.json.shape.ValueType.Member;
import org.rapporteur.json.shape.ValueType.ObjectType;
import org.rapporteur.json.shape.ValueType.TermType;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;

/** All types of the format, each once. */
final class ObjectTypes {
    static final ObjectType DOSSIER = (ObjectType) Shapes.codec(Dossier.class).type();
    static final ObjectType HEADER = (ObjectType) Shapes.header().type();
    static final EntityType ENTITY = (EntityType) Shapes.codec(Entity.class).type();

    private ObjectTypes() {}

    /** The entities, in the order of a dossier's lists. */
    static List<ObjectType> entities() {
        return ENTITY.kinds();
    }

    /** Whether a list of a dossier holds this kind alone, so that its entities need not say so. */
    static boolean isImpliedSomewhere(ObjectType kind) {
        return DOSSIER.members().stream()
                .anyMatch(list -> plain(list.value()) instanceof EntityType entity
                        && entity.implied().equals(Optional.of(kind)));
    }

    /** What dossiers and entities are made of, in the order of the alphabet. */
    static List<ObjectType> parts() {
        return all().stream()
                .filter(type -> !type.equals(DOSSIER) && !entities().contains(type))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList();
    }

    /** The vocabularies, in the order of the alphabet. */
    static List<TermType> vocabularies() {
        Map<String, TermType> found = new LinkedHashMap<>();
        for (ObjectType type : all()) {
            for (Member member : type.members()) {
                if (plain(member.value()) instanceof TermType term) {
                    found.put(term.type().getSimpleName(), term);
                }
            }
        }
        return found.values().stream()
                .sorted((one, other) ->
                        one.type().getSimpleName().compareTo(other.type().getSimpleName()))
                .toList();
    }

    /** The type of a value, or of the elements of a list. */
    static ValueType plain(ValueType type) {
        return type instanceof ListType list ? plain(list.element()) : type;
    }

    private static Collection<ObjectType> all() {
        Map<String, ObjectType> found = new LinkedHashMap<>();
        walk(DOSSIER, found);
        return found.values();
    }

    private static void walk(ValueType type, Map<String, ObjectType> found) {
        if (plain(type) instanceof EntityType entity) {
            entity.kinds().forEach(kind -> walk(kind, found));
        } else if (plain(type) instanceof ObjectType object && found.putIfAbsent(object.name(), object) == null) {
            object.members().forEach(member -> walk(member.value(), found));
        }
    }
}
