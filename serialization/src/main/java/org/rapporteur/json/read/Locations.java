package org.rapporteur.json.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.property.Pointer;

/**
 * The locations of the members of a document, for tools that show findings in the file.
 *
 * <p>The location of a member is the location of its value. If an object has two members of one name, the locations are
 * those of the first one and of the values inside it. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Locations {
    private static final Pattern INDEX = Pattern.compile("0|[1-9][0-9]{0,8}");

    private static final Locations NONE = new Locations("", new Value(null));

    /** A value: its location, and the values inside it. A tree takes less memory than the pointer of each value. */
    private static final class Value {
        private final @Nullable Location at;
        private Map<String, Value> members = Map.of();
        private List<Value> elements = List.of();

        Value(@Nullable Location at) {
            this.at = at;
        }

        /** Returns the value at a segment of a pointer; null if there is none. */
        @Nullable
        Value inside(String segment) {
            if (elements.isEmpty()) {
                return members.get(segment.replace("~1", "/").replace("~0", "~"));
            }
            int index = INDEX.matcher(segment).matches() ? Integer.parseInt(segment) : elements.size();
            return index < elements.size() ? elements.get(index) : null;
        }

        void collect(String pointer, Map<String, Location> all) {
            if (at != null) {
                all.put(pointer, at);
            }
            members.forEach((name, value) -> value.collect(pointer + '/' + Pointer.escape(name), all));
            for (int i = 0; i < elements.size(); i++) {
                elements.get(i).collect(pointer + '/' + i, all);
            }
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Value that
                    && Objects.equals(at, that.at)
                    && members.equals(that.members)
                    && elements.equals(that.elements);
        }

        @Override
        public int hashCode() {
            return Objects.hash(at, members, elements);
        }
    }

    /** The place of the document in a larger one, as a JSON Pointer. */
    private final String prefix;

    private final Value document;

    private Locations(String prefix, Value document) {
        this.prefix = prefix;
        this.document = document;
    }

    /** {@return an instance without locations} */
    public static Locations none() {
        return NONE;
    }

    /** {@return a builder without locations} */
    public static Builder builder() {
        return new Builder();
    }

    Locations within(String larger) {
        return larger.isEmpty() || document.at == null ? this : new Locations(larger + prefix, document);
    }

    /**
     * Returns the location of a member.
     *
     * @param pointer the member, as a JSON Pointer (RFC 6901); empty for the document
     * @return the start of its value; empty if there is no such member
     */
    public Optional<Location> of(String pointer) {
        return find(pointer, false);
    }

    /**
     * Returns the location of a member, or of the innermost enclosing value if the member is missing. So a finding
     * about a missing member has a location too.
     *
     * @param pointer the member, as a JSON Pointer (RFC 6901); empty for the document
     * @return the start of the value; empty if there are no locations
     */
    public Optional<Location> nearest(String pointer) {
        return find(pointer, true);
    }

    private Optional<Location> find(String pointer, boolean orAround) {
        String rest = Objects.requireNonNull(pointer, "pointer").startsWith(prefix)
                ? pointer.substring(prefix.length())
                : "no pointer";
        if (!rest.isEmpty() && rest.charAt(0) != '/') {
            return Optional.empty();
        }
        Value found = document;
        for (int end, start = 1; start <= rest.length(); start = end + 1) {
            end = rest.indexOf('/', start) < 0 ? rest.length() : rest.indexOf('/', start);
            Value inside = found.inside(rest.substring(start, end));
            if (inside == null) {
                return orAround ? Optional.ofNullable(found.at) : Optional.empty();
            }
            found = inside;
        }
        return Optional.ofNullable(found.at);
    }

    /**
     * Returns all locations. The map is made by each call; it may be much larger than the document, if long names
     * enclose many values.
     *
     * @return the locations by the JSON Pointers of the members, in the order of the document, unmodifiable
     */
    public Map<String, Location> asMap() {
        Map<String, Location> all = new LinkedHashMap<>();
        document.collect(prefix, all);
        return Collections.unmodifiableMap(all);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Locations that && prefix.equals(that.prefix) && document.equals(that.document);
    }

    @Override
    public int hashCode() {
        return Objects.hash(prefix, document);
    }

    /** {@return the location of the document, for logging} */
    @Override
    public String toString() {
        return document.at == null ? "no locations" : "locations from " + document.at + " on";
    }

    /**
     * Collects the locations of a document in its order: {@link #value} for each value, preceded by {@link #name} in an
     * object; for an object or an array, followed by {@link #start}, its members, and {@link #end}.
     *
     * @since 0.1
     */
    public static final class Builder {
        private final Deque<Value> open = new ArrayDeque<>();
        private Value document = NONE.document;
        private Value last = document;
        private @Nullable String name;

        private Builder() {}

        /**
         * Sets the name of the next value, which is a member of an object.
         *
         * @param next the name
         * @return this builder
         */
        public Builder name(String next) {
            name = next;
            return this;
        }

        /**
         * Adds a value.
         *
         * @param at the start of the value
         * @return this builder
         */
        public Builder value(Location at) {
            last = new Value(Objects.requireNonNull(at, "at"));
            if (open.isEmpty()) {
                document = last;
            } else if (name != null) {
                Value owner = open.element();
                owner.members = owner.members.isEmpty() ? new LinkedHashMap<>() : owner.members;
                owner.members.putIfAbsent(name, last);
            } else {
                Value owner = open.element();
                owner.elements = owner.elements.isEmpty() ? new ArrayList<>() : owner.elements;
                owner.elements.add(last);
            }
            name = null;
            return this;
        }

        /**
         * Starts the members of the object or array that was added last.
         *
         * @return this builder
         */
        public Builder start() {
            open.push(last);
            return this;
        }

        /**
         * Ends an object or an array.
         *
         * @return this builder
         */
        public Builder end() {
            open.pop();
            return this;
        }

        /** {@return the locations added so far; must be called last} */
        public Locations build() {
            return document.at == null ? NONE : new Locations("", document);
        }
    }
}
