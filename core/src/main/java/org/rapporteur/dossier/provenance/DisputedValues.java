package org.rapporteur.dossier.provenance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.provenance.Disagreement.DisputedValue;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.Walk;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** Finds the citations that dispute a record, and compares the values that they give with those of the record. */
final class DisputedValues {
    private static final Walk<DisputedValues> CITATIONS = Walk.<DisputedValues>builder()
            .parts(Citation.class, DisputedValues::add)
            .build();

    private final KnownEntity record;
    private final Map<String, Held> held = new HashMap<>();
    private final List<DisputedValue> found = new ArrayList<>();

    /** The value of a property, as it is and as JSON; null if it is absent or a list. */
    private record Held(
            @Nullable Property<?, ?, ?> property,
            @Nullable Object value,
            @Nullable JsonValue json) {}

    private DisputedValues(KnownEntity record) {
        this.record = record;
    }

    static List<DisputedValue> of(KnownEntity record) {
        DisputedValues values = new DisputedValues(record);
        CITATIONS.over(record, Pointer.ROOT, values);
        return values.found;
    }

    private void add(@Nullable Pointer at, Citation citation) {
        if (citation.bearing() != Bearing.DISPUTES) {
            return;
        }
        String owner = Claims.owner(Objects.requireNonNull(at));
        if (!owner.isEmpty() || citation.concerns().isEmpty()) {
            found.add(new DisputedValue(record, owner, citation, Optional.empty(), Certainty.POSSIBLY));
            return;
        }
        for (String name : new HashSet<>(citation.concerns())) {
            Held value = held.computeIfAbsent(name, any -> held(EntityTypes.of(record), name));
            found.add(new DisputedValue(
                    record,
                    '/' + Pointer.escape(name),
                    citation,
                    Optional.ofNullable(value.json),
                    citation.reads().map(reads -> differs(value, reads)).orElse(Certainty.POSSIBLY)));
        }
    }

    private <E extends KnownEntity> Held held(TypeDescription<E, ?> type, String name) {
        Property<E, ?, ?> property = type.property(name);
        if (property == null || property.isList()) {
            return new Held(null, null, null);
        }
        Object value = property.present(type.type().cast(record));
        return new Held(property, value, value == null ? null : json(property, value));
    }

    @SuppressWarnings("unchecked") // the value is that of the property
    private static <V> JsonValue json(Property<?, ?, V> property, Object value) {
        return property.kind().toJson((V) value);
    }

    private static Certainty differs(Held held, JsonValue reads) {
        if (held.property != null && held.value instanceof Edtf date) {
            Optional<?> other = held.property.kind().fromJson(reads);
            if (other.isPresent() && other.get() instanceof Edtf read) {
                return date.equals(read) ? Certainty.NO : not(date.isSame(read));
            }
        }
        return reads.equals(held.json) ? Certainty.NO : Certainty.YES;
    }

    static Certainty not(Certainty certainty) {
        return switch (certainty) {
            case YES -> Certainty.NO;
            case NO -> Certainty.YES;
            case POSSIBLY -> Certainty.POSSIBLY;
        };
    }
}
