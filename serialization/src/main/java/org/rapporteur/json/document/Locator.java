package org.rapporteur.json.document;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Finds the locations of the members of a document. */
final class Locator {
    private Locator() {}

    /**
     * Returns the offset of a member, in the unit of the parser; if it is missing, that of the innermost enclosing
     * value.
     */
    static long find(JsonParser parser, String pointer) {
        parser.nextToken();
        long offset = offset(parser);
        String[] segments = pointer.split("/", -1);
        for (int i = 1; i < segments.length; i++) {
            if (!enter(parser, segments[i].replace("~1", "/").replace("~0", "~"))) {
                break;
            }
            offset = offset(parser);
        }
        return offset;
    }

    private static long offset(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return Math.max(location.getByteOffset(), location.getCharOffset());
    }

    /** Moves to a member of the current value; returns false if there is none with that name or index. */
    private static boolean enter(JsonParser parser, String segment) {
        boolean object = parser.currentToken() == JsonToken.START_OBJECT;
        if (!object && parser.currentToken() != JsonToken.START_ARRAY) {
            return false;
        }
        for (int i = 0; ; i++) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
                return false;
            }
            String name = object ? parser.currentName() : Integer.toString(i);
            if (object) {
                parser.nextToken();
            }
            if (segment.equals(name)) {
                return true;
            }
            parser.skipChildren();
        }
    }

    /** Returns the locations of all members that can be parsed; for a duplicate name, that of the first member. */
    static Locations all(JsonParser parser, LongFunction<Location> at) {
        Map<String, Location> locations = new LinkedHashMap<>();
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME && !token.isStructEnd()) {
                    locations.putIfAbsent(pointer(parser), at.apply(offset(parser)));
                }
            }
        } catch (JacksonException e) {
            // the reader of the document reports the problem
        }
        return Locations.of(locations);
    }

    private static String pointer(JsonParser parser) {
        var context = parser.streamReadContext();
        boolean isContainer = parser.currentToken().isStructStart();
        return (isContainer ? context.getParent() : context).pathAsPointer().toString();
    }
}
