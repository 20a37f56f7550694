package org.rapporteur.dossier.answer;

import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Condition;
import org.rapporteur.model.Id;
import org.rapporteur.time.Certainty;

/**
 * What stands in the way of a candidate: somebody who blocks, or a condition that is open.
 *
 * <p>Obstacles on all aspects count, that of {@code withdrawal} too; each stance states its aspect. Immutable and
 * thread-safe.
 *
 * @since 0.1
 */
public sealed interface Obstacle permits Obstacle.Block, Obstacle.OpenCondition {
    /** {@return the stances from which the obstacle follows} */
    List<Stance> stances();

    /** {@return whether it certainly is an obstacle} */
    Certainty certainty();

    /**
     * A stance that blocks.
     *
     * @param stance the stance, whose direction is {@code blocks}
     * @since 0.1
     */
    record Block(Stance stance) implements Obstacle {
        @Override
        public List<Stance> stances() {
            return List.of(stance);
        }

        @Override
        public Certainty certainty() {
            return stance.certainty();
        }
    }

    /**
     * A condition that is open, and on which a stance depends: it {@code requires} the condition or is {@code barred-by} it.
     * The stance may have any direction.
     *
     * <p>All conditions of one key are one condition. It is open if it is so in one of the stances, unless the same principal
     * says later that it is met, waived or lapsed.
     *
     * @param conditions the condition as each of the stances puts it, in their order
     * @param by the actors who must fulfil it, according to any of the stances; empty if none states it
     * @param stances the stances that put the condition as open, one for each of the conditions
     * @param disputedBy the stances in which the condition is met, waived or lapsed
     * @param certainty {@code YES} if one of the stances is certain, the condition is set for the day, and nobody disputes it
     * @since 0.1
     */
    record OpenCondition(
            List<Condition> conditions,
            List<Id<? extends Actor>> by,
            List<Stance> stances,
            List<Stance> disputedBy,
            Certainty certainty)
            implements Obstacle {
        /** {@return the condition as the first of the stances puts it} */
        public Condition condition() {
            return conditions.get(0);
        }

        /** {@return the slug that the mentions of the condition share; absent if it is mentioned once} */
        public Optional<String> key() {
            return condition().key();
        }
    }
}
