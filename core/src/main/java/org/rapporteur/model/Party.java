package org.rapporteur.model;

import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Attribution;

/**
 * A party to a reported event, identified as in the report: by name, by description or by office.
 *
 * <p>A party keeps the words of the source together with the actor that they are taken to mean: {@code asNamed} is
 * "Dmitry Kuleba", {@code actor} is the id of the person's record. At least one of {@code asNamed}, {@code actor},
 * {@code description} and {@code officeId} is present; which ones are present shows how much the report discloses.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Party extends NotABean permits PartyBuilder.ImmutableParty {
    /** {@return the name in the words and spelling of the source; absent if the source does not name the party} */
    Optional<String> asNamed();

    /** {@return the actor that the party is taken to be; absent if not resolved} */
    Optional<Id<? extends Actor>> actor();

    /** {@return how the source describes the party without naming it, in the dossier's words ("unnamed officials"); absent if not stated} */
    Optional<Text> description();

    /** {@return the capacity in which the party acts, in the dossier's words ("Minister of Foreign Affairs"); absent if not stated} */
    Optional<Text> capacity();

    /** {@return the office in which the party acts, as a slug or an absolute IRI that a {@link Tenure} may share; absent if not resolved} */
    @Restriction.SlugOrIri
    Optional<String> officeId();

    /** {@return the actor on whose behalf the party is reported to act; absent if not stated} */
    Optional<Id<? extends Actor>> onBehalfOf();

    /** {@return the terms on which the source identifies the party; absent if not stated} */
    Optional<Attribution> attribution();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a party that the source names.
     *
     * @param asNamed the name in the words of the source
     * @return the party
     * @throws IllFormedException if the name is empty or not well-formed UTF-16
     */
    static Party named(String asNamed) {
        return builder().asNamed(asNamed).build();
    }

    /**
     * Creates a party that is an actor of the dossier.
     *
     * @param actor the actor
     * @return the party
     */
    static Party of(Actor actor) {
        return of(Objects.requireNonNull(actor, "actor").id());
    }

    /**
     * Creates a party that is an actor of the dossier.
     *
     * @param actor the id of the actor
     * @return the party
     */
    static Party of(Id<? extends Actor> actor) {
        return builder().actor(actor).build();
    }

    /**
     * Creates a party that is an actor of the dossier. For a party that is only named, there is {@link #named}.
     *
     * @param actor the id of the actor, as text
     * @return the party
     * @throws IllFormedException if the text is not an id
     */
    static Party of(String actor) {
        try {
            return builder().actor(actor).build();
        } catch (IllFormedException e) {
            throw new IllFormedException(
                    e.field(), e.expected() + " (for a party that is only named, there is Party.named)", e.value());
        }
    }

    /**
     * Creates a party that the source describes without naming it.
     *
     * @param description the description, in the dossier's words
     * @return the party
     */
    static Party described(Text description) {
        return builder().description(description).build();
    }

    /**
     * Returns a copy of this party with a capacity.
     *
     * @param capacity the capacity, in the dossier's words
     * @return the copy
     */
    default Party withCapacity(Text capacity) {
        return toBuilder().capacity(capacity).build();
    }

    /**
     * Returns a copy of this party that is resolved to an actor.
     *
     * @param actor the id of the actor, as text
     * @return the copy
     * @throws IllFormedException if the text is not an id
     */
    default Party actor(String actor) {
        return toBuilder().actor(actor).build();
    }

    /**
     * Returns a copy of this party that is resolved to an actor.
     *
     * @param actor the id of the actor
     * @return the copy
     */
    default Party actor(Id<? extends Actor> actor) {
        return toBuilder().actor(actor).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds parties. Not thread-safe. */
    final class Builder extends PartySetters {
        Builder() {}

        /**
         * Builds the party.
         *
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Party build() {
            Party built = super.build();
            if (built.asNamed().isEmpty()
                    && built.actor().isEmpty()
                    && built.description().isEmpty()
                    && built.officeId().isEmpty()) {
                throw new IllFormedException(
                        "Party", "at least one of asNamed, actor, description and officeId", "none of them");
            }
            return built;
        }
    }
}
