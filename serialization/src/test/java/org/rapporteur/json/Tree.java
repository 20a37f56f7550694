package org.rapporteur.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON as maps, lists, strings, truth values, nulls and numbers, read without the reader under test.
 *
 * <p>A number is its characters in a {@link Lexeme}, so that a tree tells whether one was rewritten.
 */
final class Tree {
    /** A number as it is written. */
    record Lexeme(String characters) {}

    private static final JsonFactory FACTORY = new JsonFactory();

    private Tree() {}

    static @Nullable Object of(byte[] json) {
        return of(new String(json, StandardCharsets.UTF_8));
    }

    static @Nullable Object of(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    /** An object; its members are in the order of the document. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> object(byte[] json) {
        return (Map<String, Object>) of(json);
    }

    private static @Nullable Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> members = new LinkedHashMap<>();
                while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                    String name = parser.currentName();
                    parser.nextToken();
                    members.put(name, value(parser));
                }
                yield members;
            }
            case START_ARRAY -> {
                List<Object> elements = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    elements.add(value(parser));
                }
                yield elements;
            }
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Lexeme(parser.getString());
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw new IllegalStateException("no value starts at " + parser.currentToken());
        };
    }
}
