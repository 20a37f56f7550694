package org.rapporteur.dossier.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Statement;
import org.rapporteur.time.Edtf;

/**
 * The stances on a candidate's membership of an organisation, at all times.
 *
 * <pre>{@code
 * Stances stances = index.stances("ukraine", "nato");
 * for (Stance stance : stances.asOf("2023-10-05").stances()) { ... }
 * for (Obstacle obstacle : stances.asOf("2023-10-05").obstacles()) { ... }
 * for (StanceStep step : stances.historyOf("hungary")) { ... }
 * }</pre>
 *
 * <p>A question takes time that is nearly in proportion to the positions on this membership. Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class Stances implements AsOf<StanceMatrix> {
    private final Ranking<Held> ranking;
    private final Map<String, List<Integer>> places = new HashMap<>();

    private Stances(Ranking<Held> ranking) {
        this.ranking = ranking;
        for (int i = 0; i < ranking.entries().size(); i++) {
            String principal = ranking.entries().get(i).record().principal().key();
            places.computeIfAbsent(principal, absent -> new ArrayList<>(1)).add(i);
        }
    }

    /**
     * Creates the stances that positions report. {@code DossierIndex.stances} does so for a dossier.
     *
     * @param positions all positions on one candidate's membership of one organisation, in document order
     * @param find finds records by their ids
     * @param denials finds the statements that deny or retract another by its id
     * @return the stances
     */
    public static Stances of(
            List<MembershipPosition> positions,
            Function<Id<?>, Optional<Entity>> find,
            Function<Id<?>, List<Statement>> denials) {
        Basis basis = new Basis(Objects.requireNonNull(find, "find"), Objects.requireNonNull(denials, "denials"));
        List<Entry<Held>> entries = new ArrayList<>(positions.size());
        for (MembershipPosition position : positions) {
            if (!Entry.isWithdrawn(position)) {
                List<KnownEntity> records = basis.records(position);
                Principal principal = Principal.of(position, records);
                String cell = StanceMatrix.cell(principal.key(), position.aspect());
                entries.add(new Entry<>(
                        new Held(position, principal, records),
                        position.id().value(),
                        Entry.supersededBy(position),
                        basis.when(position),
                        basis.soundness(position, records),
                        cell,
                        List.of(cell)));
            }
        }
        return new Stances(new Ranking<>(entries));
    }

    @Override
    public StanceMatrix asOf(Edtf date) {
        Objects.requireNonNull(date, "date");
        return new StanceMatrix(ranking.asOf(date), date);
    }

    @Override
    public StanceMatrix latest() {
        return new StanceMatrix(ranking.asOf(null), null);
    }

    /**
     * Returns the history of a principal.
     *
     * @param principal the principal
     * @return the steps, by aspect in order of the positions in the dossier, and for each aspect in order of time
     */
    public List<StanceStep> historyOf(Principal principal) {
        return history(Objects.requireNonNull(principal, "principal").key());
    }

    /**
     * Returns the history of a principal.
     *
     * @param principal the id of the actor
     * @return the steps, by aspect in order of the positions in the dossier, and for each aspect in order of time
     */
    public List<StanceStep> historyOf(Id<? extends Actor> principal) {
        return history(Principal.key(principal));
    }

    /**
     * Returns the history of a principal.
     *
     * @param principal the text of the id of the actor
     * @return the steps, by aspect in order of the positions in the dossier, and for each aspect in order of time
     * @throws IllFormedException if the text is not an id
     */
    public List<StanceStep> historyOf(String principal) {
        return history(Principal.key(principal));
    }

    /**
     * Returns the history of a principal.
     *
     * @param principal the actor
     * @return the steps, by aspect in order of the positions in the dossier, and for each aspect in order of time
     */
    public List<StanceStep> historyOf(Actor principal) {
        return historyOf(Objects.requireNonNull(principal, "principal").id());
    }

    private List<StanceStep> history(String principal) {
        return new History(ranking).of(places.getOrDefault(principal, List.of()));
    }

    /** {@return the number of positions, for logging} */
    @Override
    public String toString() {
        return ranking.entries().size() + " positions";
    }
}
