package org.rapporteur.model;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.JsonValue.JsonObject;

/**
 * The properties of an object that are unknown to this version of the library, kept so that they can be written back.
 *
 * <p>In a document they follow the known properties of the object, in the order of their names. Immutable and
 * thread-safe.
 *
 * @param json the unknown properties, as one object
 * @since 0.1
 */
public record Extensions(JsonObject json) {
    private static final Extensions NONE = new Extensions(JsonObject.of(Map.of()));

    /**
     * Creates extensions from an object.
     *
     * @param json the unknown properties, as one object
     */
    public Extensions {
        Objects.requireNonNull(json, "json");
    }

    /** {@return extensions without any property} */
    public static Extensions none() {
        return NONE;
    }

    /**
     * Creates extensions from properties, which are copied.
     *
     * @param properties the unknown properties by name
     * @return the extensions
     * @throws IllFormedException if a name is not well-formed UTF-16, or a value is nested too deeply
     */
    public static Extensions of(Map<String, ? extends JsonValue> properties) {
        return Objects.requireNonNull(properties, "properties").isEmpty()
                ? NONE
                : new Extensions(JsonObject.of(properties));
    }

    /** {@return whether there are no unknown properties} */
    public boolean isEmpty() {
        return json.members().isEmpty();
    }

    /** {@return the unknown properties in the order of their names} */
    public Map<String, JsonValue> properties() {
        return json.members();
    }

    /**
     * Returns the value of a property.
     *
     * @param name the name of the property
     * @return the value; empty if there is no such property
     */
    public Optional<JsonValue> property(String name) {
        return Optional.ofNullable(json.members().get(Objects.requireNonNull(name, "name")));
    }

    /** {@return the first names of the unknown properties, for logging, with invisible characters escaped} */
    @Override
    public String toString() {
        return "Extensions: "
                + (isEmpty()
                        ? "none"
                        : Shown.names(properties().keySet().stream().map(Shown::bare)));
    }
}
