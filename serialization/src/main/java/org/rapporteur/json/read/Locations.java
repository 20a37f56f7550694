package org.rapporteur.json.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Quote;

/**
 * The locations of the members of a document, for tools that show findings in the file.
 *
 * <p>The location of a member is the location of its value. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Locations {
    private static final Locations NONE = new Locations(Map.of());

    private final Map<String, Location> byPointer;

    /** Does not copy the map, which must not be modified afterwards. */
    private Locations(Map<String, Location> byPointer) {
        this.byPointer = byPointer;
    }

    /** {@return an instance without locations} */
    public static Locations none() {
        return NONE;
    }

    /**
     * Returns the locations of some members.
     *
     * @param byPointer the locations by the JSON Pointers of the members, in the order of the document
     * @return the locations, copied from the map
     */
    public static Locations of(Map<String, Location> byPointer) {
        return byPointer.isEmpty() ? NONE : new Locations(Collections.unmodifiableMap(new LinkedHashMap<>(byPointer)));
    }

    Locations within(String prefix) {
        if (prefix.isEmpty() || byPointer.isEmpty()) {
            return this;
        }
        Map<String, Location> moved = new LinkedHashMap<>();
        byPointer.forEach((pointer, location) -> moved.put(prefix + pointer, location));
        return new Locations(Collections.unmodifiableMap(moved));
    }

    /**
     * Returns the location of a member.
     *
     * @param pointer the member, as a JSON Pointer (RFC 6901); empty for the document
     * @return the start of its value; empty if there is no such member
     */
    public Optional<Location> of(String pointer) {
        return Optional.ofNullable(byPointer.get(Objects.requireNonNull(pointer, "pointer")));
    }

    /**
     * Returns the location of a member, or of the innermost enclosing value if the member is missing. So a finding
     * about a missing member has a location too.
     *
     * @param pointer the member, as a JSON Pointer (RFC 6901); empty for the document
     * @return the start of the value; empty if there are no locations
     */
    public Optional<Location> nearest(String pointer) {
        String rest = Objects.requireNonNull(pointer, "pointer");
        while (!rest.isEmpty() && !byPointer.containsKey(rest)) {
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return of(rest);
    }

    /** {@return the locations by the JSON Pointers of the members, in the order of the document, unmodifiable} */
    public Map<String, Location> asMap() {
        return byPointer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Locations that && byPointer.equals(that.byPointer);
    }

    @Override
    public int hashCode() {
        return byPointer.hashCode();
    }

    /** {@return the locations by JSON Pointer, for logging, with invisible characters escaped} */
    @Override
    public String toString() {
        return Quote.printable(byPointer.toString());
    }
}
