package org.rapporteur.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.time.Edtf;

/**
 * A body that acts as one: an alliance, a ministry, a party, a newspaper, or a grouping of others.
 *
 * <p>A body is the actor; its members as a set ("EU leaders", the Bucharest Nine) are an organisation of kind
 * {@code grouping}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom another kind of entity leaves the id out, as it should
public sealed interface Organization extends Actor permits OrganizationBuilder.ImmutableOrganization {
    /** {@return the id, unique across the dossier whatever the kind} */
    @Override
    Id<Organization> id();

    /** {@return what kind of body it is; absent if not stated} */
    Optional<OrganizationKind> kind();

    /** {@return the body that it is part of; absent if none} */
    Optional<Id<? extends Actor>> parent();

    /** {@return the state that it belongs to; absent if none} */
    Optional<Id<? extends Actor>> state();

    /** {@return when it existed; absent if not stated} */
    Optional<Edtf> period();

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds organizations. Required: {@code id}, {@code names}. Not thread-safe. */
    final class Builder extends OrganizationBuilder {
        Builder() {}

        /**
         * Sets {@link Organization#id() id} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Organization.id", id));
        }

        /**
         * Adds to {@link Organization#basis() basis} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("Organization.basis", ids));
        }

        /**
         * Sets {@link Organization#parent() parent} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder parent(String id) {
            return parent(Checks.id("Organization.parent", id));
        }

        /**
         * Sets {@link Organization#state() state} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder state(String id) {
            return state(Checks.id("Organization.state", id));
        }

        /**
         * Sets {@link Organization#period() period} from text.
         *
         * @param edtf a date of ISO 8601-2 (EDTF)
         * @return this builder
         * @throws IllFormedException if the text is not such a date
         */
        public Builder period(String edtf) {
            return period(Checks.date("Organization.period", edtf));
        }

        /**
         * Builds the organization.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Organization build() {
            Organization built = super.build();
            Checks.atLeastOne("Organization.names", built.names());
            return built;
        }
    }
}
