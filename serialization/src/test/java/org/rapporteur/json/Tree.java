package org.rapporteur.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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
public final class Tree {
    /** A number as it is written. */
    public record Lexeme(String characters) {}

    private static final JsonFactory FACTORY = new JsonFactory();

    private Tree() {}

    public static @Nullable Object of(byte[] json) {
        return of(new String(json, StandardCharsets.UTF_8));
    }

    public static @Nullable Object of(String json) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            parser.nextToken();
            return value(parser);
        }
    }

    /** An object; its members are in the order of the document. */
    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(byte[] json) {
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

    /** The JSON of a tree; every character beyond ASCII is escaped, so that any string can be written. */
    public static String text(@Nullable Object value) {
        StringBuilder text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    private static void write(@Nullable Object value, StringBuilder text) {
        if (value instanceof Map<?, ?> object) {
            String before = "{";
            for (Map.Entry<?, ?> member : object.entrySet()) {
                text.append(before);
                write(member.getKey(), text);
                write(member.getValue(), text.append(':'));
                before = ",";
            }
            text.append(object.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> array) {
            String before = "[";
            for (Object element : array) {
                write(element, text.append(before));
                before = ",";
            }
            text.append(array.isEmpty() ? "[]" : "]");
        } else if (value instanceof String string) {
            text.append('"');
            string.chars()
                    .forEach(c -> text.append(
                            c < ' ' || c > '~' || c == '"' || c == '\\'
                                    ? String.format(Locale.ROOT, "\\u%04x", c)
                                    : Character.toString(c)));
            text.append('"');
        } else {
            text.append(value instanceof Lexeme number ? number.characters() : String.valueOf(value));
        }
    }
}
