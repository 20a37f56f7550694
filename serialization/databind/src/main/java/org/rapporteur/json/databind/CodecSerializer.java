package org.rapporteur.json.databind;

import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.GeneratorEncoder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes values of one type with its codec. */
final class CodecSerializer<V> extends ValueSerializer<V> {
    private final Codec<V> codec;

    CodecSerializer(Codec<V> codec) {
        this.codec = codec;
    }

    @Override
    public void serialize(V value, JsonGenerator generator, SerializationContext context) {
        try {
            codec.write(value, new GeneratorEncoder(generator));
        } catch (IllegalArgumentException e) {
            // an unknown property has the name of a known one
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }

    /**
     * Ignores type information of the mapper: an entity contains its own type, and the name of a Java class must not
     * appear in a document.
     */
    @Override
    public void serializeWithType(
            V value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
