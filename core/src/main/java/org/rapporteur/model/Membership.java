package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.MembershipStage;
import org.rapporteur.time.Edtf;

/**
 * The stage that an actor has reached in its relation to an organisation, such as candidate or member: a fact, not a stance.
 *
 * <p>Parties may read the facts differently: a state says that it left in January, the organisation says a year later.
 * Each reading then has its own records, which name those parties. A record without them belongs to every reading.
 * Immutable and thread-safe.
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

    /** {@return a date at which the stage is reported, which says nothing of other days; absent if not stated} */
    Optional<Edtf> date();

    /** {@return the steps within the stage, such as who has ratified and who has not; empty if none is reported} */
    List<Step> steps();

    /** {@return the parties whose reading this is, if readings differ; empty if it is undisputed} */
    List<Party> accordingTo();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds memberships. Required: {@code id}, {@code member}, {@code organization}, {@code stage}. Not thread-safe. */
    final class Builder extends MembershipSetters {
        Builder() {}
    }
}
