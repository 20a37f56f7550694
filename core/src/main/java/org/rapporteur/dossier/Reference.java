package org.rapporteur.dossier;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.property.Pointer;

/**
 * One place in a dossier where a record, or the dossier itself, names another record by its id.
 *
 * <p>It says nothing of whether there is such a record. Example: the first speaker of the fourth statement gives a
 * reference at {@code /statements/3/speakers/0/actor} to {@code kuleba}, which must be an {@link
 * org.rapporteur.model.Actor}. Ids among unknown properties are no references. Immutable and thread-safe.
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

    /** {@return the record that refers; empty if it is the dossier itself, by its publisher} */
    public Optional<KnownEntity> from() {
        return Optional.ofNullable(from);
    }

    /** {@return where the id stands, as a JSON Pointer (RFC 6901) from the root of the dossier} */
    public String path() {
        return path.toString();
    }

    /** {@return the id that stands there} */
    public Id<?> target() {
        return target;
    }

    /** {@return what the record of that id must be, such as {@code Actor}; {@code Entity} where any record will do} */
    public Class<? extends Entity> kind() {
        return kind;
    }

    /** Whether a citation refers to its source: no other property is called so. */
    boolean isCitation() {
        return path.endsWith("source");
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

    /** {@return the path, the id and the kind, for people to read} */
    @Override
    public String toString() {
        return path + " -> " + target + " (" + kind.getSimpleName() + ")";
    }
}
