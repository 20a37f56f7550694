package org.rapporteur.model;

/**
 * Refuses to build a value of which a required attribute was never set.
 *
 * <p>The message names the type and every attribute that is missing.
 *
 * @since 0.1
 */
public final class MissingAttributeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    MissingAttributeException(String message) {
        super(message);
    }
}
