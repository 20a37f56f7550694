package org.rapporteur.model.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.property.ValueKind.ReferenceKind;
import org.rapporteur.model.property.ValueKind.StringForm;
import org.rapporteur.model.property.ValueKind.StringKind;
import org.rapporteur.model.property.ValueKind.TextKind;

/**
 * Visits selected values of a record and of its parts, in the order of their properties.
 *
 * <p>A walk is created once from the selection. It then follows only the properties that lead to selected values.
 * Immutable and thread-safe.
 *
 * @param <S> the state that is passed to visits
 */
public final class Walk<S> {
    /**
     * Visits a selected value.
     *
     * @param <S> the state that is passed to visits
     * @param <V> the type of the value
     */
    @FunctionalInterface
    public interface Visit<S, V> {
        /**
         * Visits a value.
         *
         * @param state the state
         * @param at the place of the value; null if the walk does not provide places
         * @param value the value; for a list, an element
         */
        void visit(S state, @Nullable Pointer at, V value);
    }

    /**
     * Visits an id that refers to another record.
     *
     * @param <S> the state that is passed to visits
     */
    @FunctionalInterface
    public interface ReferenceVisit<S> {
        /**
         * Visits an id.
         *
         * @param state the state
         * @param at the place of the id; null if the walk does not provide places
         * @param target the type of record that the id must refer to; {@code Entity} if any type is permitted
         * @param id the id
         */
        void visit(S state, @Nullable Pointer at, Class<? extends Entity> target, Id<?> id);
    }

    /** Returns the visit of the values of a kind; null if they are not selected. */
    private interface Choice<S> {
        @Nullable
        Visit<S, ?> of(ValueKind<?> kind);
    }

    /** A property to follow: to visit its value, parts of its value, or both. */
    private static final class Step<S> {
        private final Property<Object, ?, ?> property;
        private final @Nullable Visit<S, Object> visit;
        private final Step<S>[] inside;

        Step(Property<Object, ?, ?> property, @Nullable Visit<S, Object> visit, Step<S>[] inside) {
            this.property = property;
            this.visit = visit;
            this.inside = inside;
        }
    }

    private final List<Choice<S>> choices;
    /** The steps of each known kind, by the ordinal of the kind. */
    private final List<Step<S>[]> steps = new ArrayList<>();

    private final Step<S>[] ofDossier;

    private Walk(List<Choice<S>> choices) {
        this.choices = List.copyOf(choices);
        for (EntityKind kind : EntityKind.known()) {
            steps.add(steps(EntityTypes.of(kind)));
        }
        this.ofDossier = steps(DossierType.OWN);
    }

    /**
     * Returns a builder.
     *
     * @param <S> the state that is passed to visits
     * @return a builder without a selection
     */
    public static <S> Builder<S> builder() {
        return new Builder<>();
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // each step receives values that have its property
    private Step<S>[] steps(TypeDescription<?, ?> type) {
        List<Step<S>> found = new ArrayList<>();
        for (Property<?, ?, ?> property : type.properties()) {
            Visit<S, ?> visit = visit(property.kind());
            Step<S>[] inside = property.kind() instanceof PartKind<?> part ? steps(part.type()) : new Step[0];
            if (visit != null || inside.length > 0) {
                found.add(new Step<>((Property<Object, ?, ?>) property, (Visit<S, Object>) visit, inside));
            }
        }
        return found.toArray(new Step[0]);
    }

    private @Nullable Visit<S, ?> visit(ValueKind<?> kind) {
        for (Choice<S> choice : choices) {
            Visit<S, ?> visit = choice.of(kind);
            if (visit != null) {
                return visit;
            }
        }
        return null;
    }

    /**
     * Visits the selected values of a record.
     *
     * @param entity the record; if its type is unknown, nothing is visited
     * @param at the place of the record; null if the visits do not need the places of values
     * @param state the state
     */
    @SuppressWarnings("EnumOrdinal") // both lists are in the order of the enum
    public void over(Entity entity, @Nullable Pointer at, S state) {
        EntityKind kind = EntityKind.of(entity);
        if (kind != EntityKind.OTHER) {
            go(steps.get(kind.ordinal()), entity, at, state);
        }
    }

    /**
     * Visits the selected values of a dossier's own properties, but not its entities.
     *
     * @param dossier the dossier
     * @param state the state
     */
    public void overOwn(Dossier dossier, S state) {
        go(ofDossier, dossier, Pointer.ROOT, state);
    }

    /** Visits the selected values of a value of any type, whose steps are determined at each call. */
    <T> void over(TypeDescription<T, ?> type, T value, @Nullable Pointer at, S state) {
        go(steps(type), value, at, state);
    }

    private static <S> void go(Step<S>[] steps, Object owner, @Nullable Pointer at, S state) {
        for (Step<S> step : steps) {
            Object value = step.property.present(owner);
            if (value == null) {
                continue;
            }
            Pointer place = at == null ? null : at.at(step.property.name());
            if (step.property.isList()) {
                List<?> values = (List<?>) value;
                for (int i = 0; i < values.size(); i++) {
                    take(step, values.get(i), place == null ? null : place.at(i), state);
                }
            } else {
                take(step, value, place, state);
            }
        }
    }

    private static <S> void take(Step<S> step, Object value, @Nullable Pointer at, S state) {
        if (step.visit != null) {
            step.visit.visit(state, at, value);
        }
        if (step.inside.length > 0) {
            go(step.inside, value, at, state);
        }
    }

    /**
     * Collects the selection of a walk.
     *
     * @param <S> the state that is passed to visits
     */
    public static final class Builder<S> {
        private final List<Choice<S>> choices = new ArrayList<>();

        private Builder() {}

        /**
         * Selects the ids that refer to other records.
         *
         * @param visit visits each id
         * @return this builder
         */
        public Builder<S> references(ReferenceVisit<S> visit) {
            return choose(kind -> kind instanceof ReferenceKind<?> reference
                    ? (S state, @Nullable Pointer at, Id<?> id) -> visit.visit(state, at, reference.target(), id)
                    : null);
        }

        /**
         * Selects the texts.
         *
         * @param visit visits each text
         * @return this builder
         */
        public Builder<S> texts(Visit<S, Text> visit) {
            return choose(kind -> kind instanceof TextKind ? visit : null);
        }

        /**
         * Selects the strings of a form.
         *
         * @param form a form of values of type {@link String}
         * @param visit visits each string
         * @return this builder
         */
        public Builder<S> strings(StringForm form, Visit<S, String> visit) {
            return choose(kind -> kind instanceof StringKind<?> string && string.form() == form ? visit : null);
        }

        /**
         * Selects the parts of a type.
         *
         * @param <V> the type
         * @param type its class
         * @param visit visits each part, before the values inside it
         * @return this builder
         */
        public <V> Builder<S> parts(Class<V> type, Visit<S, V> visit) {
            return choose(
                    kind -> kind instanceof PartKind<?> part && part.type().type() == type ? visit : null);
        }

        private Builder<S> choose(Choice<S> choice) {
            choices.add(choice);
            return this;
        }

        /** {@return the walk} */
        public Walk<S> build() {
            return new Walk<>(choices);
        }
    }
}
