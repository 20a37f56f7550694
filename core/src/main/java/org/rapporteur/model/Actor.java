package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * A person or body that can speak, meet and hold a position.
 *
 * <p>An actor is not an office: the offices that a person holds are {@link Tenure}s. Members acting as a set ("EU
 * leaders") are an {@link Organization} of kind {@code grouping}.
 *
 * @since 0.1
 */
public sealed interface Actor extends KnownEntity permits Person, State, Organization, Forum {
    @Override
    Id<? extends Actor> id();

    /** {@return the names of the actor in sources and registers; at least one} */
    @Restriction.AtLeastOne
    List<Name> names();

    /** {@return a description of the actor, in the dossier's words; absent if not recorded} */
    Optional<Text> description();
}
