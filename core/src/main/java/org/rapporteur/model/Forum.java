package org.rapporteur.model;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.rapporteur.model.term.ForumKind;
import org.rapporteur.time.Edtf;

/**
 * A body that meets, or a series of meetings: a council, a summit series, a contact group.
 *
 * <p>A forum is an actor, which can speak. A single sitting or edition is a {@link Meeting}. Immutable and thread-safe.
 *
 * @since 0.1
 */
@Value.Immutable
@ModelStyle
@SuppressWarnings("immutables:from") // copyFrom(KnownEntity) intentionally leaves out the id
public sealed interface Forum extends Actor permits ForumBuilder.ImmutableForum {
    /** {@return the id, which is unique in the dossier across all kinds of entities} */
    @Override
    Id<Forum> id();

    /** {@return the kind of forum; absent if not stated} */
    Optional<ForumKind> kind();

    /** {@return the purposes, in the order of the source; empty if none is stated} */
    List<Text> purposes();

    /** {@return the subjects that it deals with; empty if none is stated} */
    List<Topic> topics();

    /** {@return the members of the forum; empty if none is stated} */
    List<Participant> members();

    /** {@return the time during which it existed; absent if not stated} */
    Optional<Edtf> period();

    /** {@return a new builder with no attribute set} */
    static Builder builder() {
        return new Builder();
    }

    /** {@return a new builder with the attributes of this value} */
    default Builder toBuilder() {
        return builder().copyFrom(this);
    }

    /** Builds forums. Required: {@code id}, {@code names}. Not thread-safe. */
    final class Builder extends ForumSetters {
        Builder() {}
    }
}
