package org.rapporteur.dossier.answer;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.model.Condition;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.term.Direction;
import org.rapporteur.model.term.PositionAspect;
import org.rapporteur.time.Certainty;

/**
 * A step in the history of a principal's stance on one aspect, and what changed since the step before.
 *
 * <p>A step has several positions if they cannot be ordered. They are ordered by days, and by links {@code supersedes}
 * where the days do not decide. Positions without a date, or with one that the source doubts, come after the others as steps
 * of their own, of which the first is compared with none.
 *
 * <p>Two conditions are the same if they have one key, or else the same operator, kind and text. What the source itself says
 * of a change is {@link MembershipPosition#change()}. Immutable and thread-safe.
 *
 * @param aspect the aspect of membership
 * @param positions the positions of the step, in document order
 * @param previous the positions of the step before; empty in the first step
 * @param added the conditions that no previous position has
 * @param met the conditions that are met, and were not in the step before
 * @param dropped the conditions that previous positions have and none of this step has, and those that are now waived or
 *     have lapsed
 * @param certainty {@code YES} if both steps have one position each, whose places are certain, and that follow from
 *     their basis
 * @since 0.1
 */
public record StanceStep(
        PositionAspect aspect,
        List<MembershipPosition> positions,
        List<MembershipPosition> previous,
        List<Condition> added,
        List<Condition> met,
        List<Condition> dropped,
        Certainty certainty) {
    /** {@return the direction; several if the positions of the step differ} */
    public Set<Direction> directions() {
        return directions(positions);
    }

    /** {@return the direction in the step before; empty in the first step} */
    public Set<Direction> previousDirections() {
        return directions(previous);
    }

    /** {@return whether there is a step before, and its directions are not the same} */
    public boolean changesDirection() {
        return !previous.isEmpty() && !directions().equals(previousDirections());
    }

    private static Set<Direction> directions(List<MembershipPosition> positions) {
        Set<Direction> directions = EnumSet.noneOf(Direction.class);
        positions.forEach(position -> directions.add(position.direction()));
        return Set.copyOf(directions);
    }
}
