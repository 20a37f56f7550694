package org.rapporteur.model;

import java.util.List;

/**
 * Thrown when a value is built although a required attribute is not set, or a list that needs an element has none.
 *
 * <p>The message names the type and all such attributes.
 *
 * @since 0.1
 */
public final class MissingAttributeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** The names of the attributes. */
    private final String[] attributes;

    MissingAttributeException(String type, List<String> attributes) {
        super(type + ": required attributes are not set: " + String.join(", ", attributes));
        this.attributes = attributes.toArray(new String[0]);
    }

    /** {@return the names of all attributes that are required, but not set} */
    public List<String> attributes() {
        return List.of(attributes);
    }
}
