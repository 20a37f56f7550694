package org.rapporteur.json.databind;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.ReadOptions;
import org.rapporteur.json.shape.Codec;
import org.rapporteur.json.shape.Decoder;
import org.rapporteur.json.shape.Fault;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Reads values of one type with its codec and stops at the first problem. */
final class CodecDeserializer<V> extends ValueDeserializer<V> {
    private final Codec<V> codec;
    private final Class<?> type;

    CodecDeserializer(Codec<V> codec, Class<?> type) {
        this.codec = codec;
        this.type = type;
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context) {
        TokenStreamContext around = around(parser);
        return read(codec, parser, fault -> {
            throw new ValueProblemException(parser, around, fault);
        });
    }

    /** Runs a codec with the default options, until the end of the value or the first problem, at which it throws. */
    static <V> V read(Codec<V> codec, JsonParser parser, Consumer<Fault> thrower) {
        ReadOptions options = ReadOptions.defaults();
        Decoder decoder = new Decoder(parser, options.unknowns(), options.maxNumberLength(), thrower);
        return Objects.requireNonNull(codec.read(decoder), "a codec that gives no value has reported why");
    }

    /** Returns the context that contains the value, which keeps its state while the value is read. */
    private static @Nullable TokenStreamContext around(JsonParser parser) {
        TokenStreamContext context = parser.streamReadContext();
        boolean opened = parser.isExpectedStartObjectToken() || parser.isExpectedStartArrayToken();
        return opened ? context.getParent() : context;
    }

    /** Ignores type information of the mapper, because an entity contains its own type. */
    @Override
    public V deserializeWithType(JsonParser parser, DeserializationContext context, TypeDeserializer typeDeserializer) {
        return deserialize(parser, context);
    }

    @Override
    public Class<?> handledType() {
        return type;
    }

    @Override
    public Boolean supportsUpdate(DeserializationConfig config) {
        return false;
    }
}
