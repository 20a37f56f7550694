package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.text.Quote;

/**
 * Which records of a dossier are to become one, and which of their values are kept.
 *
 * <pre>{@code
 * FusedDossier fused = FusionPlan.of(dossier).together("talks", "kyiv-talks").preferring("date", "kyiv-talks").fuse();
 * }</pre>
 *
 * <p>Each group is fused as {@link Fusion} says. Groups that have a record in common become one group. Not thread-safe.
 *
 * @since 0.1
 */
public final class FusionPlan {
    private final Dossier dossier;

    /** The records by id; an id may be that of several records. */
    private final Map<String, List<KnownEntity>> records = new HashMap<>();

    private final Groups groups = new Groups();
    private final Preferences preferences = new Preferences(List.of());
    private final Set<String> keptIds = new LinkedHashSet<>();

    private FusionPlan(Dossier dossier) {
        this.dossier = dossier;
        for (Entity entity : dossier.entities()) {
            if (entity instanceof KnownEntity known) {
                records.computeIfAbsent(known.id().value(), id -> new ArrayList<>(1))
                        .add(known);
            }
        }
    }

    /**
     * Creates a plan, by which no records are fused yet.
     *
     * @param dossier the dossier
     * @return the plan
     */
    public static FusionPlan of(Dossier dossier) {
        return new FusionPlan(Objects.requireNonNull(dossier, "dossier"));
    }

    /**
     * Adds a group of records that are to become one.
     *
     * @param ids the ids of the records
     * @return this plan
     * @throws IllegalArgumentException if no record of a known type has one of the ids, or the records are of several kinds
     */
    public FusionPlan together(Id<?>... ids) {
        return together(Arrays.asList(Objects.requireNonNull(ids, "ids")));
    }

    /**
     * Adds a group of records that are to become one.
     *
     * @param ids the ids of the records, as text
     * @return this plan
     * @throws org.rapporteur.model.IllFormedException if a text is not an id
     * @throws IllegalArgumentException if no record of a known type has one of the ids, or the records are of several kinds
     */
    public FusionPlan together(String... ids) {
        List<Id<?>> group = new ArrayList<>();
        for (String id : Objects.requireNonNull(ids, "ids")) {
            group.add(Id.of(Objects.requireNonNull(id, "ids element")));
        }
        return together(group);
    }

    /**
     * Adds a group of records that are to become one.
     *
     * @param records records of the dossier
     * @return this plan
     * @throws IllegalArgumentException if no record of the dossier has one of their ids, or the records are of several kinds
     */
    public FusionPlan together(KnownEntity... records) {
        List<Id<?>> group = new ArrayList<>();
        for (KnownEntity record : Objects.requireNonNull(records, "records")) {
            group.add(Objects.requireNonNull(record, "records element").id());
        }
        return together(group);
    }

    /**
     * Adds a group of records that are to become one.
     *
     * @param ids the ids of the records
     * @return this plan
     * @throws IllegalArgumentException if no record of a known type has one of the ids, or the records are of several kinds
     */
    public FusionPlan together(Collection<? extends Id<?>> ids) {
        List<KnownEntity> found = new ArrayList<>();
        Objects.requireNonNull(ids, "ids").forEach(id -> found.addAll(find(id, "ids")));
        Fusion.checkKinds(found);
        String first = null;
        for (Id<?> id : ids) {
            first = first == null ? id.value() : first;
            groups.join(first, id.value());
        }
        return this;
    }

    private List<KnownEntity> find(Id<?> id, String parameter) {
        List<KnownEntity> found =
                records.get(Objects.requireNonNull(id, parameter).value());
        if (found == null) {
            throw new IllegalArgumentException(
                    parameter + ": must be those of records of known types; was " + Quote.of(id.value()));
        }
        return found;
    }

    /**
     * Keeps the values of one record wherever it differs from those that it is fused with.
     *
     * @param record the id of the record
     * @return this plan
     * @throws IllegalArgumentException if no record has the id
     */
    public FusionPlan preferring(Id<?> record) {
        find(record, "record");
        preferences.prefer(record.value());
        return this;
    }

