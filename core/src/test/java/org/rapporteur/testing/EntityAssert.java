package org.rapporteur.testing;

import org.rapporteur.model.KnownEntity;

/**
 * Assertions on a record of any kind.
 *
 * @since 0.1
 */
public final class EntityAssert extends AbstractEntityAssert<EntityAssert, KnownEntity> {
    EntityAssert(KnownEntity actual) {
        super(actual, EntityAssert.class);
    }
}
