package org.rapporteur.json.shape;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.model.property.TypeDescription;

/** The shapes of the types of which entities are composed. */
final class PartShapes {
    private static final Map<TypeDescription<?, ?>, Shape<?, ?>> SHAPES = new HashMap<>();

    private PartShapes() {}

    static synchronized Shape<?, ?> of(TypeDescription<?, ?> type) {
        Shape<?, ?> shape = SHAPES.get(type);
        if (shape == null) {
            shape = new Definition<>(type).properties().shape();
            SHAPES.put(type, shape);
        }
        return shape;
    }
}
