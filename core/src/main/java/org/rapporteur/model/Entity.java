package org.rapporteur.model;

import org.immutables.value.Value;

/**
 * One record of a dossier: something that somebody reported, or the source by which it is known.
 *
 * <p>The hierarchy is closed, so that a {@code switch} over it can be exhaustive; a record of a type that this version does
 * not know is an {@link OtherEntity}.
 *
 * @since 0.1
 */
public sealed interface Entity permits KnownEntity, OtherEntity {
    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }
}
