package org.rapporteur.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Quote;

/** Copies of a dossier with other entities. Each takes one pass over the dossier, and one over the entities given. */
final class DossierChange {
    private static final int MOST_NAMED = 10;

    private DossierChange() {}

    static List<Entity> entities(Dossier dossier) {
        List<Entity> entities = new ArrayList<>();
        List<OtherEntity> others = dossier.others(); // in the order of the lists
        int next = 0;
        for (String list : EntityKind.lists()) {
            entities.addAll(known(dossier, list));
            while (next < others.size() && list(others.get(next)).equals(list)) {
                entities.add(others.get(next++));
            }
        }
        entities.addAll(others.subList(next, others.size()));
        return Collections.unmodifiableList(entities);
    }

    private static List<? extends Entity> known(Dossier dossier, String list) {
        return switch (list) {
            case "sources" -> dossier.sources();
            case "actors" -> dossier.actors();
            case "statements" -> dossier.statements();
            case "meetings" -> dossier.meetings();
            case "positions" -> dossier.positions();
            case "memberships" -> dossier.memberships();
            default -> throw new IllegalStateException("DossierChange lacks the list " + list);
        };
    }

    static Dossier with(Dossier dossier, Iterable<? extends Entity> added) {
        List<Entity> entities = new ArrayList<>();
        Objects.requireNonNull(added, "entities").forEach(entities::add);
        Set<String> known = new HashSet<>();
        for (Entity entity : entities(dossier)) {
            String id = id(entity);
            if (id != null) {
                known.add(id);
            }
        }
        Set<String> taken = new LinkedHashSet<>();
        for (Entity entity : entities) {
            String id = id(Objects.requireNonNull(entity, "entities element"));
            if (id != null && !known.add(id)) {
                taken.add(id);
            }
        }
        refuseIfAny(taken, "must have ids that are not taken; use replace for new versions of ");
        return dossier.toBuilder().addAll(entities).build();
    }

    static Dossier replace(Dossier dossier, Iterable<? extends Entity> versions) {
        Map<String, Entity> byId = byId(versions);
        Set<String> missing = new LinkedHashSet<>(byId.keySet());
        Set<String> repeated = new LinkedHashSet<>();
        Set<String> elsewhere = new LinkedHashSet<>();
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : entities(dossier)) {
            String id = id(entity);
            Entity version = id == null ? null : byId.get(id);
            entities.add(version == null ? entity : version);
            if (version != null && !missing.remove(id)) {
                repeated.add(id);
            }
            if (version != null && !list(version).equals(list(entity))) {
                elsewhere.add(id);
            }
        }
        refuseIfAny(missing, "must have ids of the dossier, which has no ");
        refuseIfAny(repeated, "must have ids of one record; the dossier has several ");
        refuseIfAny(elsewhere, "must be of the list of what they replace; the dossier has another kind of ");
        return of(dossier, entities);
    }

    private static Map<String, Entity> byId(Iterable<? extends Entity> versions) {
        Map<String, Entity> byId = new LinkedHashMap<>();
        Set<String> repeated = new LinkedHashSet<>();
        for (Entity version : Objects.requireNonNull(versions, "entities")) {
            String id = id(Objects.requireNonNull(version, "entities element"));
            if (id == null) {
                throw new IllegalArgumentException("entities: must have ids; this has none: " + version);
            }
            if (byId.put(id, version) != null) {
                repeated.add(id);
            }
        }
        refuseIfAny(repeated, "must have different ids; there were several ");
        return byId;
    }

    static Dossier without(Dossier dossier, Iterable<? extends Id<?>> ids) {
        Set<String> left = new LinkedHashSet<>();
        for (Id<?> id : Objects.requireNonNull(ids, "ids")) {
            left.add(Objects.requireNonNull(id, "ids element").value());
        }
        Set<String> missing = new LinkedHashSet<>(left);
        List<Entity> entities = new ArrayList<>();
        for (Entity entity : entities(dossier)) {
            String id = id(entity);
            if (id == null || !left.contains(id)) {
                entities.add(entity);
            } else {
                missing.remove(id);
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("ids: must be those of the dossier, which has no " + named(missing));
        }
        return of(dossier, entities);
    }

    private static Dossier of(Dossier own, List<Entity> entities) {
        return own.toBuilder()
                .sources(List.of())
                .actors(List.of())
                .statements(List.of())
                .meetings(List.of())
                .positions(List.of())
                .memberships(List.of())
                .others(List.of())
                .addAll(entities)
                .build();
    }

    private static String list(Entity entity) {
        return entity instanceof OtherEntity other
                ? other.list().orElse(EntityKind.OTHER.list())
                : EntityKind.of(entity).list();
    }

    private static @Nullable String id(Entity entity) {
        if (entity instanceof KnownEntity known) {
            return known.id().value();
        }
        return ((OtherEntity) entity).id().map(Id::value).orElse(null);
    }

    private static void refuseIfAny(Set<String> ids, String why) {
        if (!ids.isEmpty()) {
            throw new IllegalArgumentException("entities: " + why + named(ids));
        }
    }

    private static String named(Collection<String> ids) {
        String named = ids.stream().limit(MOST_NAMED).map(Quote::of).collect(Collectors.joining(", "));
        return ids.size() > MOST_NAMED ? named + " and " + (ids.size() - MOST_NAMED) + " more" : named;
    }
}
