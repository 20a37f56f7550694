package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A subject of a conversation or an item on an agenda.
 *
 * <p>The records that the subject refers to are in {@code about}, such as the forum that is meant by "the council".
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Topic extends NotABean permits TopicBuilder.ImmutableTopic {
    /** {@return the subject, in the dossier's words} */
    Text label();

    /** {@return the concept in a published vocabulary (IPTC Media Topics, Wikidata), as an absolute IRI; absent if not recorded} */
    @Restriction.Iri
    Optional<String> concept();

    /** {@return the records that the subject concerns; empty if none is recorded} */
    List<Id<?>> about();

    /** {@return the citations of this part of the record; empty if none is recorded} */
    List<Citation> citations();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /**
     * Creates a topic from its label alone.
     *
     * @param label the subject, in the dossier's words
     * @return the topic
     */
    static Topic of(Text label) {
        return builder().label(label).build();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds topics. Required: {@code label}. Not thread-safe. */
    final class Builder extends TopicSetters {
        Builder() {}
    }
}
