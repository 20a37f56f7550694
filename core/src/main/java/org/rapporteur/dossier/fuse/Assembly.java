package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.IdMapping;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;

/** Puts a dossier together in which some records have become one. */
final class Assembly {
    private final Map<String, Id<?>> kept;
    private final Map<String, List<KnownEntity>> groups;
    private final Preferences preferences;
    private final IdMapping mapping;
    private final List<Fusion<?>> fusions = new ArrayList<>();

    /**
     * Creates an assembly.
     *
     * @param kept the ids that fused records keep, by all ids that they had
     * @param groups the records that become one, by the id that is kept
     */
    Assembly(Map<String, Id<?>> kept, Map<String, List<KnownEntity>> groups, Preferences preferences) {
        this.kept = kept;
        this.groups = groups;
        this.preferences = preferences;
        this.mapping = new IdMapping(id -> kept.getOrDefault(id.value(), id));
    }

    FusedDossier of(Dossier dossier) {
        Dossier.Builder builder = mapping.ofHeader(dossier).toBuilder();
        Set<String> done = new HashSet<>();
        for (Entity entity : dossier.entities()) {
            Id<?> id = entity instanceof KnownEntity known ? kept.get(known.id().value()) : null;
            if (id == null) {
                builder.add(mapped(entity));
            } else if (done.add(id.value())) {
                builder.add(fused(id, Objects.requireNonNull(groups.get(id.value()))));
            }
        }
        return new FusedDossier(builder.build(), fusions);
    }

    private Entity fused(Id<?> id, List<KnownEntity> group) {
        List<KnownEntity> records = new ArrayList<>();
        List<Id<?>> ids = new ArrayList<>();
        for (KnownEntity record : group) {
            KnownEntity mapped = withoutSelf((KnownEntity) mapped(record), id);
            if (!records.contains(mapped)) {
                records.add(mapped);
                ids.add(record.id());
            }
        }
        Fusion<KnownEntity> fusion = new Fusion<>(
                records,
                ids,
                preferences.copy(ids.stream().<String>map(Id::value).toList()),
                id);
        if (group.size() > 1) {
            fusions.add(fusion);
        }
        return fusion.record();
    }

    /** Two references that now lead to one record are one. */
    @SuppressWarnings("ReferenceEquality") // a record without such references is returned itself
    private Entity mapped(Entity entity) {
        Entity mapped = mapping.of(entity);
        return mapped != entity && mapped instanceof KnownEntity known ? copy(known, List.of(), List.of()) : mapped;
    }

    private static KnownEntity withoutSelf(KnownEntity record, Id<?> id) {
        List<Link> links = record.links().stream()
                .filter(link -> link.target().filter(id::equals).isPresent())
                .toList();
        boolean isOwnBasis = record.basis().contains(id);
        return links.isEmpty() && !isOwnBasis ? record : copy(record, links, isOwnBasis ? List.of(id) : List.of());
    }

    @SuppressWarnings("unchecked") // the builder of the type
    private static <E extends KnownEntity> E copy(E record, List<Link> links, List<Id<?>> basis) {
        TypeDescription<E, Object> type = (TypeDescription<E, Object>) EntityTypes.of(record);
        Object builder = type.newBuilder();
        for (Property<E, Object, ?> property : type.properties()) {
            Object value = property.present(record);
            if (value instanceof List<?> list) {
                Set<Object> elements = new LinkedHashSet<>(list);
                if (property.name().equals("links")) {
                    links.forEach(elements::remove);
                } else if (property.name().equals("basis")) {
                    basis.forEach(elements::remove);
                }
                property.set(builder, new ArrayList<>(elements));
            } else if (value != null) {
                property.set(builder, value);
            }
        }
        type.setExtensions(builder, type.extensions(record));
        return type.build(builder);
    }
}
