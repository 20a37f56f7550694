package org.rapporteur.dossier.merge;

import java.util.Objects;
import java.util.Optional;
import org.rapporteur.model.Entity;
import org.rapporteur.model.EntityKind;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.OtherEntity;

/**
 * Two versions of one record, neither of which is a later revision of the other. A merge keeps one of them. Immutable and
 * thread-safe.
 *
 * @param kept the version that the merged dossier has
 * @param lost the version that gave way
 * @since 0.1
 */
public record Conflict(Entity kept, Entity lost) {
    /** Why neither version is a later revision of the other. */
    public enum Reason {
        /** Different recorders made them, so that their revision numbers cannot be compared. */
        RECORDER,
        /** One recorder made them with the same revision number. */
        CONTENT
    }

    /**
     * Creates a conflict.
     *
     * @param kept the version that the merged dossier has
     * @param lost the version that gave way
     * @throws IllegalArgumentException if a version has no id, or the ids differ
     */
    public Conflict {
        Objects.requireNonNull(kept, "kept");
        Objects.requireNonNull(lost, "lost");
        String id = Versions.id(kept);
        if (id == null || !id.equals(Versions.id(lost))) {
            throw new IllegalArgumentException("lost: must have the id of kept, which must have one; was " + lost);
        }
    }

    /** {@return the id of the record} */
    public Id<?> id() {
        return kept instanceof KnownEntity known
                ? known.id()
                : ((OtherEntity) kept).id().orElseThrow();
    }

    /** {@return why neither version is a later revision of the other} */
    public Reason reason() {
        Optional<String> keeper = Versions.recorder(kept);
        return keeper.equals(Versions.recorder(lost)) ? Reason.CONTENT : Reason.RECORDER;
    }

    /** {@return whether both versions are of one kind, so that their properties can be compared} */
    public boolean isOfOneKind() {
        return EntityKind.of(kept) == EntityKind.of(lost);
    }

    /** {@return the id and the reason, on one line} */
    @Override
    public String toString() {
        return "Conflict " + id() + ": " + reason();
    }
}
