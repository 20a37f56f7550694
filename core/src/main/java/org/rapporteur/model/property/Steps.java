package org.rapporteur.model.property;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.property.Walk.Visit;

/**
 * What a walk does with the values of a type: it follows some properties, and then visits the unknown ones.
 *
 * @param <S> the state that is passed to visits
 * @param steps the properties to follow
 * @param extensions the visit of a value for its unknown properties; null if they are not selected
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Steps<S>(Step<S>[] steps, @Nullable Visit<S, Object> extensions) {
    /**
     * A property to follow.
     *
     * @param property the property
     * @param whole the visit of its value, or of its list; null if there is none
     * @param visit the visit of its value, or of each element of its list; null if there is none
     * @param inside the steps inside its value or its elements; null if there are none
     */
    record Step<S>(
            Property<Object, ?, ?> property,
            @Nullable Visit<S, Object> whole,
            @Nullable Visit<S, Object> visit,
            @Nullable Steps<S> inside) {
        private void take(Object value, @Nullable Pointer at, S state) {
            if (visit != null) {
                visit.visit(state, at, value);
            }
            if (inside != null) {
                inside.follow(value, at, state);
            }
        }
    }

    boolean isEmpty() {
        return steps.length == 0 && extensions == null;
    }

    void follow(Object owner, @Nullable Pointer at, S state) {
        for (Step<S> step : steps) {
            Object value = step.property.present(owner);
            if (value == null) {
                continue;
            }
            Pointer place = at == null ? null : at.at(step.property.name());
            if (step.whole != null) {
                step.whole.visit(state, place, value);
            }
            if (step.visit == null && step.inside == null) {
                continue;
            }
            if (step.property.isList()) {
                List<?> values = (List<?>) value;
                for (int i = 0; i < values.size(); i++) {
                    step.take(values.get(i), place == null ? null : place.at(i), state);
                }
            } else {
                step.take(value, place, state);
            }
        }
        if (extensions != null) {
            extensions.visit(state, at, owner);
        }
    }
}
