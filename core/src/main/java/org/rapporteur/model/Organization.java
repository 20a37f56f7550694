package org.rapporteur.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.OrganizationKind;
import org.rapporteur.time.Edtf;

/**
 * A body that acts as one: an alliance, a ministry, a party, a newspaper, or a grouping of other actors.
 *
 * <p>A body is an actor of its own; its members as a set ("EU leaders", the Bucharest Nine) are an organisation of kind
 * {@code grouping}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface Organization extends Actor permits OrganizationBuilder.ImmutableOrganization {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<Organization> id();

    /** {@return the kind of body; absent if not stated} */
    Optional<OrganizationKind> kind();

    /** {@return the body of which it is a part; absent if there is none} */
    Optional<Id<? extends Actor>> parent();

    /** {@return the state to which it belongs; absent if there is none} */
    Optional<Id<? extends Actor>> state();

    /** {@return the time during which it existed; absent if not stated} */
    Optional<Edtf> period();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds organizations. Required: {@code id}, {@code names}. Not thread-safe. */
    final class Builder extends OrganizationBuilder {
        Builder() {}

        /**
         * Sets {@link Organization#id() id} from text.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder id(String id) {
            return id(Checks.id("Organization.id", id));
        }

        /**
         * Parses ids and adds them to {@link Organization#basis() basis}.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if any of the texts is not an id, in which case no id is added
         */
        public Builder addBasis(String... ids) {
            return addAllBasis(Checks.<Entity>ids("Organization.basis", ids));
        }

        /**
         * Sets {@link Organization#parent() parent} from text.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder parent(String id) {
            return parent(Checks.id("Organization.parent", id));
        }

        /**
         * Sets {@link Organization#state() state} from text.
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
