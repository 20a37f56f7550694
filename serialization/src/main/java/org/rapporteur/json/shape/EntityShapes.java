package org.rapporteur.json.shape;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.TypeDescription;

/** The shapes of the known kinds of entities. In JSON, an entity has its type in addition to its properties. */
final class EntityShapes {
    private static final Map<EntityKind, Shape<? extends Entity, ?>> SHAPES = new EnumMap<>(EntityKind.class);

    static {
        EntityKind.known().forEach(kind -> SHAPES.put(kind, shape(EntityTypes.of(kind))));
    }

    private EntityShapes() {}

    static Shape<? extends Entity, ?> of(EntityKind kind) {
        return Objects.requireNonNull(SHAPES.get(kind), kind.typeName());
    }

    @SuppressWarnings("unchecked") // the shape of a kind is the shape of its class
    static void write(Entity entity, Encoder out) {
        ((Shape<Entity, ?>) of(EntityKind.of(entity))).write(entity, out);
    }

    static boolean have(Codec<?> codec) {
        return SHAPES.containsValue(codec);
    }

    private static <E extends Entity, B> Shape<E, B> shape(TypeDescription<E, B> type) {
        return new Definition<>(type)
                .constant("type", type.name(), false, ProblemCode.WRONG_ENTITY_TYPE)
                .properties()
                .shape();
    }
}
