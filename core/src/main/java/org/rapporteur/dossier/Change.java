package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.DossierType.EntityList;

/** The records that one dossier has and another has not, where each other record has the same place in both. */
final class Change {
    /** A record, and the one whose place it takes; none if it was added. */
    record Step(@Nullable Occurrence before, Occurrence after) {}

    private final List<Step> steps;

    private Change(List<Step> steps) {
        this.steps = steps;
    }

    List<Step> steps() {
        return steps;
    }

    /**
     * Returns the addition of records to a dossier.
     *
     * @return null if a record cannot be added, if its type is unknown, or if records of unknown types are moved by it
     */
    static @Nullable Change adding(List<Entity> added, Tables tables) {
        Set<String> ids = new HashSet<>();
        Map<String, Integer> addedTo = new HashMap<>();
        List<Step> steps = new ArrayList<>();
        for (Entity entity : added) {
            if (!(entity instanceof KnownEntity known)
                    || tables.first(known.id().value()) != null
                    || !ids.add(known.id().value())) {
                return null;
            }
            EntityList list = DossierType.listOf(EntityKind.of(entity));
            int end = tables.content.end(list);
            if (end < 0) {
                return null;
            }
            int number = end + addedTo.merge(list.name(), 1, Integer::sum) - 1;
            steps.add(new Step(null, Occurrence.of(entity, number)));
        }
        return new Change(steps);
    }

    /**
     * Returns the replacement of records of an index by new versions.
     *
     * @return null if a record cannot be replaced, or if a type is unknown
     */
    static @Nullable Change replacing(List<Entity> versions, Tables tables) {
        Set<String> ids = new HashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Entity version : versions) {
            if (!(version instanceof KnownEntity known) || !ids.add(known.id().value())) {
                return null;
            }
            List<Occurrence> before = tables.withId(known.id().value());
            if (before.size() != 1 || !before.get(0).isInListFor(version)) {
                return null;
            }
            steps.add(new Step(before.get(0), before.get(0).with(version)));
        }
        return new Change(steps);
    }

    /** Returns whether a record that is gone or new is of a kind. */
    boolean concerns(Class<? extends Entity> kind) {
        return anyRecord(kind::isInstance);
    }

    /** Returns whether any record that is gone or new meets a condition. */
    boolean anyRecord(Predicate<? super KnownEntity> condition) {
        return steps.stream()
                .flatMap(step ->
                        step.before() == null ? Stream.of(step.after()) : Stream.of(step.before(), step.after()))
                .anyMatch(occurrence -> condition.test((KnownEntity) occurrence.entity()));
    }
}
