package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Change;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Edtf;

/**
 * The reported stance of a party on a candidate's membership of an organisation.
 *
 * <p>If no stance is reported, there is no record. A stance concerns one aspect: "it cannot be fast-tracked while the
 * war lasts" opposes the {@code pace}, barred by hostilities, and says nothing about {@code membership}. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface MembershipPosition extends KnownEntity
        permits MembershipPositionBuilder.ImmutableMembershipPosition {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<MembershipPosition> id();

    /** {@return the party that holds the position} */
    Party holder();

    /** {@return the actor that would become a member} */
    Id<? extends Actor> candidate();

    /** {@return the organisation that the candidate would join} */
    Id<? extends Actor> organization();

    /** {@return the aspect of membership that the stance concerns; {@code membership} by default} */
    @Value.Default
    default PositionAspect aspect() {
        return PositionAspect.MEMBERSHIP;
    }

    /** {@return the direction of the stance} */
    Direction direction();

    /** {@return the conditions of the stance; empty if it is reported as unconditional} */
    List<Condition> conditions();

    /** {@return a date at which the stance is held, which says nothing of other days; absent if not stated} */
    Optional<Edtf> date();

    /** {@return the change of stance that the source itself reports; absent if not stated} */
    Optional<Change> change();

    /** {@return the time throughout which the stance is held; absent if the source does not state it. A stance is dated by its {@link #date() date}, else by this, else by the latest of its {@link #basis() basis}} */
    Optional<Edtf> period();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /**
     * Builds positions. Required: {@code id}, {@code holder}, {@code candidate}, {@code organization},
     * {@code direction}. Not thread-safe.
     */
    final class Builder extends MembershipPositionSetters {
        Builder() {}

        /**
         * Sets {@link MembershipPosition#holder() holder} to an actor of the dossier. For a holder that is only named,
         * there is {@link Party#named}.
         *
         * @param actor the id of the actor
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder holder(String actor) {
            return holder(Party.of(Checks.<Actor>id("MembershipPosition.holder", actor)));
        }
    }
}
