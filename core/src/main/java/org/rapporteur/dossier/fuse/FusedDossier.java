package org.rapporteur.dossier.fuse;

import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Dossier;

/**
 * A dossier in which records have become one. Immutable and thread-safe.
 *
 * @param dossier the dossier, with each fused record in the place of the first of its group
 * @param fusions the fused records, each with the differences of its group, in the order of the dossier
 * @since 0.1
 */
public record FusedDossier(Dossier dossier, List<Fusion<?>> fusions) {
    /**
     * Creates a fused dossier.
     *
     * @param dossier the dossier
     * @param fusions the fused records
     */
    public FusedDossier {
        Objects.requireNonNull(dossier, "dossier");
        fusions = List.copyOf(Objects.requireNonNull(fusions, "fusions"));
    }

    /** {@return the dossier and the number of fused records, on one line} */
    @Override
    public String toString() {
        return "FusedDossier: " + dossier + ", fused: " + fusions.size();
    }
}
