package org.rapporteur.model;

/**
 * Thrown when a value is built although a required attribute is not set.
 *
 * <p>The message names the type and every missing attribute.
 *
 * @since 0.1
 */
public final class MissingAttributeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    MissingAttributeException(String message) {
        super(message);
    }
}
