package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.rapporteur.model.Citation;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind;
import org.rapporteur.model.property.ValueKind.JsonKind;
import org.rapporteur.model.property.ValueKind.PartKind;

/** A property of the records that are fused, known or not, with the values of those that have it. */
final class Slot {
    /** Properties that are about our record and not about what it reports, so that no source states them. */
    private static final Set<String> OURS = Set.of("basis", "assessment", "revision", "notes");

    final String name;
    final ValueKind<?> kind;
    final boolean isList;

    /** The values, by the place of the record; never null, and no list is empty. */
    final Map<Integer, Object> values = new TreeMap<>();

    private final Object defaultValue;

    private Slot(String name, ValueKind<?> kind, boolean isList, Object defaultValue) {
        this.name = name;
        this.kind = kind;
        this.isList = isList;
        this.defaultValue = defaultValue;
    }

    static Slot of(Property<?, ?, ?> property) {
        Object none = new Object();
        return new Slot(
                property.name(),
                property.kind(),
                property.isList(),
                property.defaultValue().map(Object.class::cast).orElse(none));
    }

    /** A property that this version does not know. */
    static Slot unknown(String name) {
        return new Slot(name, new JsonKind(), false, new Object());
    }

    /** Returns the value of a record that has one. */
    Object value(int place) {
        return Objects.requireNonNull(values.get(place));
    }

    /** Whether the elements of the list have citations, if they have any, which take precedence over those of the record. */
    boolean isCiting() {
        return isList && kind instanceof PartKind<?> part && part.type().property("citations") != null;
    }

    /** Whether a citation of the whole record is about a value of this property. */
    boolean isStatedByTheWhole(Object value) {
        return !OURS.contains(name) && !value.equals(defaultValue) && !isCitedByElements(value);
    }

    private boolean isCitedByElements(Object value) {
        return isCiting()
                && ((List<?>) value).stream().noneMatch(part -> citations(part).isEmpty());
    }

    @SuppressWarnings("unchecked") // the property of citations
    List<Citation> citations(Object part) {
        Object found = property(type(), "citations").present(part);
        return found == null ? List.of() : (List<Citation>) found;
    }

    /** Returns a copy of a part with these citations. */
    Object with(Object part, List<Citation> citations) {
        TypeDescription<Object, Object> type = type();
        Object builder = type.newBuilder();
        for (Property<Object, Object, ?> property : type.properties()) {
            Object value = property.name().equals("citations") ? citations : property.present(part);
            if (value != null) {
                property.set(builder, value);
            }
        }
        type.setExtensions(builder, type.extensions(part));
        return type.build(builder);
    }

    @SuppressWarnings("unchecked") // of the type of the part
    private TypeDescription<Object, Object> type() {
        return (TypeDescription<Object, Object>) ((PartKind<?>) kind).type();
    }

    private static Property<Object, Object, ?> property(TypeDescription<Object, Object> type, String name) {
        Property<Object, Object, ?> property = type.property(name);
        if (property == null) {
            throw new IllegalStateException(type + " has no " + name);
        }
        return property;
    }

    JsonValue json(Object value) {
        if (!isList) {
            return json(kind, value);
        }
        List<JsonValue> elements = new ArrayList<>();
        ((List<?>) value).forEach(element -> elements.add(json(kind, element)));
        return JsonArray.of(elements);
    }

    @SuppressWarnings("unchecked") // a value of the kind
    private static <V> JsonValue json(ValueKind<V> kind, Object value) {
        return kind.toJson((V) value);
    }
}
