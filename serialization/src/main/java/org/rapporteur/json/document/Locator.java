package org.rapporteur.json.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.rapporteur.json.read.Location;
import org.rapporteur.json.read.Locations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** Finds the locations of the members of a document, in one pass over its tokens. */
final class Locator {
    /** A value that is on the way to a wanted member, or is one. */
    private static final class Wanted {
        private final Map<String, Wanted> members = new HashMap<>();
        private long offset = -1;
    }

    /** A container whose members are visited. */
    private static final class Container {
        private final Wanted value;
        private final boolean isArray;
        private int count;

        Container(Wanted value, boolean isArray) {
            this.value = value;
            this.isArray = isArray;
        }

        /** Returns the next value, whose name is given if this is an object; null if it is not wanted. */
        @Nullable
        Wanted next(String name) {
            return value.members.get(isArray ? Integer.toString(count++) : name);
        }
    }

    private Locator() {}

    /**
     * Returns the offsets of members, in the unit of the parser; for a missing member, that of the innermost enclosing
     * value.
     */
    static long[] offsets(JsonParser parser, List<String> pointers) {
        Wanted document = new Wanted();
        for (String pointer : pointers) {
            Wanted last = document;
            for (String segment : segments(pointer)) {
                last = last.members.computeIfAbsent(segment, absent -> new Wanted());
            }
        }
        try {
            find(parser, document);
        } catch (JacksonException e) {
            // the members behind this point are missing
        }
        return pointers.stream().mapToLong(pointer -> offset(document, pointer)).toArray();
    }

    private static String[] segments(String pointer) {
        String[] segments =
                pointer.isEmpty() ? new String[0] : pointer.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            segments[i] = segments[i].replace("~1", "/").replace("~0", "~");
        }
        return segments;
    }

    private static void find(JsonParser parser, Wanted document) {
        Deque<Container> open = new ArrayDeque<>();
        String name = "";
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
                name = parser.currentName();
            } else if (token.isStructEnd()) {
                open.pop();
            } else {
                Wanted value = open.isEmpty() ? document : open.element().next(name);
                if (value == null || value.offset >= 0) { // not wanted, or a second member of a name
                    parser.skipChildren();
                    continue;
                }
                value.offset = offset(parser);
                if (token.isStructStart()) {
                    open.push(new Container(value, token == JsonToken.START_ARRAY));
                }
            }
        }
    }

    private static long offset(Wanted document, String pointer) {
        Wanted found = document;
        for (String segment : segments(pointer)) {
            Wanted member = found.members.get(segment);
            if (member == null || member.offset < 0) {
                break;
            }
            found = member;
        }
        return Math.max(0, found.offset);
    }

    private static long offset(JsonParser parser) {
        TokenStreamLocation location = parser.currentTokenLocation();
        return Math.max(location.getByteOffset(), location.getCharOffset());
    }

    /** Returns the locations of all members that can be parsed; for a duplicate name, those of the first member. */
    static Locations all(JsonParser parser, LongFunction<Location> at) {
        Locations.Builder locations = Locations.builder();
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.PROPERTY_NAME) {
                    locations.name(parser.currentName());
                } else if (token.isStructEnd()) {
                    locations.end();
                } else {
                    locations.value(at.apply(offset(parser)));
                    if (token.isStructStart()) {
                        locations.start();
                    }
                }
            }
        } catch (JacksonException e) {
            // the reader of the document reports the problem
        }
        return locations.build();
    }
}
