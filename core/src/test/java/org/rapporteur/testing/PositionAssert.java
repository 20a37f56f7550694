package org.rapporteur.testing;

import java.util.List;
import java.util.Objects;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.term.Direction;

/**
 * Assertions on a position on a membership.
 *
 * @since 0.1
 */
public final class PositionAssert extends AbstractEntityAssert<PositionAssert, MembershipPosition> {
    PositionAssert(MembershipPosition actual) {
        super(actual, PositionAssert.class);
    }

    /**
     * Asserts whose position it is.
     *
     * @param actor the characters of the holder's id
     * @return this
     */
    public PositionAssert isHeldBy(String actor) {
        return expectParties("the holder", List.of(entity().holder()), actor);
    }

    /**
     * Asserts which way the stance goes.
     *
     * @param direction the direction
     * @return this
     */
    public PositionAssert goes(Direction direction) {
        Objects.requireNonNull(direction, "direction");
        return expect(
                entity().direction().equals(direction),
                "the direction " + quoted(direction.token()),
                "goes " + quoted(entity().direction().token()));
    }

    /**
     * Asserts on whose membership of what it is.
     *
     * @param candidate the characters of the id of who would become a member
     * @param organization the characters of the id of what
     * @return this
     */
    public PositionAssert isOn(String candidate, String organization) {
        String is = entity().candidate() + "\" in \"" + entity().organization();
        String wanted = candidate + "\" in \"" + organization;
        return expect(is.equals(wanted), "the membership of " + quoted(wanted), "is on that of " + quoted(is));
    }
}
