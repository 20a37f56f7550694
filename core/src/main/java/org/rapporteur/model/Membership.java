package org.rapporteur.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.time.Edtf;

/**
 * The stage that an actor has reached in its relation to an organisation, such as candidate or member: a fact, not a stance.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface Membership extends KnownEntity permits MembershipBuilder.ImmutableMembership {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<Membership> id();

    /** {@return the actor that is, was or may become a member} */
    Id<? extends Actor> member();

    /** {@return the organisation} */
    Id<? extends Actor> organization();

    /** {@return the stage that the actor has reached} */
    MembershipStage stage();

    /** {@return the time during which the stage lasts, where an interval means throughout; absent if not stated} */
    Optional<Edtf> period();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds memberships. Required: {@code id}, {@code member}, {@code organization}, {@code stage}. Not thread-safe. */
    final class Builder extends MembershipBuilder {
        Builder() {}

        /**
         * Sets {@link Membership#id() id} from text.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Membership.id", id));
        }

        /**
         * Parses ids and adds them to {@link Membership#basis() basis}.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if any of the texts is not an id, in which case no id is added
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("Membership.basis", ids));
        }

        /**
         * Sets {@link Membership#member() member} from text.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder member(String id) {
            return member(Checks.id("Membership.member", id));
        }

        /**
         * Sets {@link Membership#organization() organization} from text.
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
