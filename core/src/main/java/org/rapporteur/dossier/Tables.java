package org.rapporteur.dossier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.EntityTypes;

/** What an index needs to find records, filled in one pass over a dossier. Its lists are made by the first question for them. */
final class Tables {
    final Content content;
    final SameAs same;
    final Table<List<KnownEntity>> entities;
    final Table<List<Reference>> references;

    private final Layers<Occurrence> firstById;

    /** The records of each id that several records have. */
    private final Grouping<Occurrence> repeated;

    /**
     * The first record of each kind, for each id that several records have, so that a lookup by kind is fast even if
     * thousands of records have one id.
     */
    private final Grouping<Occurrence> firstOfEachKind;

    private final Map<Class<?>, List<Occurrence>> byKind = new ConcurrentHashMap<>();

    Tables(Dossier dossier, SameAs same) {
        this(Content.of(dossier), same, new Grouping<>(), new Grouping<>(), null);
    }

    private Tables(
            Content content,
            SameAs same,
            Grouping<Occurrence> repeated,
            Grouping<Occurrence> firstOfEachKind,
            @Nullable Layers<Occurrence> firstById) {
        this.content = content;
        this.same = same;
        this.repeated = repeated;
        this.firstOfEachKind = firstOfEachKind;
        this.firstById = firstById == null ? Layers.of(byId()) : firstById;
        this.entities = new Table<>(this::known);
        this.references = new Table<>(this::references);
    }

    /** Returns the tables of a dossier that differs from that of these tables by a change, in which no id is repeated. */
    Tables with(Change change) {
        Map<String, Occurrence> changed = new HashMap<>();
        for (Change.Step step : change.steps()) {
            changed.put(Objects.requireNonNull(id(step.after().entity())), step.after());
        }
        return new Tables(content.with(change), same, repeated, firstOfEachKind, firstById.with(changed));
    }

    /** The records with their places, unmodifiable. */
    List<Occurrence> occurrences() {
        return content.occurrences();
    }

    private Map<String, Occurrence> byId() {
        List<Occurrence> occurrences = occurrences();
        Map<String, Occurrence> byId = new HashMap<>(2 * occurrences.size()); // so that few share a place
        for (Occurrence occurrence : occurrences) {
            String id = id(occurrence.entity());
            if (id != null) {
                addBearer(byId, id, occurrence);
            }
        }
        return byId;
    }

    private static @Nullable String id(Entity entity) {
        return entity instanceof KnownEntity known
                ? known.id().value()
                : EntityTypes.id(entity).map(Id::value).orElse(null);
    }

    private List<KnownEntity> known() {
        List<KnownEntity> known = new ArrayList<>(occurrences().size());
        for (Occurrence occurrence : occurrences()) {
            if (occurrence.entity() instanceof KnownEntity entity) {
                known.add(entity);
            }
        }
        return Collections.unmodifiableList(known);
    }

    private List<Reference> references() {
        List<Reference> all = new ArrayList<>(References.of(content.dossier()));
        occurrences().forEach(occurrence -> all.addAll(occurrence.references()));
        return Collections.unmodifiableList(all);
    }

    /** The occurrences of a kind, unmodifiable, collected by the first query for them. */
    List<Occurrence> ofKind(Class<?> kind) {
        return byKind.computeIfAbsent(kind, wanted -> {
            List<Occurrence> found = new ArrayList<>(); // no stream: validating a small dossier asks for many kinds
            for (Occurrence occurrence : occurrences()) {
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
        return all.isEmpty() ? List.of(first) : Collections.unmodifiableList(all);
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
        for (Occurrence other : firstOfEachKind.get(id)) {
            if (kind.isInstance(other.entity())) {
                return other;
            }
        }
        return null;
    }

    private void addBearer(Map<String, Occurrence> byId, String id, Occurrence occurrence) {
        Occurrence first = byId.putIfAbsent(id, occurrence);
        if (first == null) {
            return;
        }
        if (repeated.get(id).isEmpty()) {
            repeated.add(id, first);
            firstOfEachKind.add(id, first);
        }
        repeated.add(id, occurrence);
        Class<?> kind = occurrence.entity().getClass();
        if (firstOfEachKind.get(id).stream().noneMatch(other -> other.entity().getClass() == kind)) {
            firstOfEachKind.add(id, occurrence);
        }
    }
}
