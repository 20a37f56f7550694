package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Walk;

/** The references in one record, or of the dossier itself. */
final class References {
    private static final Walk<References> WALK = Walk.<References>builder()
            .references((found, at, target, id) ->
                    found.references.add(new Reference(found.from, Objects.requireNonNull(at), id, target)))
            .build();
    private static final Walk<Consumer<String>> TARGETS = Walk.<Consumer<String>>builder()
            .references((targets, at, target, id) -> targets.accept(id.value()))
            .build();
    private static final Walk<Consumer<Id<?>>> SOURCES = Walk.<Consumer<Id<?>>>builder()
            .parts(Citation.class, (sources, at, citation) -> sources.accept(citation.source()))
            .build();

    private final List<Reference> references = new ArrayList<>();
    private final @Nullable KnownEntity from;

    private References(@Nullable KnownEntity from) {
        this.from = from;
    }

    /** Returns those of a record, in the order of its properties; none if its type is unknown. */
    static List<Reference> of(Entity entity, Pointer at) {
        if (!(entity instanceof KnownEntity known)) {
            return List.of();
        }
        References found = new References(known);
        WALK.over(known, at, found);
        return Collections.unmodifiableList(found.references);
    }

    /** Returns those of the dossier itself. */
    static List<Reference> of(Dossier dossier) {
        References found = new References(null);
        WALK.overOwn(dossier, found);
        return Collections.unmodifiableList(found.references);
    }

    /** Passes on the ids to which a record refers, in the order of its properties. */
    static void targets(KnownEntity entity, Consumer<String> targets) {
        TARGETS.over(entity, null, targets);
    }

    /** Passes on the sources that a record or its parts cite, in the order of its properties. */
    static void cited(KnownEntity entity, Consumer<Id<?>> sources) {
        SOURCES.over(entity, null, sources);
    }
}
