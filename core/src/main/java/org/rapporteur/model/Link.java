package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.LinkRelation;

/**
 * How a record relates to another, as a statement that retracts an earlier one.
 *
 * <p>A source may say that something was repeated without saying what: then the other record is described, not named. At
 * least one of {@code target} and {@code description} is present. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Link permits LinkBuilder.ImmutableLink {
    /** {@return what the record does to the other} */
    LinkRelation relation();

    /** {@return the other record; absent if the source does not identify it} */
    Optional<Id<?>> target();

    /** {@return the other record in our words; absent if it is only named} */
    Optional<Text> description();

    /** {@return the passages that say so; empty if none is given} */
    List<Citation> citations();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * A link to a record of the dossier.
     *
     * @param relation what the linking record does to the other
     * @param target the other record
     * @return the link
     */
    static Link to(LinkRelation relation, Id<?> target) {
        return builder().relation(relation).target(target).build();
    }

    /**
     * A link to a record of the dossier.
     *
     * @param relation what the linking record does to the other
     * @param target the characters of the other record's id
     * @return the link
     * @throws IllFormedException if the text is not an id
     */
    static Link to(LinkRelation relation, String target) {
        return builder().relation(relation).target(target).build();
    }

    /**
     * A link to something that the source does not identify.
     *
     * @param relation what the linking record does to it
     * @param description what it is, in our words
     * @return the link
     */
    static Link toUnidentified(LinkRelation relation, Text description) {
        return builder().relation(relation).description(description).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds links. Required: {@code relation}. Not thread-safe. */
    final class Builder extends LinkBuilder {
        Builder() {}

        /**
         * Sets {@link Link#target() target} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder target(String id) {
            return target(Checks.id("Link.target", id));
        }

        /**
         * Builds the link.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Link build() {
            Link built = super.build();
            if (built.target().isEmpty() && built.description().isEmpty()) {
                throw new IllFormedException("Link", "at least one of target and description", "none of them");
            }
            return built;
        }
    }
}
