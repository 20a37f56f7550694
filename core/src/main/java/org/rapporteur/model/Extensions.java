package org.rapporteur.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.JsonValue.JsonObject;

/**
 * The properties of an object that this version of the library does not know, kept so that they can be written back.
 *
 * <p>In a document they stand beside the known properties, after them, in the order of their names. Immutable and
 * thread-safe.
 *
 * @param json the unknown properties, as one object
 * @since 0.1
 */
public record Extensions(JsonObject json) {
    private static final Extensions NONE = new Extensions(JsonObject.of(Map.of()));

    /**
     * Checks that there is an object.
     *
     * @param json the unknown properties, as one object
     */
    public Extensions {
        Objects.requireNonNull(json, "json");
    }

    /** {@return the extensions of an object that has none} */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Copies properties.
     *
     * @param properties the unknown properties by name
     * @return extensions of them
     * @throws IllFormedException if a name is not well-formed UTF-16, or a value too deep
     */
    public static Extensions of(Map<String, ? extends JsonValue> properties) {
        return Objects.requireNonNull(properties, "properties").isEmpty()
                ? NONE
                : new Extensions(JsonObject.of(properties));
    }

    /** {@return whether there are none} */
    public boolean isEmpty() {
        return json.members().isEmpty();
    }

    /** {@return the unknown properties in the order of their names} */
    public Map<String, JsonValue> properties() {
        return json.members();
    }

    /**
     * Looks up one property.
     *
     * @param name its name
     * @return its value, if there is such a property
     */
    public Optional<JsonValue> property(String name) {
        return Optional.ofNullable(json.members().get(Objects.requireNonNull(name, "name")));
    }
}
