package org.rapporteur.dossier.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonString;
import org.rapporteur.model.OtherEntity;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.CommonSequence;
import org.rapporteur.model.property.ContentOrder;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind;
import org.rapporteur.model.property.ValueKind.JsonKind;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.property.ValueKind.TextKind;

/** Compares two values of one type, property by property. */
final class Comparison {
    private static final ValueKind<JsonValue> JSON = new JsonKind();

    private final List<PropertyChange> changes = new ArrayList<>();

    List<PropertyChange> changes() {
        return List.copyOf(changes);
    }

    <T> void compare(TypeDescription<T, ?> type, T before, T after, Pointer at) {
        for (Property<T, ?, ?> property : type.properties()) {
            Object old = property.written(before);
            Object now = property.written(after);
            if (Objects.equals(old, now)) {
                continue;
            }
            Pointer place = at.at(property.name());
            if (property.isList() && old != null && now != null) {
                lists(property, (List<?>) old, (List<?>) now, place);
            } else {
                value(property.kind(), old, now, place);
            }
        }
        extensions(type.extensions(before), type.extensions(after), at);
    }

    /** Compares two entities of unknown types. */
    void others(OtherEntity before, OtherEntity after) {
        change(JSON, new JsonString(before.type()), new JsonString(after.type()), Pointer.ROOT.at("type"));
        change(JSON, id(before), id(after), Pointer.ROOT.at("id"));
        extensions(before.extensions(), after.extensions(), Pointer.ROOT);
    }

    private static @Nullable JsonValue id(OtherEntity other) {
        return other.id().map(id -> new JsonString(id.value())).orElse(null);
    }

    private void extensions(Extensions before, Extensions after, Pointer at) {
        members(before.properties(), after.properties(), at);
    }

    private void members(Map<String, ? extends JsonValue> before, Map<String, ? extends JsonValue> after, Pointer at) {
        before.forEach((name, old) -> change(JSON, old, after.get(name), at.at(Pointer.escape(name))));
        after.forEach((name, now) -> {
            if (!before.containsKey(name)) {
                change(JSON, null, now, at.at(Pointer.escape(name)));
            }
        });
    }

    private void change(ValueKind<?> kind, @Nullable Object before, @Nullable Object after, Pointer at) {
        if (!Objects.equals(before, after)) {
            changes.add(new PropertyChange(at, kind, before, after));
        }
    }

    @SuppressWarnings("unchecked") // values of the kind
    private void value(ValueKind<?> kind, @Nullable Object before, @Nullable Object after, Pointer at) {
        if (before != null && after != null && kind instanceof PartKind<?> part) {
            compare((TypeDescription<Object, ?>) part.type(), before, after, at);
        } else if (before != null && after != null && kind instanceof TextKind) {
            members(entries((Text) before), entries((Text) after), at);
        } else {
            change(kind, before, after, at);
        }
    }

    private static Map<String, JsonValue> entries(Text text) {
        Map<String, JsonValue> entries = new TreeMap<>();
        text.entries().forEach((tag, words) -> entries.put(tag.value(), new JsonString(words)));
        return entries;
    }

    /** Elements without an equal in the other list are compared if they have the same key, or one stands in the place of one. */
    private void lists(Property<?, ?, ?> property, List<?> before, List<?> after, Pointer at) {
        int[] partners = CommonSequence.of(before, after, ContentOrder.ofValues(property));
        pairBetween(property.kind(), before, after, partners);
        boolean[] isKept = new boolean[before.size()];
        for (int partner : partners) {
            if (partner >= 0) {
                isKept[partner] = true;
            }
        }
        for (int i = before.size() - 1; i >= 0; i--) {
            if (!isKept[i]) {
                change(property.kind(), before.get(i), null, at.at(i));
            }
        }
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] < 0) {
                change(property.kind(), null, after.get(i), at.at(i));
            }
        }
        for (int i = 0; i < partners.length; i++) {
            if (partners[i] >= 0 && !before.get(partners[i]).equals(after.get(i))) {
                value(property.kind(), before.get(partners[i]), after.get(i), at.at(i));
            }
        }
    }

    /** Pairs elements between those that are equal. */
    private static void pairBetween(ValueKind<?> kind, List<?> before, List<?> after, int[] partners) {
        int oldStart = 0;
        int start = 0;
        for (int i = 0; i <= partners.length; i++) {
            boolean isEnd = i == partners.length;
            if (isEnd || partners[i] >= 0) {
                int oldEnd = isEnd ? before.size() : partners[i];
                pairGap(kind, before.subList(oldStart, oldEnd), after.subList(start, i), oldStart, start, partners);
                oldStart = oldEnd + 1;
                start = i + 1;
            }
        }
    }

    private static void pairGap(
            ValueKind<?> kind, List<?> before, List<?> after, int oldStart, int start, int[] partners) {
        if (before.size() == 1 && after.size() == 1) {
            partners[start] = oldStart;
        } else if (!before.isEmpty() && !after.isEmpty() && kind instanceof PartKind<?> part) {
            int[] same = CommonSequence.of(before, after, ContentOrder.ofKeys(part.type()));
            for (int i = 0; i < same.length; i++) {
                partners[start + i] = same[i] < 0 ? same[i] : oldStart + same[i];
            }
        }
    }
}
