package org.rapporteur.model.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Text;
import org.rapporteur.model.property.ValueKind.PartKind;
import org.rapporteur.model.property.ValueKind.ReferenceKind;
import org.rapporteur.model.property.ValueKind.StringForm;
import org.rapporteur.model.property.ValueKind.StringKind;
import org.rapporteur.model.property.ValueKind.TextKind;

/**
 * Visits chosen values of a record and of its parts, in the order of their properties.
 *
 * <p>A walk is made once, of what is to be visited, and then goes by the properties that lead there alone. Immutable and
 * thread-safe.
 *
 * @param <S> what the visits work on
 */
public final class Walk<S> {
    /**
     * Takes a value that was chosen.
     *
     * @param <S> what the visits work on
     * @param <V> the type of the value
     */
    @FunctionalInterface
    public interface Visit<S, V> {
        /**
         * Takes a value.
         *
         * @param state what the visits work on
         * @param at where the value stands; null if the walk was made without
         * @param value the value; of a list, an element
         */
        void visit(S state, @Nullable Pointer at, V value);
    }

    /**
     * Takes an id by which a record refers to another.
     *
     * @param <S> what the visits work on
     */
    @FunctionalInterface
    public interface ReferenceVisit<S> {
        /**
         * Takes an id.
         *
         * @param state what the visits work on
         * @param at where the id stands; null if the walk was made without
         * @param target the type of the record that the id must be of; {@code Entity} if it may be any
         * @param id the id
         */
        void visit(S state, @Nullable Pointer at, Class<? extends Entity> target, Id<?> id);
    }

    /** Returns the visit of the values of a kind; null if they were not chosen. */
    private interface Choice<S> {
        @Nullable
        Visit<S, ?> of(ValueKind<?> kind);
    }

    /** A property to go by: to visit its value, or parts of it, or both. */
    private record Step<S>(
            Property<Object, ?, ?> property,
            boolean isList,
            @Nullable Visit<S, Object> visit,
            List<Step<S>> inside) {}

    private final List<Choice<S>> choices;
    /** The steps of each known kind, by the ordinal of the kind. */
    private final List<List<Step<S>>> steps = new ArrayList<>();

    private final List<Step<S>> ofDossier;

    private Walk(List<Choice<S>> choices) {
        this.choices = List.copyOf(choices);
        for (EntityKind kind : EntityKind.known()) {
            steps.add(steps(EntityTypes.of(kind)));
        }
        this.ofDossier = steps(DossierType.OWN);
    }

    /**
     * Starts to choose what is to be visited.
     *
     * @param <S> what the visits work on
     * @return a builder of a walk
     */
    public static <S> Builder<S> builder() {
        return new Builder<>();
    }

    @SuppressWarnings("unchecked") // each step gets the values that have its property
    private List<Step<S>> steps(TypeDescription<?, ?> type) {
        List<Step<S>> found = new ArrayList<>();
        for (Property<?, ?, ?> property : type.properties()) {
            Visit<S, ?> visit = visit(property.kind());
            List<Step<S>> inside = property.kind() instanceof PartKind<?> part ? steps(part.type()) : List.of();
            if (visit != null || !inside.isEmpty()) {
                found.add(new Step<>(
                        (Property<Object, ?, ?>) property, property.isList(), (Visit<S, Object>) visit, inside));
            }
        }
        return List.copyOf(found);
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
     * Visits what was chosen of a record.
     *
     * @param entity the record; nothing is chosen of one of an unknown type
     * @param at where the record stands; null if the visits need not know where values stand
     * @param state what the visits work on
     */
    @SuppressWarnings("EnumOrdinal") // both lists are in the order of the enum
    public void over(Entity entity, @Nullable Pointer at, S state) {
        if (entity instanceof KnownEntity) {
            go(steps.get(EntityKind.of(entity).ordinal()), entity, at, state);
        }
    }

    /**
     * Visits what was chosen of a dossier's own properties, its entities left aside.
     *
     * @param dossier the dossier
     * @param state what the visits work on
     */
    public void overOwn(Dossier dossier, S state) {
        go(ofDossier, dossier, Pointer.ROOT, state);
    }

    /** Visits what was chosen of a value of any type, whose steps are found anew. */
    <T> void over(TypeDescription<T, ?> type, T value, @Nullable Pointer at, S state) {
        go(steps(type), value, at, state);
    }

    private static <S> void go(List<Step<S>> steps, Object owner, @Nullable Pointer at, S state) {
        for (int n = 0; n < steps.size(); n++) {
            Step<S> step = steps.get(n);
            Object value = step.property().get(owner);
            if (value == null) {
                continue;
            }
            if (!step.isList()) {
                take(step, value, at == null ? null : at.at(step.property().name()), state);
                continue;
            }
            List<?> values = (List<?>) value;
            if (!values.isEmpty()) {
                Pointer list = at == null ? null : at.at(step.property().name());
                for (int i = 0; i < values.size(); i++) {
                    take(step, values.get(i), list == null ? null : list.at(i), state);
                }
            }
        }
    }

    private static <S> void take(Step<S> step, Object value, @Nullable Pointer at, S state) {
        if (step.visit() != null) {
            step.visit().visit(state, at, value);
        }
        if (!step.inside().isEmpty()) {
            go(step.inside(), value, at, state);
        }
    }

    /**
     * Collects what a walk is to visit.
     *
     * @param <S> what the visits work on
     */
    public static final class Builder<S> {
        private final List<Choice<S>> choices = new ArrayList<>();

        private Builder() {}

        /**
         * Chooses the ids by which records refer to others.
         *
         * @param visit what takes each id
         * @return this builder
         */
        public Builder<S> references(ReferenceVisit<S> visit) {
            return choose(kind -> kind instanceof ReferenceKind<?> reference
                    ? (S state, @Nullable Pointer at, Id<?> id) -> visit.visit(state, at, reference.target(), id)
                    : null);
        }

        /**
         * Chooses the texts.
         *
         * @param visit what takes each text
         * @return this builder
         */
        public Builder<S> texts(Visit<S, Text> visit) {
            return choose(kind -> kind instanceof TextKind ? visit : null);
        }

        /**
         * Chooses the strings of a form.
         *
         * @param form a form that values of type {@link String} have
         * @param visit what takes each string
         * @return this builder
         */
        public Builder<S> strings(StringForm form, Visit<S, String> visit) {
            return choose(kind -> kind instanceof StringKind<?> string && string.form() == form ? visit : null);
        }

        /**
         * Chooses the parts of a type.
         *
         * @param <V> the type
         * @param type its class
         * @param visit what takes each part, before any value inside
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
