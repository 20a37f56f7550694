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
    final class Builder extends OrganizationSetters {
        Builder() {}
    }
}
