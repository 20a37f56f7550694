package org.rapporteur.model;

import java.util.List;
import java.util.Optional;

/**
 * Somebody or some body that can speak, meet and hold a position.
 *
 * <p>Not the office that a person holds: that is a {@link Tenure}. Members acting as a set ("EU leaders") are an
 * {@link Organization} of kind {@code grouping}.
 *
 * @since 0.1
 */
public sealed interface Actor extends KnownEntity permits Person, State, Organization, Forum {
    @Override
    Id<? extends Actor> id();

    /** {@return the names by which sources and registers know the actor; at least one} */
    List<Name> names();

    /** {@return who or what this is, in our words; absent if not described} */
    Optional<Text> description();
}
