package org.rapporteur.json.databind;

import org.rapporteur.json.shape.Codec;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.util.TokenBuffer;

/** Reads the keys of a map with their codec and stops at the first problem. */
final class CodecKeyDeserializer<V> extends KeyDeserializer {
    private final Codec<V> codec;

    CodecKeyDeserializer(Codec<V> codec) {
        this.codec = codec;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) {
        JsonParser document = context.getParser();
        try (TokenBuffer name = context.bufferForInputBuffering()) {
            name.writeString(key);
            return CodecDeserializer.read(codec, name.asParserOnFirstToken(context), fault -> {
                throw new ValueProblemException(document, document.streamReadContext(), fault);
            });
        }
    }
}
