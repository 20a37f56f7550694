package org.rapporteur.json.databind;

import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.GeneratorEncoder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Writes the values of one type by its codec. */
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
            // an unknown property that bears the name of a known one
            throw DatabindException.from(generator, e.getMessage(), e);
        }
    }

    /** An entity tells its own kind; the name of a Java class never belongs in a document. */
    @Override
    public void serializeWithType(
            V value, JsonGenerator generator, SerializationContext context, TypeSerializer typeSerializer) {
        serialize(value, generator, context);
    }
}
