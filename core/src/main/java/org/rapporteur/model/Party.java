package org.rapporteur.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.text.Form;

/**
 * One who took part in something, as the report has it: named, described, or by office.
 *
 * <p>What the source printed is kept beside whom we take it to mean: {@code asNamed} "Dmitry Kuleba", {@code actor} the
 * person's record. At least one of {@code asNamed}, {@code actor}, {@code description} and {@code officeId} is present;
 * which of them says how much the report gives away. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Party permits PartyBuilder.ImmutableParty {
    /** {@return the name in the source's own words and spelling; absent if the source does not name the party} */
    Optional<String> asNamed();

    /** {@return whom we take the party to be; absent if not resolved} */
    Optional<Id<? extends Actor>> actor();

    /** {@return how the source describes the party without naming it, in our words ("unnamed officials"); absent if it does not} */
    Optional<Text> description();

    /** {@return in what capacity the party acts, in our words ("Minister of Foreign Affairs"); absent if not stated} */
    Optional<Text> capacity();

    /** {@return the office in which the party acts, as an absolute IRI that a {@link Tenure} may share; absent if not resolved} */
    Optional<String> officeId();

    /** {@return for whom the party is reported to act; absent unless the report says so} */
    Optional<Id<? extends Actor>> onBehalfOf();

    /** {@return on what terms the source lets the party be quoted; absent if not stated} */
    Optional<Attribution> attribution();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * A party that the source names.
     *
     * @param asNamed the name in the source's own words
     * @return the party
     * @throws IllFormedException if the name is empty or not well-formed UTF-16
     */
    static Party named(String asNamed) {
        return builder().asNamed(asNamed).build();
    }

    /**
     * A party that is an actor of the dossier.
     *
     * @param actor the actor's id
     * @return the party
     */
    static Party of(Id<? extends Actor> actor) {
        return builder().actor(actor).build();
    }

    /**
     * A party that is an actor of the dossier.
     *
     * @param actor the characters of the actor's id
     * @return the party
     * @throws IllFormedException if the text is not an id
     */
    static Party of(String actor) {
        return builder().actor(actor).build();
    }

    /**
     * A party that the source describes without naming it.
     *
     * @param description the description in our words
     * @return the party
     */
    static Party described(Text description) {
        return builder().description(description).build();
    }

    /**
     * The same party, in a capacity.
     *
     * @param capacity the capacity in our words
     * @return a copy with that capacity
     */
    default Party withCapacity(Text capacity) {
        return toBuilder().capacity(capacity).build();
    }

    /**
     * The same party, resolved to an actor.
     *
     * @param actor the characters of the actor's id
     * @return a copy with that actor
     * @throws IllFormedException if the text is not an id
     */
    default Party actor(String actor) {
        return toBuilder().actor(actor).build();
    }

    /**
     * The same party, resolved to an actor.
     *
     * @param actor the actor's id
     * @return a copy with that actor
     */
    default Party actor(Id<? extends Actor> actor) {
        return toBuilder().actor(actor).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds parties. Not thread-safe. */
    final class Builder extends PartyBuilder {
        Builder() {}

        /**
         * Sets {@link Party#actor() actor} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder actor(String id) {
            return actor(Checks.id("Party.actor", id));
        }

        /**
         * Sets {@link Party#onBehalfOf() onBehalfOf} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder onBehalfOf(String id) {
            return onBehalfOf(Checks.id("Party.onBehalfOf", id));
        }

        /**
         * Builds the party.
         *
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Party build() {
            Party built = super.build();
            Optional<String> asNamed = built.asNamed();
            Checks.text("Party.asNamed", asNamed);
            if (asNamed.isEmpty()
                    && built.actor().isEmpty()
                    && built.description().isEmpty()
                    && built.officeId().isEmpty()) {
                throw new IllFormedException(
                        "Party", "at least one of asNamed, actor, description and officeId", "none of them");
            }
            Checks.form("Party.officeId", Form.IRI, built.officeId());
            return built;
        }
    }
}
