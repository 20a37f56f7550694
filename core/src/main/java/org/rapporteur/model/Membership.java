package org.rapporteur.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.time.Edtf;

/**
 * How far an actor has come toward membership of an organisation, or that it is a member: a fact, not a stance.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom another kind of entity leaves the id out, as it should
public sealed interface Membership extends KnownEntity permits MembershipBuilder.ImmutableMembership {
    /** {@return the id, unique across the dossier whatever the kind} */
    @Override
    Id<Membership> id();

    /** {@return who is, was or is to be a member} */
    Id<? extends Actor> member();

    /** {@return of what} */
    Id<? extends Actor> organization();

    /** {@return the stage that is reached} */
    MembershipStage stage();

    /** {@return how long it lasts: an interval means throughout; absent if not stated} */
    Optional<Edtf> period();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds memberships. Required: {@code id}, {@code member}, {@code organization}, {@code stage}. Not thread-safe. */
    final class Builder extends MembershipBuilder {
        Builder() {}

        /**
         * Sets {@link Membership#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Membership.id", id));
        }

        /**
         * Adds to {@link Membership#basis() basis} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("Membership.basis", ids));
        }

        /**
         * Sets {@link Membership#member() member} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder member(String id) {
            return member(Checks.id("Membership.member", id));
        }

        /**
         * Sets {@link Membership#organization() organization} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder organization(String id) {
            return organization(Checks.id("Membership.organization", id));
        }

        /**
         * Sets {@link Membership#period() period} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder period(String edtf) {
            return period(Checks.date("Membership.period", edtf));
        }
    }
}
