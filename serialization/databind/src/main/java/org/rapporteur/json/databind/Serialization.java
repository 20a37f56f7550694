package org.rapporteur.json.databind;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Scalars;
import org.rapporteur.json.shape.Shapes;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.ser.Serializers;

/** Finds the serializers of types of the model, by a type or by the class of a value. */
record Serialization(Function<Class<?>, Optional<ValueSerializer<?>>> by) implements Serializers {
    static final Serializers OF_VALUES = new Serialization(type -> codec(type).map(CodecSerializer::new));
    static final Serializers OF_KEYS =
            new Serialization(type -> Scalars.find(type).map(codec -> new KeySerializer()));

    /** Returns the codec of a type that is written as an object or as a string. */
    static Optional<Codec<?>> codec(Class<?> type) {
        return Scalars.find(type).or(() -> Shapes.find(type));
    }

    @Override
    public @Nullable ValueSerializer<?> findSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return by.apply(type.getRawClass()).orElse(null);
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
            SerializationConfig config,
            JavaType type,
            BeanDescription.Supplier description,
            JsonFormat.@Nullable Value format) {
        return by.apply(type.getRawClass()).orElse(null);
    }
}
