package org.rapporteur.model;

import org.immutables.value.Value;

/**
 * A record of a dossier: something that was reported, or a source of such reports.
 *
 * <p>The hierarchy is sealed, so that a {@code switch} over it can be exhaustive. A record of a type that is unknown to
 * this version of the library is an {@link OtherEntity}.
 *
 * @since 0.1
 */
public sealed interface Entity extends NotABean permits KnownEntity, OtherEntity {
    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }
}
