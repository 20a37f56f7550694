package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.text.Form;

/**
 * A subject that is talked about or put on an agenda.
 *
 * <p>What the words of a subject point to in the dossier, such as the forum that "the council" is, stands in {@code about}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Topic permits TopicBuilder.ImmutableTopic {
    /** {@return the subject in our words} */
    Text label();

    /** {@return the concept in a published vocabulary, as an absolute IRI (IPTC Media Topics, Wikidata); absent if none was assigned} */
    Optional<String> concept();

    /** {@return the records that the subject concerns; empty if none} */
    List<Id<?>> about();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * A subject by its label alone.
     *
     * @param label the subject in our words
     * @return the topic
     */
    static Topic of(Text label) {
        return builder().label(label).build();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds topics. Required: {@code label}. Not thread-safe. */
    final class Builder extends TopicBuilder {
        Builder() {}

        /**
         * Adds to {@link Topic#about() about} by the characters of the ids.
         *
         * @param ids absolute IRIs or slugs, in order
         * @return this builder
         * @throws IllFormedException if one of them is not an id; none is added then
         */
        public Builder addAbout(String... ids) {
            return addAllAbout(Checks.<Entity>ids("Topic.about", ids));
        }

        /**
         * Builds the topic.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Topic build() {
            Topic built = super.build();
            Checks.form("Topic.concept", Form.IRI, built.concept());
            return built;
        }
    }
}
