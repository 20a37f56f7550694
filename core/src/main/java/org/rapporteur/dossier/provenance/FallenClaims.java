package org.rapporteur.dossier.provenance;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.rapporteur.model.Citation;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;

/** Finds what falls in a record that remains. Claims that share a list of citations are decided once. */
final class FallenClaims {
    private final SupportGraph graph;
    private final BitSet fallen;
    private final IdentityHashMap<List<?>, Boolean> decided = new IdentityHashMap<>();

    FallenClaims(SupportGraph graph, BitSet fallen) {
        this.graph = graph;
        this.fallen = fallen;
    }

    void addTo(List<Claim> claims, KnownEntity record) {
        for (Claim claim : Claims.of(record)) {
            boolean rests = !claim.citations().isEmpty() || !claim.basis().isEmpty();
            if (rests && allCitedFall(claim.citations()) && allBasisFalls(claim.basis())) {
                claims.add(claim);
            }
        }
    }

    private boolean allCitedFall(List<Citation> citations) {
        return decided.computeIfAbsent(
                citations, any -> citations.stream().allMatch(citation -> falls(citation.source())));
    }

    private boolean allBasisFalls(List<Id<?>> basis) {
        return decided.computeIfAbsent(basis, any -> basis.stream().allMatch(this::falls));
    }

    private boolean falls(Id<?> id) {
        int node = graph.node(id.value());
        return node >= 0 && fallen.get(node);
    }
}
