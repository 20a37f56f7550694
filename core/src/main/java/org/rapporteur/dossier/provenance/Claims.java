package org.rapporteur.dossier.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.property.Walk;
import org.rapporteur.model.term.Bearing;

/** Lists what a record says. Claims that rest on the same citations share their lists. */
final class Claims {
    /** The properties that say how the record is known, not what. */
    private static final Set<String> OURS = Set.of("id", "citations", "basis", "assessment", "revision", "notes");

    private static final Walk<Claims> CITATIONS =
            Walk.<Claims>builder().parts(Citation.class, Claims::add).build();

    private final KnownEntity record;
    private final List<Id<?>> basis;
    private final Footing whole = new Footing();
    private final Map<String, Footing> ofProperties = new HashMap<>();
    private final Map<String, Footing> ofParts = new LinkedHashMap<>();
    private final List<Claim> claims = new ArrayList<>();

    private Claims(KnownEntity record) {
        this.record = record;
        this.basis = List.copyOf(record.basis());
    }

    /** The citations of one level: of a record, of one of its properties, or of a part. */
    private static final class Footing {
        final List<Citation> supporting = new ArrayList<>();
        final List<Citation> disputing = new ArrayList<>();

        void add(Citation citation) {
            (citation.bearing() == Bearing.DISPUTES ? disputing : supporting).add(citation);
        }
    }

    /** Returns what a record says, in the order of its properties; then the parts of parts that have citations. */
    static List<Claim> of(KnownEntity record) {
        Claims found = new Claims(record);
        CITATIONS.over(record, Pointer.ROOT, found);
        found.addAll(EntityTypes.of(record), record);
        found.ofParts.forEach(found::addPart);
        return found.claims;
    }

    /** Returns the place of the part, or of the record, that has a citation at a place. */
    static String owner(Pointer citation) {
        String text = citation.toString();
        return text.substring(0, text.lastIndexOf('/', text.lastIndexOf('/') - 1));
    }

    private void add(@Nullable Pointer at, Citation citation) {
        String owner = owner(Objects.requireNonNull(at));
        if (!owner.isEmpty()) {
            ofParts.computeIfAbsent(owner, any -> new Footing()).add(citation);
        } else if (citation.concerns().isEmpty()) {
            whole.add(citation);
        } else {
            for (String name : new HashSet<>(citation.concerns())) {
                ofProperties.computeIfAbsent(name, any -> new Footing()).add(citation);
            }
        }
    }

    private <E extends KnownEntity> void addAll(TypeDescription<E, ?> type, KnownEntity of) {
        for (Property<E, ?, ?> property : type.properties()) {
            Object value = OURS.contains(property.name())
                    ? null
                    : property.written(type.type().cast(of));
            if (value != null) {
                add(property, value);
            }
        }
    }

    private void add(Property<?, ?, ?> property, Object value) {
        String pointer = '/' + property.name();
        Footing specific = ofProperties.getOrDefault(property.name(), new Footing());
        List<Citation> supporting = union(specific.supporting, whole.supporting);
        List<Citation> disputing = union(specific.disputing, whole.disputing);
        Grounding grounding = grounding(specific.supporting.isEmpty() ? whole.supporting : specific.supporting);
        Claim shared = new Claim(record, pointer, grounding, supporting, disputing, basis);
        if (!(property.kind() instanceof PartKind<?> part) || part.type().property("citations") == null) {
            claims.add(shared);
        } else if (property.isList()) {
            for (int i = 0; i < ((List<?>) value).size(); i++) {
                addElement(pointer + '/' + i, shared);
            }
        } else {
            addElement(pointer, shared);
        }
    }

    /** The citations of a part take precedence: it inherits only what it lacks. */
    private void addElement(String pointer, Claim shared) {
        Footing own = ofParts.remove(pointer);
        if (own == null || own.supporting.isEmpty()) {
            List<Citation> disputing = own == null ? shared.disputing() : own.disputing;
            claims.add(new Claim(record, pointer, shared.grounding(), shared.citations(), disputing, basis));
        } else {
            addPart(pointer, own);
        }
    }

    private void addPart(String pointer, Footing own) {
        Grounding grounding = own.supporting.isEmpty() ? Grounding.UNCITED : grounding(own.supporting);
        claims.add(new Claim(record, pointer, grounding, own.supporting, own.disputing, List.of()));
    }

    private Grounding grounding(List<Citation> supporting) {
        if (supporting.isEmpty()) {
            return basis.isEmpty() ? Grounding.UNCITED : Grounding.BASED;
        }
        boolean isStated = supporting.stream().anyMatch(citation -> citation.bearing() == Bearing.STATES);
        return isStated ? Grounding.STATED : Grounding.IMPLIED;
    }

    private static List<Citation> union(List<Citation> one, List<Citation> other) {
        if (one.isEmpty()) {
            return List.copyOf(other);
        }
        List<Citation> both = new ArrayList<>(one);
        both.addAll(other);
        return List.copyOf(both);
    }
}
