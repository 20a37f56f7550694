package org.rapporteur.dossier.fuse;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Revision;
import org.rapporteur.model.property.ContentOrder;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.time.Edtf;

/**
 * The order in which records come for one property. It depends on the values and the revisions alone, so that the result of
 * fusing, which has the greatest revision, keeps its values against each of the records.
 */
final class Precedence {
    /** The record with the greatest revision is the last one. */
    private static final Comparator<KnownEntity> REVISIONS = Comparator.<KnownEntity>comparingInt(
                    record -> record.revision().map(Revision::number).orElse(0))
            .thenComparing(record -> record.revision().map(Revision::withdrawn).orElse(false))
            .thenComparing(record -> record.revision()
                    .flatMap(Revision::recordedBy)
                    .map(by -> "+" + by)
                    .orElse(""));

    private final List<? extends KnownEntity> records;
    private final Preferences preferences;

    Precedence(List<? extends KnownEntity> records, Preferences preferences) {
        this.records = records;
        this.preferences = preferences;
    }

    /** Returns the places of the records that have a property, best first. */
    List<Integer> of(Slot slot) {
        Map<Integer, JsonValue> json = new HashMap<>();
        slot.values.forEach((place, value) -> json.put(place, slot.json(value)));
        Comparator<Integer> order = preferred(slot, json);
        if (slot.values.values().stream().allMatch(Edtf.class::isInstance)) {
            order = order.thenComparingLong(place -> days((Edtf) slot.value(place)))
                    .thenComparingInt(place -> -slot.value(place).toString().length());
        }
        order = order.thenComparing(records::get, Collections.reverseOrder(REVISIONS));
        if (slot.isList) {
            order = order.thenComparingInt(place -> -((List<?>) slot.value(place)).size());
        }
        if (slot.isList || slot.kind instanceof PartKind<?>) {
            order = order.thenComparingInt(place -> -Values.size(slot.json(slot.value(place))));
        }
        order = order.thenComparing(json::get, Collections.reverseOrder(ContentOrder.OF_JSON));
        return sorted(slot, order);
    }

    /** Returns the places of the records that have a text, in the order of their words in one language. */
    List<Integer> ofWords(Slot slot, Map<Integer, String> words) {
        Map<Integer, JsonValue> json = new HashMap<>();
        slot.values.forEach((place, value) -> json.put(place, slot.json(value)));
        List<Integer> places = new ArrayList<>(words.keySet());
        places.sort(preferred(slot, json)
                .thenComparing(records::get, Collections.reverseOrder(REVISIONS))
                .thenComparing(words::get, Collections.reverseOrder()));
        return places;
    }

    private static List<Integer> sorted(Slot slot, Comparator<Integer> order) {
        List<Integer> places = new ArrayList<>(slot.values.keySet());
        places.sort(order);
        return places;
    }

    private Comparator<Integer> preferred(Slot slot, Map<Integer, JsonValue> json) {
        Set<JsonValue> disputed = new HashSet<>();
        slot.values.keySet().forEach(place -> disputed.addAll(disputed(slot, place, slot.json(slot.value(place)))));
        return Comparator.<Integer, Boolean>comparing(place -> !preferences.prefers(slot.name, place))
                .thenComparing(place -> disputed.contains(json.get(place)));
    }

    /** What a record has as a disputed reading was known when its own value was chosen. */
    private Set<JsonValue> disputed(Slot slot, int place, JsonValue own) {
        Set<JsonValue> disputed = new HashSet<>();
        for (Citation citation : records.get(place).citations()) {
            Optional<JsonValue> reads = citation.reads();
            if (reads.isPresent()
                    && citation.bearing() == Bearing.DISPUTES
                    && citation.concerns().equals(List.of(slot.name))
                    && !reads.get().equals(own)) {
                disputed.add(reads.get());
            }
        }
        return disputed;
    }

    /** The number of days in which a date may lie; a date with an open end comes last. */
    private static long days(Edtf date) {
        Optional<LocalDate> first = date.earliest();
        Optional<LocalDate> last = date.latest();
        return first.isEmpty() || last.isEmpty() ? Long.MAX_VALUE : ChronoUnit.DAYS.between(first.get(), last.get());
    }
}
