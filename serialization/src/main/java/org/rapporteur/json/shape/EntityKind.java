package org.rapporteur.json.shape;

import org.rapporteur.model.Entity;

/**
 * A kind of entity that this version knows.
 *
 * @param <E> its type
 * @param type the class of its values
 * @param shape its description, of which the name is the value of the property {@code type}
 */
record EntityKind<E extends Entity>(Class<E> type, Shape<E, ?> shape) {
    void write(Entity entity, Encoder out) {
        shape.write(type.cast(entity), out);
    }
}
