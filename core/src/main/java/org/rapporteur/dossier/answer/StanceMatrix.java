package org.rapporteur.dossier.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.answer.Ranking.Ranked;
import org.rapporteur.dossier.answer.Ranking.Snapshot;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Edtf;

/**
 * The stances on a candidate's membership of an organisation as of a day, by principals and aspects.
 *
 * <p>For each principal and aspect there is one stance, none, or several that cannot be ordered. All lists are in the order
 * of the positions in the dossier. The {@linkplain org.rapporteur.dossier.answer rules of answers as of a day} apply.
 * Immutable and thread-safe.
 *
 * @since 0.1
 */
public final class StanceMatrix {
    private final @Nullable Edtf day;
    private final List<Stance> stances;
    private final List<Superseded> superseded;
    private final List<Obstacle> obstacles;
    private final List<Principal> principals;
    private final List<PositionAspect> aspects;
    private final Map<String, List<Stance>> byPrincipal = new HashMap<>();
    private final Map<String, List<Stance>> byCell = new HashMap<>();

    StanceMatrix(Snapshot<Held> snapshot, @Nullable Edtf day) {
        this.day = day;
        List<Stance> all = new ArrayList<>();
        List<When> whens = new ArrayList<>();
        Map<String, Principal> rows = new LinkedHashMap<>(); // by strings, since they are comparable
        Map<String, PositionAspect> columns = new LinkedHashMap<>();
        for (Ranked<Held> ranked : snapshot.standing()) {
            Stance stance = stance(ranked);
            all.add(stance);
            whens.add(ranked.entry().when());
            rows.putIfAbsent(stance.principal().key(), stance.principal());
            columns.putIfAbsent(stance.aspect().token(), stance.aspect());
            add(byPrincipal, stance.principal().key(), stance);
            add(byCell, cell(stance.principal().key(), stance.aspect()), stance);
        }
        this.stances = List.copyOf(all);
        this.principals = List.copyOf(rows.values());
        this.aspects = List.copyOf(columns.values());
        this.obstacles = Obstacles.of(stances, whens, day);
        this.superseded = snapshot.displaced().stream()
                .map(each -> new Superseded(
                        each.entry().record().position(), each.by().record().position(), each.isStated()))
                .toList();
    }

    private static Stance stance(Ranked<Held> ranked) {
        Held held = ranked.entry().record();
        return new Stance(
                held.position(),
                held.principal(),
                ranked.standing(),
                ranked.certainty(),
                ranked.entry().when().dates(),
                held.basis());
    }

    private static void add(Map<String, List<Stance>> lists, String key, Stance stance) {
        lists.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(stance);
    }

    static String cell(String principal, PositionAspect aspect) {
        return principal + " " + aspect.token();
    }

    /** {@return the date of the question; absent if it was about all that is known} */
    public Optional<Edtf> date() {
        return Optional.ofNullable(day);
    }

    /** {@return all stances} */
    public List<Stance> stances() {
        return stances;
    }

    /** {@return those who have a stance, each once} */
    public List<Principal> principals() {
        return principals;
    }

    /** {@return the aspects on which there is a stance, each once} */
    public List<PositionAspect> aspects() {
        return aspects;
    }

    /**
     * Returns the stances of a principal.
     *
     * @param principal the principal
     * @return the stances, on any aspect
     */
    public List<Stance> of(Principal principal) {
        return ofKey(Objects.requireNonNull(principal, "principal").key());
    }

    /**
     * Returns the stances of a principal.
     *
     * @param principal the id of the actor
     * @return the stances, on any aspect
     */
    public List<Stance> of(Id<? extends Actor> principal) {
        return ofKey(Principal.key(principal));
    }

    /**
     * Returns the stances of a principal.
     *
     * @param principal the text of the id of the actor
     * @return the stances, on any aspect
     * @throws IllFormedException if the text is not an id
     */
    public List<Stance> of(String principal) {
        return ofKey(Principal.key(principal));
    }

    /**
     * Returns the stances of a principal.
     *
     * @param principal the actor
     * @return the stances, on any aspect
     */
    public List<Stance> of(Actor principal) {
        return of(Objects.requireNonNull(principal, "principal").id());
    }

    private List<Stance> ofKey(String key) {
        return List.copyOf(byPrincipal.getOrDefault(key, List.of()));
    }

    /**
     * Returns the stances of a principal on one aspect.
     *
     * @param principal the principal
     * @param aspect the aspect
     * @return the stances; several if they cannot be ordered
     */
    public List<Stance> of(Principal principal, PositionAspect aspect) {
        return ofKey(Objects.requireNonNull(principal, "principal").key(), aspect);
    }

    /**
     * Returns the stances of a principal on one aspect.
     *
     * @param principal the id of the actor
     * @param aspect the aspect
     * @return the stances; several if they cannot be ordered
     */
    public List<Stance> of(Id<? extends Actor> principal, PositionAspect aspect) {
        return ofKey(Principal.key(principal), aspect);
    }

    /**
     * Returns the stances of a principal on one aspect.
     *
     * @param principal the text of the id of the actor
     * @param aspect the aspect
     * @return the stances; several if they cannot be ordered
     * @throws IllFormedException if the text is not an id
     */
    public List<Stance> of(String principal, PositionAspect aspect) {
        return ofKey(Principal.key(principal), aspect);
    }

    /**
     * Returns the stances of a principal on one aspect.
     *
     * @param principal the actor
     * @param aspect the aspect
     * @return the stances; several if they cannot be ordered
     */
    public List<Stance> of(Actor principal, PositionAspect aspect) {
        return of(Objects.requireNonNull(principal, "principal").id(), aspect);
    }

    private List<Stance> ofKey(String key, PositionAspect aspect) {
        return List.copyOf(byCell.getOrDefault(cell(key, Objects.requireNonNull(aspect, "aspect")), List.of()));
    }

    /** {@return whoever blocks, and then each open condition} */
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /** {@return the positions that were known by the day, and that gave way to others} */
    public List<Superseded> superseded() {
        return superseded;
    }

    /** {@return the stances in a few words, for logging} */
    @Override
    public String toString() {
        return stances.toString();
    }
}
