package org.rapporteur.dossier.fuse;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.rapporteur.dossier.merge.Merge;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;

/**
 * Pairs of records that may be about the same, as proposals that a caller accepts or not.
 *
 * <p>Actors and sources are compared first. Certain and likely pairs of them then count as one when meetings are compared, and so on
 * with statements, positions and memberships. A pair is not proposed if something contradicts it: different identifiers
 * in one known register, different country codes, or dates that are certainly apart; nor if one record has a link to the other, or links
 * {@code same-as} join them through others. What links {@code same-as} join counts as one when other records are compared.
 *
 * <p>The time grows with the number of records. For this, what more than {@value Buckets#MOST} pairs of records have in common, such as
 * the speaker and the day of a hundred statements, is no reason. Similar names are searched for actors that have no name, identifier or
 * country code in common with another. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Alignment {
    private final List<Dossier> dossiers;
    private final List<Proposal> proposals;
    private final List<Id<?>> clashes;

    private Alignment(List<Dossier> dossiers) {
        Aligner aligner = new Aligner(dossiers);
        this.dossiers = dossiers;
        this.proposals = aligner.proposals();
        this.clashes = aligner.clashes();
    }

    /**
     * Compares the records of two dossiers. Records with the same id are versions of one record and are not proposed.
     *
     * @param one a dossier
     * @param other another dossier
     * @return the alignment
     */
    public static Alignment between(Dossier one, Dossier other) {
        return new Alignment(List.of(Objects.requireNonNull(one, "one"), Objects.requireNonNull(other, "other")));
    }

    /**
     * Compares the records of one dossier with each other.
     *
     * @param dossier the dossier
     * @return the alignment
     */
    public static Alignment within(Dossier dossier) {
        return new Alignment(List.of(Objects.requireNonNull(dossier, "dossier")));
    }

    /** {@return the proposals, the strongest first, and then in the order of the ids} */
    public List<Proposal> proposals() {
        return proposals;
    }

    /** {@return the proposals that are certain} */
    public List<Proposal> certain() {
        return proposals.stream()
                .filter(proposal -> proposal.strength() == Proposal.Strength.CERTAIN)
                .toList();
    }

    /**
     * Returns the ids that both dossiers have for different things: records of different kinds, or records that contradict each other and
     * have nothing in common. Records of one recorder are versions of one record.
     *
     * @return the ids, in order; {@link org.rapporteur.dossier.merge.Renaming} gives one of the records another id
     */
    public List<Id<?>> clashes() {
        return clashes;
    }

    /** {@return the merge by id of the dossiers that were compared, with its conflicts} */
    public Merge merge() {
        return Merge.of(dossiers);
    }

    /**
     * Merges the dossiers by id, and fuses the accepted pairs.
     *
     * @param accepted proposals of this alignment
     * @return the dossier and what was fused
     * @throws IllegalArgumentException if a proposal is about other records, or there are clashes
     */
    public FusedDossier fuse(Collection<Proposal> accepted) {
        Objects.requireNonNull(accepted, "accepted");
        if (!clashes.isEmpty()) {
            throw new IllegalArgumentException("dossiers: must not have one id for different things; have "
                    + clashes.stream().limit(10).map(Id::value).collect(Collectors.joining(", ")));
        }
        FusionPlan plan = FusionPlan.of(dossiers.size() == 1 ? dossiers.get(0) : merge().dossier());
        for (Proposal proposal : accepted) {
            List<Id<?>> pair = new ArrayList<>();
            pair.add(proposal.one().id());
            pair.add(proposal.other().id());
            plan.together(pair);
        }
        return plan.fuse();
    }

    /** {@return the number of proposals, on one line} */
    @Override
    public String toString() {
        return "Alignment: proposals: " + proposals.size();
    }
}
