package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Walk;

/** Collects the ids by which one record, or the dossier itself, refers to others. */
final class References {
    private static final Walk<References> WALK = Walk.<References>builder()
            .references((found, at, target, id) ->
                    found.references.add(new Reference(found.from, Objects.requireNonNull(at), id, target)))
            .build();

    private final @Nullable KnownEntity from;
    private final List<Reference> references = new ArrayList<>();

    private References(@Nullable KnownEntity from) {
        this.from = from;
    }

    /** Those of a record, in the order of its properties; none of one of an unknown type. */
    static List<Reference> of(Entity entity, Pointer at) {
        if (!(entity instanceof KnownEntity known)) {
            return List.of();
        }
        References found = new References(known);
        WALK.over(known, at, found);
        return found.references;
    }

    /** Those of the dossier itself. */
    static List<Reference> of(Dossier dossier) {
        References found = new References(null);
        WALK.overOwn(dossier, found);
        return found.references;
    }
}
