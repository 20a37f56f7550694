package org.rapporteur.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.LinkRelation;

/**
 * A relation of a record to another, such as that of a statement to an earlier one that it retracts.
 *
 * <p>A source may report that something was repeated without identifying it; the other record is then described instead
 * of named. At least one of {@code target} and {@code description} is present. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Link extends NotABean permits LinkBuilder.ImmutableLink {
    /** {@return the relation of the linking record to the other} */
    LinkRelation relation();

    /** {@return the other record; absent if the source does not identify it} */
    Optional<Id<?>> target();

    /** {@return a description of the other record, in the dossier's words; absent if not recorded} */
    Optional<Text> description();

    /** {@return the citations of this part of the record; empty if none is recorded} */
    List<Citation> citations();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a link to a record of the dossier.
     *
     * @param relation the relation of the linking record to the other
     * @param target the id of the other record
     * @return the link
     */
    static Link to(LinkRelation relation, Id<?> target) {
        return builder().relation(relation).target(target).build();
    }

    /**
     * Creates a link to a record of the dossier.
     *
     * @param relation the relation of the linking record to the other
     * @param target the id of the other record, as text
     * @return the link
     * @throws IllFormedException if the text is not an id
     */
    static Link to(LinkRelation relation, String target) {
        return builder().relation(relation).target(target).build();
    }

    /**
     * Creates a link to another record.
     *
     * @param relation the relation
     * @param target the other record
     * @return the link
     */
    static Link to(LinkRelation relation, KnownEntity target) {
        return to(relation, Objects.requireNonNull(target, "target").id());
    }

    /**
     * Creates a link to something that the source does not identify.
     *
     * @param relation the relation of the linking record to the other
     * @param description a description of the other, in the dossier's words
     * @return the link
     */
    static Link toUnidentified(LinkRelation relation, Text description) {
        return builder().relation(relation).description(description).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds links. Required: {@code relation}. Not thread-safe. */
    final class Builder extends LinkSetters {
        Builder() {}

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
