package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.JsonValue;
import org.rapporteur.model.JsonValue.JsonArray;
import org.rapporteur.model.JsonValue.JsonObject;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.Edtf;

/** How two values of one property relate, and what they are together. */
final class Values {
    private static final String REVISION = "Revision";

    private Values() {}

    /** Returns how a value relates to the one that is kept; empty if they are equal. */
    static Optional<Difference.Kind> relation(ValueKind<?> kind, Object kept, Object other) {
        if (kept.equals(other)) {
            return Optional.empty();
        } else if (kept instanceof Edtf mine && other instanceof Edtf theirs) {
            return Optional.of(dates(mine, theirs));
        }
        return Optional.of(together(kind, kept, other) == null ? Difference.Kind.DIFFERS : Difference.Kind.COMPATIBLE);
    }

    private static Difference.Kind dates(Edtf one, Edtf other) {
        if (narrows(one, other) || narrows(other, one)) {
            return Difference.Kind.NARROWS;
        }
        boolean isDoubted = isDoubted(one) || isDoubted(other);
        return isDoubted && one.overlaps(other) != Certainty.NO ? Difference.Kind.COMPATIBLE : Difference.Kind.DIFFERS;
    }

    private static boolean isDoubted(Edtf date) {
        return date.isUncertain() || date.isApproximate();
    }

    /** An interval means throughout, so that only its own ends can be narrower. */
    private static boolean narrows(Edtf one, Edtf other) {
        if (!other.isInterval()) {
            return one.isWithin(other) == Certainty.YES;
        }
        String[] mine = one.toString().split("/", -1);
        String[] theirs = other.toString().split("/", -1);
        return mine.length == 2
                && theirs.length == 2
                && endNarrows(mine[0], theirs[0])
                && endNarrows(mine[1], theirs[1]);
    }

    private static boolean endNarrows(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean isOpen = one.isEmpty() || one.equals("..") || other.equals("..");
        return !isOpen && (other.isEmpty() || Edtf.parse(one).isWithin(Edtf.parse(other)) == Certainty.YES);
    }

    /** Returns what two values are together; null if they contradict each other. */
    static @Nullable Object together(ValueKind<?> kind, Object one, Object other) {
        if (one.equals(other)) {
            return one;
        } else if (one instanceof Text mine && other instanceof Text theirs) {
            return texts(mine, theirs);
        } else if (kind instanceof PartKind<?> part && !part.type().name().equals(REVISION)) {
            return parts(type(part), one, other);
        }
        return null;
    }

    @SuppressWarnings("unchecked") // asked about parts of the type alone
    private static TypeDescription<Object, Object> type(PartKind<?> part) {
        return (TypeDescription<Object, Object>) part.type();
    }

    private static @Nullable Text texts(Text one, Text other) {
        Map<LanguageTag, String> entries = new TreeMap<>(other.entries());
        entries.putAll(one.entries());
        return entries.entrySet().containsAll(other.entries().entrySet()) ? new Text(entries) : null;
    }

    /** Parts that have nothing in common may be about two things. */
    private static @Nullable Object parts(TypeDescription<Object, Object> type, Object one, Object other) {
        Object builder = type.newBuilder();
        boolean isCommon = false;
        for (Property<Object, Object, ?> property : type.properties()) {
            Object mine = property.present(one);
            Object theirs = property.present(other);
            isCommon |= mine != null && theirs != null;
            Object both = mine == null || theirs == null ? mine : both(property, mine, theirs);
            if (both == null && mine != null) {
                return null;
            }
            Object value = both == null ? theirs : both;
            if (value != null) {
                property.set(builder, value);
            }
        }
        Map<String, JsonValue> unknown = new TreeMap<>(type.extensions(other).properties());
        unknown.putAll(type.extensions(one).properties());
        if (!isCommon
                || !unknown.entrySet()
                        .containsAll(type.extensions(other).properties().entrySet())) {
            return null;
        }
        type.setExtensions(builder, Extensions.of(unknown));
        return type.build(builder);
    }

    private static @Nullable Object both(Property<?, ?, ?> property, Object mine, Object theirs) {
        if (!property.isList()) {
            return together(property.kind(), mine, theirs);
        }
        Set<Object> united = new LinkedHashSet<>((List<?>) mine);
        united.addAll((List<?>) theirs);
        return new ArrayList<>(united);
    }

    /** Returns how much a value says: the number of single values in it. */
    static int size(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.members().values().stream().mapToInt(Values::size).sum();
        }
        return value instanceof JsonArray array
                ? array.elements().stream().mapToInt(Values::size).sum()
                : 1;
    }
}
