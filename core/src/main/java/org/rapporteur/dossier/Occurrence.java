package org.rapporteur.dossier;

import java.util.List;
import org.rapporteur.model.Entity;

/**
 * One record at its place in a dossier.
 *
 * <p>Two records that are equal are still two occurrences, as where one id was given twice. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Occurrence {
    private final Entity entity;
    private final Pointer path;
    private final List<Reference> references;

    Occurrence(Entity entity, Pointer path, List<Reference> references) {
        this.entity = entity;
        this.path = path;
        this.references = List.copyOf(references);
    }

    /** {@return the record} */
    public Entity entity() {
        return entity;
    }

    /**
     * {@return where the record stands, as a JSON Pointer (RFC 6901) from the root of the dossier, such as {@code
     * /actors/2}}
     */
    public String path() {
        return path.toString();
    }

    /**
     * {@return the references that stand in the record, in the order of its properties; none for a type that is not
     * known}
     */
    public List<Reference> references() {
        return references;
    }

    /** {@return the path, for people to read} */
    @Override
    public String toString() {
        return path();
    }
}
