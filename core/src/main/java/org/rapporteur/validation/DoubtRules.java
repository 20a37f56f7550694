package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Citation;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.EntityTypes;
import org.rapporteur.model.property.Property;
import org.rapporteur.model.property.TypeDescription;
import org.rapporteur.model.property.ValueKind;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.term.Bearing;
import org.rapporteur.time.Edtf;

/** The rule on marks of doubt, which must come from the source. */
final class DoubtRules {
    private DoubtRules() {}

    static List<Rule> all() {
        return List.of(Catalogue.forEach(KnownEntity.class, "doubt-of-our-own", WARNING, DoubtRules::doubtOfOurOwn)
                .onlyIf(Trait.IMPLIES));
    }

    private static void doubtOfOurOwn(KnownEntity entity, Findings findings) {
        ofRecord(entity, EntityTypes.of(entity), findings);
    }

    private static <E extends KnownEntity> void ofRecord(E entity, TypeDescription<E, ?> type, Findings findings) {
        for (Property<E, ?, ?> property : type.own()) {
            Object value = property.present(entity);
            if (value != null) {
                String name = property.name();
                in(property.kind(), value, implies(entity.citations(), name), '/' + name, findings);
            }
        }
    }

    /**
     * Reports the dates in a value.
     *
     * @param implied whether the citations of the record or part that has the value all imply it
     */
    private static void in(ValueKind<?> kind, Object value, boolean implied, String at, Findings findings) {
        if (value instanceof List<?> values) {
            for (int i = 0; i < values.size() && kind instanceof PartKind<?>; i++) {
                in(kind, values.get(i), implied, at + '/' + i, findings);
            }
        } else if (value instanceof Edtf date) {
            if (implied && (date.isUncertain() || date.isApproximate())) {
                findings.report(at, date);
            }
        } else if (kind instanceof PartKind<?> part) {
            ofPart(part, value, implied, at, findings);
        }
    }

    /** A part without citations is stated by the citations of what has it. */
    @SuppressWarnings("unchecked") // the value is one of the kind
    private static <V> void ofPart(PartKind<V> kind, Object value, boolean implied, String at, Findings findings) {
        Property<V, ?, ?> citing = kind.type().property("citations");
        @Nullable Object citations = citing == null ? null : citing.present((V) value);
        for (Property<V, ?, ?> property : kind.type().properties()) {
            Object inside = property.present((V) value);
            if (inside != null) {
                String name = property.name();
                boolean implies = citations == null ? implied : implies((List<Citation>) citations, name);
                in(property.kind(), inside, implies, at + '/' + name, findings);
            }
        }
    }

    /** Whether all citations of a property imply it, which are those that concern it, or else those that concern everything. */
    private static boolean implies(List<Citation> citations, String name) {
        boolean concerned =
                citations.stream().anyMatch(citation -> citation.concerns().contains(name));
        boolean any = false;
        for (Citation citation : citations) {
            if (concerned
                    ? citation.concerns().contains(name)
                    : citation.concerns().isEmpty()) {
                if (citation.bearing() != Bearing.IMPLIES) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }
}
