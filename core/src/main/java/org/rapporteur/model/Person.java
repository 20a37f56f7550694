package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.time.Edtf;

/**
 * A human being who speaks, takes part in meetings or holds a position.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface Person extends Actor permits PersonBuilder.ImmutablePerson {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<Person> id();

    /** {@return the date of birth; absent if not stated} */
    Optional<Edtf> born();

    /** {@return the date of death; absent if not stated, or if the person is alive} */
    Optional<Edtf> died();

    /** {@return the states of which the person is a citizen; empty if none is stated} */
    List<Id<? extends Actor>> citizenships();

    /** {@return the offices that the person holds or held; empty if none is stated} */
    List<Tenure> tenures();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds persons. Required: {@code id}, {@code names}. Not thread-safe. */
    final class Builder extends PersonSetters {
        Builder() {}
    }
}
