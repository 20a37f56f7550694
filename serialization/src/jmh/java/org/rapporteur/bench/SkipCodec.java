package org.rapporteur.bench;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A limit: Jackson's parser goes over all tokens, and no string is taken. Who reads with this parser is slower. */
final class SkipCodec implements Codec {
    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public Object decode(byte[] json) {
        int tokens = 0;
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                tokens += token.id();
            }
        }
        return tokens;
    }
}
