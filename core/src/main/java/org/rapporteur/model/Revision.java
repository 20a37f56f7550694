package org.rapporteur.model;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which revision of <em>our record</em> this is: neither a speaker's correction nor an outlet's.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Revision permits RevisionBuilder.ImmutableRevision {
    /** {@return the number of the revision, from 1} */
    int number();

    /** {@return when the revision was recorded; absent if not kept} */
    Optional<Instant> recordedAt();

    /** {@return who recorded it; absent if not kept} */
    Optional<String> recordedBy();

    /** {@return whether the record no longer holds; false by default} */
    @Value.Default
    default boolean withdrawn() {
        return false;
    }

    /** {@return why it was revised, in our words; absent if not given} */
    Optional<Text> reason();

    /** {@return the record to use instead; absent if there is none} */
    Optional<Id<?>> replacedBy();

    /** {@return the properties that this version does not know; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** {@return a builder with nothing set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a builder with the attributes of this} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds revisions. Required: {@code number}. Not thread-safe. */
    final class Builder extends RevisionBuilder {
        Builder() {}

        /**
         * Sets {@link Revision#recordedAt() recordedAt} from text.
         *
         * @param instant an instant in UTC such as {@code 2024-05-01T12:00:00Z}
         * @return this builder
         * @throws IllFormedException if the text is not such an instant
         */
        public Builder recordedAt(String instant) {
            return recordedAt(Checks.instant("Revision.recordedAt", instant));
        }

        /**
         * Sets {@link Revision#replacedBy() replacedBy} by the characters of the id.
         *
         * @param id an absolute IRI or a slug
         * @return this builder
         * @throws IllFormedException if the text is not an id
         */
        public Builder replacedBy(String id) {
            return replacedBy(Checks.id("Revision.replacedBy", id));
        }

        /**
         * Builds the revision.
         *
         * @throws MissingAttributeException if a required attribute is not set
         * @throws IllFormedException if an attribute is ill-formed
         */
        @Override
        public Revision build() {
            Revision built = super.build();
            Checks.instant("Revision.recordedAt", built.recordedAt());
            Checks.text("Revision.recordedBy", built.recordedBy());
            Checks.range("Revision.number", built.number(), 1, Integer.MAX_VALUE);
            return built;
        }
    }
}
