package org.rapporteur.model.property;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.property.Walk.Unknown;
import org.rapporteur.model.property.Walk.Visit;

/**
 * What a walk does with the values of one type: it follows some properties, and then visits the unknown ones. Properties
 * are denoted by their indices in the {@link Follower} of the type.
 *
 * @param <S> the state that is passed to visits
 */
final class Steps<S> {
    /**
     * What to do with a property.
     *
     * @param name the name of the property
     * @param whole the visit of its value, or of its list; null if there is none
     * @param element the visit of its value, or of each element of its list; null if there is none
     * @param inside the steps inside its value or its elements; null if there are none
     */
    record Step<S>(
            String name,
            @Nullable Visit<S, Object> whole,
            @Nullable Visit<S, Object> element,
            @Nullable Steps<S> inside) {
        boolean isNone() {
            return whole == null && element == null && inside == null;
        }
    }

    private final TypeDescription<?, ?> type;
    private final Follower<Object> follower;
    private final Step<S>[] steps;
    private final @Nullable Visit<S, Unknown> extensions;

    /** The properties that are followed, a bit for each. */
    private final long followed;

    /** Creates steps from those of all properties. */
    Steps(
            TypeDescription<?, ?> type,
            Follower<Object> follower,
            Step<S>[] steps,
            @Nullable Visit<S, Unknown> extensions) {
        this.type = type;
        this.follower = follower;
        this.steps = steps;
        this.extensions = extensions;
        long bits = 0;
        for (int i = 0; i < steps.length; i++) {
            bits |= steps[i].isNone() ? 0 : 1L << i;
        }
        this.followed = bits;
    }

    /** Follows the steps in a value of the type. */
    void follow(Object value, @Nullable Pointer at, S state) {
        follower.follow(value, this, at, state);
    }

    boolean areNone() {
        return followed == 0 && extensions == null;
    }

    boolean have(int property) {
        return (followed & 1L << property) != 0;
    }

    boolean haveExtensions() {
        return extensions != null;
    }

    /** Visits the unknown properties of the value that the steps are for, if it has any. */
    void visit(Extensions unknown, @Nullable Pointer at, S state) {
        if (extensions != null && !unknown.isEmpty()) {
            extensions.visit(state, at, new Unknown(type, unknown));
        }
    }

    /** Visits a value that is no part, of a property that is no list. */
    void visit(int property, Object value, @Nullable Pointer at, S state) {
        visitElement(property, value, enter(property, value, at, state), state);
    }

    /** Visits a list that has no parts. */
    void visitAll(int property, List<?> values, @Nullable Pointer at, S state) {
        Pointer place = enter(property, values, at, state);
        if (steps[property].element != null) {
            for (int i = 0; i < values.size(); i++) {
                visitElement(property, values.get(i), place == null ? null : place.at(i), state);
            }
        }
    }

    /** Visits a value or a list as a whole, and returns its place. */
    @Nullable
    Pointer enter(int property, Object value, @Nullable Pointer at, S state) {
        Step<S> step = steps[property];
        Pointer place = at == null ? null : at.at(step.name);
        if (step.whole != null) {
            step.whole.visit(state, place, value);
        }
        return place;
    }

    /** Returns whether the elements of a list of parts are visited or entered. */
    boolean haveElements(int property) {
        return steps[property].element != null || steps[property].inside != null;
    }

    /** Visits a value, or an element of a list. */
    void visitElement(int property, Object value, @Nullable Pointer at, S state) {
        Visit<S, Object> visit = steps[property].element;
        if (visit != null) {
            visit.visit(state, at, value);
        }
    }

    /** Returns the steps inside a part; null if there are none. */
    @Nullable
    Steps<S> inside(int property) {
        return steps[property].inside;
    }
}
