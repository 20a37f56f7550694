package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Membership;
import org.rapporteur.model.property.DossierType;
import org.rapporteur.model.property.DossierType.EntityList;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Pointer;

/** What an index needs for nearly all that it is asked, filled in one pass over a dossier. */
final class Tables {
    final List<Occurrence> occurrences = new ArrayList<>();
    final List<KnownEntity> entities = new ArrayList<>();
    final List<Reference> references = new ArrayList<>();
    private final Map<String, Occurrence> firstById;

    /** The records of each id that several records have. */
    private final Grouping<Occurrence> repeated = new Grouping<>();

    /**
     * The first record of each kind, for each id that several records have, so that a lookup by kind is fast even if
     * thousands of records have one id.
     */
    private final Grouping<Occurrence> firstOfEachKind = new Grouping<>();

    final SameAs same;
    final Grouping<KnownEntity> citing;
    final Grouping<Membership> membershipsOf;
    final Grouping<Membership> membershipsIn = new Grouping<>();

    private final Map<Class<?>, List<Occurrence>> byKind = new ConcurrentHashMap<>();

    Tables(Dossier dossier, SameAs same) {
        this.same = same;
        this.citing = new Grouping<>(same);
        this.membershipsOf = new Grouping<>(same);
        References collector = new References();
        references.addAll(collector.of(dossier));
        List<List<Entity>> lists = new ArrayList<>();
        int size = 0;
        for (EntityList list : DossierType.LISTS) {
            List<Entity> entities = list.entities(dossier);
            lists.add(entities);
            size += entities.size();
        }
        firstById = new HashMap<>(2 * size); // so that few share a place
        for (int i = 0; i < lists.size(); i++) {
            Pointer at = Pointer.ROOT.at(DossierType.LISTS.get(i).name());
            List<Entity> entities = lists.get(i);
            for (int j = 0; j < entities.size(); j++) {
                add(Occurrence.of(entities.get(j), at.at(j), collector));
            }
        }
    }

    /** The occurrences of a kind, unmodifiable, collected by the first query for them. */
    List<Occurrence> ofKind(Class<?> kind) {
        return byKind.computeIfAbsent(kind, wanted -> {
            List<Occurrence> found = new ArrayList<>(); // no stream: validating a small dossier asks for many kinds
            for (Occurrence occurrence : occurrences) {
                if (wanted.isInstance(occurrence.entity())) {
                    found.add(occurrence);
                }
            }
            return Collections.unmodifiableList(found);
        });
    }

    /** No id holds a space, so that two of them can be told apart in one key. */
    String pair(Id<?> one, Id<?> organization) {
        return same.of(one.value()) + ' ' + same.of(organization.value());
    }

    private void add(Occurrence occurrence) {
        occurrences.add(occurrence);
        if (occurrence.entity() instanceof KnownEntity entity) {
            addBearer(entity.id().value(), occurrence);
            addKnown(entity, occurrence.references());
        } else {
            EntityTypes.id(occurrence.entity()).ifPresent(id -> addBearer(id.value(), occurrence));
        }
    }

    private void addKnown(KnownEntity entity, List<Reference> itsReferences) {
        entities.add(entity);
        references.addAll(itsReferences);
        for (Reference reference : itsReferences) {
            if (reference.isCitation()) {
                citing.addOnce(reference.target().value(), entity);
            }
        }
        if (entity instanceof Membership membership) {
            membershipsOf.add(membership.member().value(), membership);
            membershipsIn.add(pair(membership.member(), membership.organization()), membership);
        }
    }

    /** The records that bear an id, unmodifiable. */
    List<Occurrence> withId(String id) {
        Occurrence first = first(id);
        if (first == null) {
            return List.of();
        }
        List<Occurrence> all = repeated.get(id);
        return all.isEmpty() ? List.of(first) : all;
    }

    /** The first record that bears an id. */
    @Nullable
    Occurrence first(String id) {
        return firstById.get(id);
    }

    /** The first record that bears an id and is of a kind. */
    @Nullable
    Occurrence first(Class<?> kind, String id) {
        Occurrence first = first(id);
        if (first == null || kind.isInstance(first.entity())) {
            return first;
        }
        for (Occurrence other : firstOfEachKind.inside(id)) {
            if (kind.isInstance(other.entity())) {
                return other;
            }
        }
        return null;
    }

    private void addBearer(String id, Occurrence occurrence) {
        Occurrence first = firstById.putIfAbsent(id, occurrence);
        if (first == null) {
            return;
        }
        if (repeated.inside(id).isEmpty()) {
            repeated.add(id, first);
            firstOfEachKind.add(id, first);
        }
        repeated.add(id, occurrence);
        Class<?> kind = occurrence.entity().getClass();
        if (firstOfEachKind.inside(id).stream()
                .noneMatch(other -> other.entity().getClass() == kind)) {
            firstOfEachKind.add(id, occurrence);
        }
    }
}
