package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rapporteur.dossier.fuse.Difference.Kind;
import org.rapporteur.dossier.fuse.Difference.Side;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;

/** Makes one record of several, property by property. */
final class Fuser<E extends KnownEntity, B> {
    private final TypeDescription<E, B> type;
    private final List<E> records;
    private final List<Id<?>> ids;
    private final Precedence precedence;
    private final Map<String, Slot> slots = new LinkedHashMap<>();
    private final Map<String, Object> fused = new HashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    private final FusedCitations citations;

    /**
     * Creates a fuser.
     *
     * @param records the records, no two of which are equal
     * @param ids the ids by which differences name them
     */
    Fuser(TypeDescription<E, B> type, List<E> records, List<Id<?>> ids, Preferences preferences) {
        this.type = type;
        this.records = records;
        this.ids = ids;
        this.precedence = new Precedence(records, preferences);
        this.citations = new FusedCitations(records, slots);
    }

    E fuse(Id<?> id) {
        addSlots();
        slots.values().forEach(slot -> fused.put(slot.name, fuse(slot)));
        B builder = type.newBuilder();
        Map<String, JsonValue> unknown = new TreeMap<>();
        for (Property<E, B, ?> property : type.properties()) {
            Object value = switch (property.name()) {
                case "id" -> id;
                case "citations" -> citations.fused(fused);
                default -> fused.get(property.name());
            };
            if (value != null) {
                property.set(builder, value);
            }
        }
        fused.forEach((name, value) -> {
            if (type.property(name) == null) {
                unknown.put(name, (JsonValue) value);
            }
        });
        type.setExtensions(builder, Extensions.of(unknown));
        return type.build(builder);
    }

    List<Difference> differences() {
        return differences;
    }

    private void addSlots() {
        for (Property<E, B, ?> property : type.properties()) {
            if (!property.name().equals("id") && !property.name().equals("citations")) {
                Slot slot = Slot.of(property);
                for (int i = 0; i < records.size(); i++) {
                    Object value = property.present(records.get(i));
                    if (value != null) {
                        slot.values.put(i, value);
                    }
                }
                add(slot);
            }
        }
        Set<String> unknown = new TreeSet<>();
        records.forEach(
                record -> unknown.addAll(type.extensions(record).properties().keySet()));
        for (String name : unknown) {
            Slot slot = Slot.unknown(name);
            for (int i = 0; i < records.size(); i++) {
                JsonValue value = type.extensions(records.get(i)).properties().get(name);
                if (value != null) {
                    slot.values.put(i, value);
                }
            }
            add(slot);
        }
    }

    private void add(Slot slot) {
        if (!slot.values.isEmpty()) {
            slots.put(slot.name, slot);
        }
    }

    private Object fuse(Slot slot) {
        List<Integer> places = precedence.of(slot);
        Object first = slot.value(places.get(0));
        if (new HashSet<>(slot.values.values()).size() == 1) {
            return first;
        } else if (slot.isList) {
            return slot.isCiting() ? parts(slot, places) : list(slot, places);
        }
        return first instanceof Text ? text(slot, places) : single(slot, places, first);
    }

    /** The first value, completed by those that fit it. */
    private Object single(Slot slot, List<Integer> places, Object first) {
        Object fused = first;
        for (int place : places) {
            Object value = slot.value(place);
            Object both = Values.together(slot.kind, fused, value);
            fused = both == null ? fused : both;
            Values.relation(slot.kind, first, value).ifPresent(kind -> report(slot, kind, places.get(0), place));
        }
        return fused;
    }

    private Text text(Slot slot, List<Integer> places) {
        Map<LanguageTag, Map<Integer, String>> languages =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        slot.values.forEach((place, value) -> ((Text) value)
                .entries()
                .forEach((tag, words) ->
                        languages.computeIfAbsent(tag, any -> new HashMap<>()).put(place, words)));
        Map<LanguageTag, String> fused =
                new TreeMap<>((one, other) -> one.value().compareTo(other.value()));
        Set<Integer> differing = new HashSet<>();
        languages.forEach((tag, words) -> {
            List<Integer> order = precedence.ofWords(slot, words);
            int best = order.get(0);
            String kept = Objects.requireNonNull(words.get(best));
            fused.put(tag, kept);
            for (int place : order) {
                String other = Objects.requireNonNull(words.get(place));
                if (!other.equals(kept)) {
                    differing.add(place);
                    differences.add(new Difference(
                            Pointer.ROOT.at(slot.name).at(tag.value()).toString(),
                            Kind.DIFFERS,
                            side(slot, best, new JsonString(kept)),
                            side(slot, place, new JsonString(other))));
                }
            }
        });
        for (int place : places) {
            boolean isSame = slot.value(place).equals(slot.value(places.get(0)));
            if (!isSame && !differing.contains(place) && !differing.contains(places.get(0))) {
                report(slot, Kind.COMPATIBLE, places.get(0), place);
            }
        }
        return new Text(fused);
    }

    private List<Object> list(Slot slot, List<Integer> places) {
        Set<Object> united = new LinkedHashSet<>();
        places.forEach(place -> united.addAll((List<?>) slot.value(place)));
        reportLists(slot, places);
        return new ArrayList<>(united);
    }

    private void reportLists(Slot slot, List<Integer> places) {
        Set<Object> first = elements(slot, places.get(0));
        for (int place : places) {
            if (!elements(slot, place).equals(first)) {
                report(slot, Kind.COMPATIBLE, places.get(0), place);
            }
        }
    }

    private static Set<Object> elements(Slot slot, int place) {
        Set<Object> elements = new LinkedHashSet<>();
        for (Object element : (List<?>) slot.value(place)) {
            elements.add(slot.isCiting() ? slot.with(element, List.of()) : element);
        }
        return elements;
    }

    /** An element is stated by its own citations, or else by those of its record, which the united list would make ambiguous. */
    private List<Object> parts(Slot slot, List<Integer> places) {
        Map<Object, Set<Citation>> united = new LinkedHashMap<>();
        for (int place : places) {
            List<Citation> ofRecord = citations.stating(slot.name, place);
            for (Object part : (List<?>) slot.value(place)) {
                List<Citation> own = slot.citations(part);
                united.computeIfAbsent(slot.with(part, List.of()), any -> new LinkedHashSet<>())
                        .addAll(own.isEmpty() ? ofRecord : own);
            }
        }
        citations.leaveToParts(slot.name);
        reportLists(slot, places);
        List<Object> parts = new ArrayList<>();
        united.forEach((part, stated) -> parts.add(slot.with(part, citations.sorted(stated))));
        return parts;
    }

    private void report(Slot slot, Kind kind, int kept, int other) {
        differences.add(new Difference(
                Pointer.ROOT.at(slot.name).toString(),
                kind,
                side(slot, kept, slot.json(slot.value(kept))),
                side(slot, other, slot.json(slot.value(other)))));
    }

    private Side side(Slot slot, int place, JsonValue value) {
        return new Side(ids.get(place), value, citations.supporting(slot.name, place));
    }
}
