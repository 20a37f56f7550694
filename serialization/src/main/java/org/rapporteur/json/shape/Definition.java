package org.rapporteur.json.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ProblemCode;
import org.rapporteur.model.Entity;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;

/**
 * Collects the properties of a shape in the order of documents: the properties of a type, and those that only JSON has.
 *
 * @param <T> the type
 * @param <B> the builder of that type
 */
final class Definition<T, B> {
    final TypeDescription<T, B> type;
    final List<JsonProperty<T, B, ?>> properties = new ArrayList<>();

    @Nullable
    BiConsumer<B, List<Entity>> adopt;

    boolean isClosed;

    Definition(TypeDescription<T, B> type) {
        this.type = type;
    }

    /** Adds the properties of the type. */
    Definition<T, B> properties() {
        for (Property<T, B, ?> property : type.properties()) {
            properties.add(JsonProperty.of(property));
        }
        return this;
    }

    /** Adds a property with the same value in every document, which may be missing unless it is required. */
    Definition<T, B> constant(String property, String value, boolean isRequired, ProblemCode otherwise) {
        properties.add(new JsonProperty<>(
                property, Strings.constant(value, otherwise), isRequired, null, owner -> value, (target, same) -> {}));
        return this;
    }

    /** Adds a property that only JSON has. The getter returns null if the property is to be omitted. */
    <V> Definition<T, B> property(
            String property,
            Codec<V> codec,
            boolean isRequired,
            Function<T, @Nullable V> getter,
            BiConsumer<B, V> setter) {
        properties.add(new JsonProperty<>(property, codec, isRequired, null, getter, setter));
        return this;
    }

    /** Adds a list of entities, which is omitted if it is empty. */
    Definition<T, B> entities(
            String property,
            Codec<Entity> element,
            Function<T, List<Entity>> getter,
            BiConsumer<B, List<Entity>> setter) {
        properties.add(new JsonProperty<>(
                property,
                new Lists<>(element, false),
                false,
                null,
                owner -> {
                    List<Entity> values = getter.apply(owner);
                    return values.isEmpty() ? null : values;
                },
                setter));
        return this;
    }

    /** Adds a property that is not permitted here and must not be kept as an unknown one. */
    Definition<T, B> banned(String property, String expected) {
        properties.add(
                new JsonProperty<>(property, new Banned(expected), false, null, owner -> null, (target, value) -> {}));
        return this;
    }

    /** Makes the valid entities of a value with problems available. */
    Definition<T, B> salvaging(BiConsumer<B, List<Entity>> setter) {
        adopt = setter;
        return this;
    }

    /** Refuses unknown properties, whatever the options are, because the type has no place for them. */
    Definition<T, B> closed() {
        isClosed = true;
        return this;
    }

    Shape<T, B> shape() {
        return new Shape<>(this);
    }
}
