package org.rapporteur.dossier;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.Pointer;

/**
 * A place where a record, or the dossier itself, refers to another record by its id.
 *
 * <p>The other record need not exist. For example, the first speaker of the fourth statement is a reference from
 * {@code /statements/3/speakers/0/actor} to {@code kuleba}, which must be an {@link org.rapporteur.model.Actor}. Ids in
 * unknown properties are not references. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Reference {
    private final @Nullable KnownEntity from;
    private final Pointer path;
    private final Id<?> target;
    private final Class<? extends Entity> kind;

    Reference(@Nullable KnownEntity from, Pointer path, Id<?> target, Class<? extends Entity> kind) {
        this.from = from;
        this.path = path;
        this.target = target;
        this.kind = kind;
    }

    /** {@return the record that contains the reference; empty if it is the publisher of the dossier} */
    public Optional<KnownEntity> from() {
        return Optional.ofNullable(from);
    }

    /** {@return the place of the id, as a JSON Pointer (RFC 6901) from the root of the dossier} */
    public String path() {
        return path.toString();
    }

    /** {@return the id of the other record} */
    public Id<?> target() {
        return target;
    }

    /** {@return the kind of record expected, such as {@code Actor}, or {@code Entity} if any kind is allowed} */
    public Class<? extends Entity> kind() {
        return kind;
    }

    /** {@return whether a citation, of the record or of one of its parts, refers to its source here} */
    public boolean isCitation() {
        return path.endsWith("source"); // no other property has that name
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Reference reference
                && target.equals(reference.target)
                && kind == reference.kind
                && path.equals(reference.path)
                && Objects.equals(from, reference.from);
    }

    @Override
    public int hashCode() {
        return 31 * target.hashCode() + path.hashCode();
    }

    /** {@return the path, the id and the kind, for logging} */
    @Override
    public String toString() {
        return path + " -> " + target + " (" + kind.getSimpleName() + ")";
    }
}