    /**
     * Keeps the values of one record wherever it differs from those that it is fused with.
     *
     * @param record the id of the record, as text
     * @return this plan
     * @throws org.rapporteur.model.IllFormedException if the text is not an id
     * @throws IllegalArgumentException if no record has the id
     */
    public FusionPlan preferring(String record) {
        return preferring(Id.of(Objects.requireNonNull(record, "record")));
    }

    /**
     * Keeps the values of one record wherever it differs from those that it is fused with.
     *
     * @param record the record
     * @return this plan
     * @throws IllegalArgumentException if no record of the dossier has its id
     */
    public FusionPlan preferring(KnownEntity record) {
        return preferring(Objects.requireNonNull(record, "record").id());
    }

    /**
     * Keeps the value of one record for a property.
     *
     * @param property the name of the property, such as {@code date}
     * @param record the id of the record
     * @return this plan
     * @throws IllegalArgumentException if no record has the id, or it cannot have the property
     */
    public FusionPlan preferring(String property, Id<?> record) {
        Fusion.checkProperty(Objects.requireNonNull(property, "property"), find(record, "record"));
        preferences.prefer(property, record.value());
        return this;
    }

    /**
     * Keeps the value of one record for a property.
     *
     * @param property the name of the property, such as {@code date}
     * @param record the id of the record, as text
     * @return this plan
     * @throws org.rapporteur.model.IllFormedException if the text is not an id
     * @throws IllegalArgumentException if no record has the id, or it cannot have the property
     */
    public FusionPlan preferring(String property, String record) {
        return preferring(property, Id.of(Objects.requireNonNull(record, "record")));
    }

    /**
     * Keeps the value of one record for a property.
     *
     * @param property the name of the property, such as {@code date}
     * @param record the record
     * @return this plan
     * @throws IllegalArgumentException if no record of the dossier has its id, or it cannot have the property
     */
    public FusionPlan preferring(String property, KnownEntity record) {
        return preferring(property, Objects.requireNonNull(record, "record").id());
    }

    /**
     * Keeps the id of a record. Without this, the smallest id of a group is kept, by UTF-16 code units.
     *
     * @param record the id of the record; the smallest one counts if several of a group are kept
     * @return this plan
     * @throws IllegalArgumentException if no record has the id
     */
    public FusionPlan keepingId(Id<?> record) {
        find(record, "record");
        keptIds.add(record.value());
        return this;
    }

    /**
     * Keeps the id of a record. Without this, the smallest id of a group is kept, by UTF-16 code units.
     *
     * @param record the id of the record, as text
     * @return this plan
     * @throws org.rapporteur.model.IllFormedException if the text is not an id
     * @throws IllegalArgumentException if no record has the id
     */
    public FusionPlan keepingId(String record) {
        return keepingId(Id.of(Objects.requireNonNull(record, "record")));
    }

    /**
     * Keeps the id of a record. Without this, the smallest id of a group is kept, by UTF-16 code units.
     *
     * @param record the record
     * @return this plan
     * @throws IllegalArgumentException if no record of the dossier has its id
     */
    public FusionPlan keepingId(KnownEntity record) {
        return keepingId(Objects.requireNonNull(record, "record").id());
    }

    /**
     * Fuses the records. All references to them follow. A fused record does not refer to itself in links or the basis.
     *
     * @return the dossier and what was fused
     */
    public FusedDossier fuse() {
        Map<String, Id<?>> kept = new HashMap<>();
        Map<String, List<KnownEntity>> fused = new LinkedHashMap<>();
        for (List<String> group : groups.all()) {
            String id = group.stream().filter(keptIds::contains).findFirst().orElse(group.get(0));
            List<KnownEntity> together = new ArrayList<>();
            for (String each : group) {
                kept.put(each, Id.of(id));
                together.addAll(records.getOrDefault(each, List.of()));
            }
            fused.put(id, together);
        }
        return new Assembly(kept, fused, preferences).of(dossier);
    }

    /** {@return the number of groups, on one line} */
    @Override
    public String toString() {
        return "FusionPlan: groups: " + groups.all().size();
    }
}
