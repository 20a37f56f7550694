package org.rapporteur.json.databind;

import org.jspecify.annotations.Nullable;
import org.rapporteur.json.shape.Scalars;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.KeyDeserializers;

/** Finds the deserializers of types of the model. */
final class Deserialization implements Deserializers, KeyDeserializers {
    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
        return Serialization.codec(type).isPresent();
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return find(type);
    }

    @Override
    public @Nullable KeyDeserializer findKeyDeserializer(
            JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
        return Scalars.find(type.getRawClass()).map(CodecKeyDeserializer::new).orElse(null);
    }

    private static @Nullable ValueDeserializer<?> find(JavaType type) {
        Class<?> raw = type.getRawClass();
        return Serialization.codec(raw)
                .map(codec -> new CodecDeserializer<>(codec, raw))
                .orElse(null);
    }
}
