package org.rapporteur.model;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The revision of a record by the authors of the dossier, as opposed to a correction by a speaker or an outlet.
 *
 * <p>Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
public sealed interface Revision extends NotABean permits RevisionBuilder.ImmutableRevision {
    /** {@return the number of the revision, starting at 1} */
    @Restriction.Range(least = 1, most = Integer.MAX_VALUE)
    int number();

    /** {@return the time of the revision; absent if not recorded} */
    Optional<Instant> recordedAt();

    /** {@return the person or system that made the revision; absent if not recorded} */
    Optional<String> recordedBy();

    /** {@return whether the record has been withdrawn; false by default} */
    @Value.Default
    default boolean withdrawn() {
        return false;
    }

    /** {@return the reason for the revision, in the dossier's words; absent if not recorded} */
    Optional<Text> reason();

    /** {@return the record that replaces this one; absent if there is none} */
    Optional<Id<?>> replacedBy();

    /** {@return the properties that are unknown to this version of the library; none by default} */
    @Value.Default
    default Extensions extensions() {
        return Extensions.none();
    }

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds revisions. Required: {@code number}. Not thread-safe. */
    final class Builder extends RevisionSetters {
        Builder() {}
    }
}
