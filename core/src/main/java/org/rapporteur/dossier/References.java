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

/** Collects the ids by which records, or the dossier itself, refer to others. Serves one thread, for many records. */
final class References {
    private static final Walk<References> WALK = Walk.<References>builder()
            .references((found, at, target, id) ->
                    found.references.add(new Reference(found.from, Objects.requireNonNull(at), id, target)))
            .build();

    private final List<Reference> references = new ArrayList<>();
    private @Nullable KnownEntity from;

    /** Returns those of a record, in the order of its properties; none if its type is unknown. */
    List<Reference> of(Entity entity, Pointer at) {
        if (!(entity instanceof KnownEntity known)) {
            return List.of();
        }
        from = known;
        WALK.over(known, at, this);
        return taken();
    }

    /** Returns those of the dossier itself. */
    List<Reference> of(Dossier dossier) {
        from = null;
        WALK.overOwn(dossier, this);
        return taken();
    }

    private List<Reference> taken() {
        List<Reference> taken = List.copyOf(references);
        references.clear();
        return taken;
    }
}
