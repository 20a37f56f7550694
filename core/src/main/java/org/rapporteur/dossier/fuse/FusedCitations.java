package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.rapporteur.dossier.fuse.Difference.Kind;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonNull;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.ContentOrder;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.term.Bearing;

/** The citations of a fused record: each concerns only the properties in which its own record has the fused value. */
final class FusedCitations {
    private static final String ID = "id";

    private final List<? extends KnownEntity> records;
    private final Map<String, Slot> slots;
    private final Set<String> leftToParts = new HashSet<>();

    /** Creates the citations of records whose slots will have been added when they are asked for. */
    FusedCitations(List<? extends KnownEntity> records, Map<String, Slot> slots) {
        this.records = records;
        this.slots = slots;
    }

    /** Notes that the elements of a list cite for themselves, so that no citation of the record states the list. */
    void leaveToParts(String property) {
        leftToParts.add(property);
    }

    /** Returns the citations of a record that state or imply a property. */
    List<Citation> supporting(String property, int place) {
        List<Citation> supporting = new ArrayList<>();
        for (Citation citation : records.get(place).citations()) {
            if (citation.bearing() != Bearing.DISPUTES
                    && concerned(citation, place).contains(property)) {
                supporting.add(citation);
            }
        }
        return supporting;
    }

    /** Returns the citations that elements of a list have if they have none of their own. */
    List<Citation> stating(String property, int place) {
        return supporting(property, place).stream()
                .filter(citation -> citation.reads().isEmpty())
                .map(FusedCitations::base)
                .toList();
    }

    /** Returns citations in the order of their content, each once. */
    List<Citation> sorted(Collection<Citation> citations) {
        List<Citation> sorted = new ArrayList<>(new LinkedHashSet<>(citations));
        Property<?, ?, ?> property = EntityTypes.of(records.get(0)).property("citations");
        if (property != null) {
            sorted.sort(ContentOrder.ofValues(property));
        }
        return sorted;
    }

    List<Citation> fused(Map<String, Object> fused) {
        Map<Citation, Set<String>> bases = new LinkedHashMap<>();
        Set<Citation> readings = new LinkedHashSet<>();
        for (int place = 0; place < records.size(); place++) {
            for (Citation citation : records.get(place).citations()) {
                if (citation.reads().isPresent()) {
                    addReading(citation, fused, bases, readings);
                } else {
                    add(citation, place, fused, bases, readings);
                }
            }
        }
        Set<String> whole = new HashSet<>();
        fused.forEach((name, value) -> {
            if (slot(name).isStatedByTheWhole(value)) {
                whole.add(name);
            }
        });
        bases.forEach((base, names) -> readings.add(
                (whole.isEmpty() ? Set.of(ID).containsAll(names) : names.containsAll(whole))
                        ? base
                        : base.toBuilder()
                                .concerns(names.isEmpty() ? List.of(ID) : inOrder(names))
                                .build()));
        return sorted(readings);
    }

    private static Citation base(Citation citation) {
        return citation.toBuilder().concerns(List.of()).build();
    }

    private static void put(Map<Citation, Set<String>> bases, Citation citation, String name) {
        bases.computeIfAbsent(base(citation), any -> new HashSet<>()).add(name);
    }

    private void add(
            Citation citation,
            int place,
            Map<String, Object> fused,
            Map<Citation, Set<String>> bases,
            Set<Citation> readings) {
        boolean isSupporting = citation.bearing() != Bearing.DISPUTES;
        for (String name : concerned(citation, place)) {
            Slot slot = slots.get(name);
            Object own = slot == null ? null : slot.values.get(place);
            Object now = fused.get(name);
            if (slot == null || now == null || !isSupporting) {
                put(bases, citation, name);
            } else if (own == null) { // it states what its record lacks, and must not state what another one has
                bases.computeIfAbsent(base(citation), any -> new HashSet<>());
            } else if (isStated(slot, own, now)) {
                put(bases, citation, name);
            } else if (!slot.isList) {
                reading(citation, slot, own, now).ifPresent(readings::add);
            }
        }
    }

    private boolean isStated(Slot slot, Object own, Object now) {
        if (slot.isList) {
            return !leftToParts.contains(slot.name) && new HashSet<>((List<?>) own).containsAll((List<?>) now);
        }
        return own.equals(now);
    }

    private static Optional<Citation> reading(Citation citation, Slot slot, Object own, Object now) {
        JsonValue json = slot.json(own);
        if (json == JsonNull.NULL) {
            return Optional.empty();
        }
        boolean differs = Values.relation(slot.kind, now, own).equals(Optional.of(Kind.DIFFERS));
        return Optional.of(citation.toBuilder()
                .concerns(List.of(slot.name))
                .reads(json)
                .bearing(differs ? Bearing.DISPUTES : citation.bearing())
                .build());
    }

    /** What a passage gives may have become the value, or may have been the value before. */
    private void addReading(
            Citation citation, Map<String, Object> fused, Map<Citation, Set<String>> bases, Set<Citation> readings) {
        Slot slot =
                citation.concerns().size() == 1 ? slots.get(citation.concerns().get(0)) : null;
        Object now = slot == null ? null : fused.get(slot.name);
        Object read = slot == null || slot.isList
                ? null
                : slot.kind.fromJson(citation.reads().orElseThrow()).orElse(null);
        if (slot == null || now == null || read == null) {
            readings.add(citation);
        } else if (read.equals(now)) {
            Bearing bearing = citation.bearing() == Bearing.DISPUTES ? Bearing.STATES : citation.bearing();
            put(
                    bases,
                    Citation.builder()
                            .source(citation.source())
                            .quote(citation.quote())
                            .locator(citation.locator())
                            .bearing(bearing)
                            .extensions(citation.extensions())
                            .build(),
                    slot.name);
        } else {
            reading(citation, slot, read, now).ifPresent(readings::add);
        }
    }

    /** Returns the names of the properties that a citation concerns; a record that states nothing else states that it exists. */
    private Set<String> concerned(Citation citation, int place) {
        if (!citation.concerns().isEmpty()) {
            return new LinkedHashSet<>(citation.concerns());
        }
        Set<String> names = new LinkedHashSet<>();
        for (Slot slot : slots.values()) {
            Object value = slot.values.get(place);
            if (value != null && slot.isStatedByTheWhole(value)) {
                names.add(slot.name);
            }
        }
        return names.isEmpty() ? Set.of(ID) : names;
    }

    private Slot slot(String name) {
        Slot slot = slots.get(name);
        if (slot == null) {
            throw new IllegalStateException("no slot for " + name);
        }
        return slot;
    }

    /** Returns names in the order of documents, and then those of unknown properties. */
    private List<String> inOrder(Set<String> names) {
        List<String> sorted = new ArrayList<>();
        for (Property<?, ?, ?> property : EntityTypes.of(records.get(0)).properties()) {
            if (names.contains(property.name())) {
                sorted.add(property.name());
            }
        }
        Set<String> unknown = new TreeSet<>(names);
        sorted.forEach(unknown::remove);
        sorted.addAll(unknown);
        return sorted;
    }
}
