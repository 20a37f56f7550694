package org.rapporteur.json.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where each member of a document stood, for tools that show findings in the file.
 *
 * <p>The location of a member is that of its value. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Locations {
    private static final Locations NONE = new Locations(Map.of());

    private final Map<String, Location> byPointer;

    /** Keeps the map, which nobody changes. */
    private Locations(Map<String, Location> byPointer) {
        this.byPointer = byPointer;
    }

    /** {@return the locations of no member} */
    public static Locations none() {
        return NONE;
    }

    /**
     * The locations of some members.
     *
     * @param byPointer the location of each member by its pointer, in the order of the document
     * @return a copy
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
     * Where a member stood.
     *
     * @param pointer the member, as a JSON Pointer (RFC 6901); empty for the document
     * @return where its value starts; empty if there was no such member
     */
    public Optional<Location> of(String pointer) {
        return Optional.ofNullable(byPointer.get(Objects.requireNonNull(pointer, "pointer")));
    }

    /**
     * Where a member stood, or would have stood: the location of the innermost value around it that is there. So a finding
     * about what is missing has a place too.
     *
     * @param pointer the member, as a JSON Pointer (RFC 6901); empty for the document
     * @return where the value starts; empty if these locations are of nothing
     */
    public Optional<Location> nearest(String pointer) {
        String rest = Objects.requireNonNull(pointer, "pointer");
        while (!rest.isEmpty() && !byPointer.containsKey(rest)) {
            rest = rest.substring(0, Math.max(0, rest.lastIndexOf('/')));
        }
        return of(rest);
    }

    /** {@return the location of each member by its pointer, in the order of the document, unmodifiable} */
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

    /** {@return the locations by pointer} */
    @Override
    public String toString() {
        return byPointer.toString();
    }
}
