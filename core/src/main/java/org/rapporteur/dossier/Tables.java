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
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Pointer;

/** What an index needs to find records, filled in one pass over a dossier. Its tables are made by the first question for them. */
final class Tables {
    final List<Occurrence> occurrences;
    final SameAs same;
    final Table<List<KnownEntity>> entities;
    final Table<List<Reference>> references;
    final Table<Grouping<KnownEntity>> citing;
    final Table<Grouping<Membership>> membershipsOf;
    final Table<Grouping<Membership>> membershipsIn;

    private final Map<String, Occurrence> firstById;

    /** The records of each id that several records have. */
    private final Grouping<Occurrence> repeated = new Grouping<>();

    /**
     * The first record of each kind, for each id that several records have, so that a lookup by kind is fast even if
     * thousands of records have one id.
     */
    private final Grouping<Occurrence> firstOfEachKind = new Grouping<>();

    private final Map<Class<?>, List<Occurrence>> byKind = new ConcurrentHashMap<>();

    Tables(Dossier dossier, SameAs same) {
        this.same = same;
        this.occurrences = occurrences(dossier);
        this.firstById = new HashMap<>(2 * occurrences.size()); // so that few share a place
        for (Occurrence occurrence : occurrences) {
            String id = id(occurrence.entity());
            if (id != null) {
                addBearer(id, occurrence);
            }
        }
        this.entities = new Table<>(this::known);
        this.references = new Table<>(() -> references(dossier));
        this.citing = Table.of(
                same,
                table -> entities.get()
                        .forEach(record ->
                                References.cited(record).forEach(source -> table.addOnce(source.value(), record))));
        this.membershipsOf = Table.of(
                same,
                table -> dossier.memberships()
                        .forEach(membership -> table.add(membership.member().value(), membership)));
        this.membershipsIn = Table.of(
                SameAs.NONE,
                table -> dossier.memberships()
                        .forEach(membership ->
                                table.add(pair(membership.member(), membership.organization()), membership)));
    }

    private static List<Occurrence> occurrences(Dossier dossier) {
        List<List<Entity>> lists =
                DossierType.LISTS.stream().map(list -> list.entities(dossier)).toList();
        List<Occurrence> occurrences =
                new ArrayList<>(lists.stream().mapToInt(List::size).sum());
        for (int i = 0; i < lists.size(); i++) {
            Pointer at = Pointer.ROOT.at(DossierType.LISTS.get(i).name());
            List<Entity> entities = lists.get(i);
            for (int j = 0; j < entities.size(); j++) {
                occurrences.add(new Occurrence(entities.get(j), at, j));
            }
        }
        return Collections.unmodifiableList(occurrences);
    }

    private static @Nullable String id(Entity entity) {
        return entity instanceof KnownEntity known
                ? known.id().value()
                : EntityTypes.id(entity).map(Id::value).orElse(null);
    }

    private List<KnownEntity> known() {
        List<KnownEntity> known = new ArrayList<>(occurrences.size());
        for (Occurrence occurrence : occurrences) {
            if (occurrence.entity() instanceof KnownEntity entity) {
                known.add(entity);
            }
        }
        return Collections.unmodifiableList(known);
    }

    private List<Reference> references(Dossier dossier) {
        List<Reference> all = new ArrayList<>(References.of(dossier));
        occurrences.forEach(occurrence -> all.addAll(occurrence.references()));
        return Collections.unmodifiableList(all);
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
