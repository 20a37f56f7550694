package org.rapporteur.model.property;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Extensions;
import org.rapporteur.model.Id;
import org.rapporteur.model.LanguageTag;
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

    /**
     * The unknown properties of a record, a part or a dossier.
     *
     * @param type the description of what has them
     * @param extensions the properties; never empty
     */
    public record Unknown(TypeDescription<?, ?> type, Extensions extensions) {}

    /** Returns the visit of the values of a kind; null if they are not selected. */
    private interface Choice<S> {
        @Nullable
        Visit<S, ?> of(ValueKind<?> kind);
    }

    /**
     * Selects properties of records themselves.
     *
     * @param <S> the state that is passed to visits
     */
    @FunctionalInterface
    public interface OwnChoice<S> {
        /**
         * Returns the visit.
         *
         * @param property the property
         * @return the visit of its value, or of its list; null if it is not selected
         */
        @Nullable
        Visit<S, Object> of(Property<?, ?, ?> property);
    }

    private final List<Choice<S>> choices;
    private final OwnChoice<S> own;
    private final @Nullable Visit<S, Unknown> extensions;
    /** What to visit in each known kind, by the ordinal of the kind. */
    private final List<Steps<S>> kinds = new ArrayList<>();

    private final Steps<S> ofDossier;

    private Walk(List<Choice<S>> choices, OwnChoice<S> own, @Nullable Visit<S, Unknown> extensions) {
        this.choices = List.copyOf(choices);
        this.own = own;
        this.extensions = extensions;
        for (EntityKind kind : EntityKind.known()) {
            kinds.add(inside(EntityTypes.of(kind), own));
        }
        this.ofDossier = inside(DossierType.OWN, property -> null);
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

    private Steps<S> inside(TypeDescription<?, ?> type, OwnChoice<S> chosen) {
        return inside(type, Followers.of(type.type()), chosen);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // each step receives values that have its property
    private Steps<S> inside(TypeDescription<?, ?> type, Follower<?> follower, OwnChoice<S> chosen) {
        List<Steps.Step<S>> steps = new ArrayList<>();
        for (String name : follower.properties()) {
            Property<?, ?, ?> property = type.property(name);
            if (property == null) { // a list of entities
                steps.add(new Steps.Step<>(name, null, null, null));
                continue;
            }
            Steps<S> inside = property.kind() instanceof PartKind<?> part ? inside(part.type(), ignored -> null) : null;
            steps.add(new Steps.Step<>(
                    name,
                    chosen.of(property),
                    (Visit<S, Object>) visit(property.kind()),
                    inside == null || inside.areNone() ? null : inside));
        }
        return new Steps<>(type, (Follower<Object>) follower, steps.toArray(new Steps.Step[0]), extensions);
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
            kinds.get(kind.ordinal()).follow(entity, at, state);
        }
    }

    /**
     * Visits the selected values of a dossier's own properties, but not its entities.
     *
     * @param dossier the dossier
     * @param state the state
     */
    public void overOwn(Dossier dossier, S state) {
        ofDossier.follow(dossier, Pointer.ROOT, state);
    }

    /** Visits the selected values of a value of any type, whose steps are determined at each call. */
    <T> void over(TypeDescription<T, ?> type, Follower<T> follower, T value, @Nullable Pointer at, S state) {
        inside(type, follower, own).follow(value, at, state);
    }

    /**
     * Collects the selection of a walk.
     *
     * @param <S> the state that is passed to visits
     */
    public static final class Builder<S> {
        private final List<Choice<S>> choices = new ArrayList<>();
        private OwnChoice<S> own = property -> null;
        private @Nullable Visit<S, Unknown> extensions;

        private Builder() {}

        /**
         * Selects properties of records themselves, but not of their parts.
         *
         * @param choice selects them
         * @return this builder
         */
        public Builder<S> own(OwnChoice<S> choice) {
            own = choice;
            return this;
        }

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
         * Selects the language tags, except those of the entries of texts.
         *
         * @param visit visits each tag
         * @return this builder
         */
        public Builder<S> languages(Visit<S, LanguageTag> visit) {
            return choose(kind ->
                    kind instanceof StringKind<?> string && string.form() == StringForm.LANGUAGE_TAG ? visit : null);
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

        /**
         * Selects the unknown properties of the record or the dossier, and of all parts.
         *
         * @param visit visits those of each value that has any, after the known properties of the value
         * @return this builder
         */
        public Builder<S> extensions(Visit<S, Unknown> visit) {
            extensions = visit;
            return this;
        }

        private Builder<S> choose(Choice<S> choice) {
            choices.add(choice);
            return this;
        }

        /** {@return the walk} */
        public Walk<S> build() {
            return new Walk<>(choices, own, extensions);
        }
    }
}
