package org.rapporteur.dossier;

import java.util.List;
import java.util.Objects;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.IllFormedException;
import org.rapporteur.model.Membership;
import org.rapporteur.model.MembershipPosition;

/**
 * Finds memberships, and the positions that actors hold on them.
 *
 * <p>Implemented by {@link DossierIndex}, whose page says what holds of all queries.
 *
 * @since 0.1
 */
public sealed interface MembershipQueries permits ActorIndex {
    /**
     * Finds the positions that an actor holds.
     *
     * @param holder the id of the actor
     * @return the positions
     */
    List<MembershipPosition> positionsOf(Id<? extends Actor> holder);

    /**
     * Finds the positions that an actor holds.
     *
     * @param holder the text of the id of the actor
     * @return the positions
     * @throws IllFormedException if a text is not an id
     */
    default List<MembershipPosition> positionsOf(String holder) {
        return positionsOf(Ids.of(holder, "holder"));
    }

    /**
     * Finds the positions that an actor holds.
     *
     * @param holder the actor
     * @return the positions
     */
    default List<MembershipPosition> positionsOf(Actor holder) {
        return positionsOf(Objects.requireNonNull(holder, "holder").id());
    }

    /**
     * Finds the positions on the membership of a candidate in an organisation.
     *
     * @param candidate the id of the candidate
     * @param organization the id of the organisation
     * @return the positions, on any aspect
     */
    List<MembershipPosition> positionsOn(Id<? extends Actor> candidate, Id<? extends Actor> organization);

    /**
     * Finds the positions on the membership of a candidate in an organisation.
     *
     * @param candidate the text of the id of the candidate
     * @param organization the text of the id of the organisation
     * @return the positions, on any aspect
     * @throws IllFormedException if a text is not an id
     */
    default List<MembershipPosition> positionsOn(String candidate, String organization) {
        return positionsOn(Ids.of(candidate, "candidate"), Ids.of(organization, "organization"));
    }

    /**
     * Finds the positions on the membership of a candidate in an organisation.
     *
     * @param candidate the candidate
     * @param organization the organisation
     * @return the positions, on any aspect
     */
    default List<MembershipPosition> positionsOn(Actor candidate, Actor organization) {
        return positionsOn(
                Objects.requireNonNull(candidate, "candidate").id(),
                Objects.requireNonNull(organization, "organization").id());
    }

    /**
     * Finds the memberships of an actor in any organisation.
     *
     * @param member the id of the actor
     * @return the memberships, at any stage
     */
    List<Membership> membershipsOf(Id<? extends Actor> member);

    /**
     * Finds the memberships of an actor in any organisation.
     *
     * @param member the text of the id of the actor
     * @return the memberships, at any stage
     * @throws IllFormedException if a text is not an id
     */
    default List<Membership> membershipsOf(String member) {
        return membershipsOf(Ids.of(member, "member"));
    }

    /**
     * Finds the memberships of an actor in any organisation.
     *
     * @param member the actor
     * @return the memberships, at any stage
     */
    default List<Membership> membershipsOf(Actor member) {
        return membershipsOf(Objects.requireNonNull(member, "member").id());
    }

    /**
     * Finds the memberships of an actor in one organisation.
     *
     * @param member the id of the actor
     * @param organization the id of the organisation
     * @return the memberships, at any stage
     */
    List<Membership> membershipsOf(Id<? extends Actor> member, Id<? extends Actor> organization);

    /**
     * Finds the memberships of an actor in one organisation.
     *
     * @param member the text of the id of the actor
     * @param organization the text of the id of the organisation
     * @return the memberships, at any stage
     * @throws IllFormedException if a text is not an id
     */
    default List<Membership> membershipsOf(String member, String organization) {
        return membershipsOf(Ids.of(member, "member"), Ids.of(organization, "organization"));
    }

    /**
     * Finds the memberships of an actor in one organisation.
     *
     * @param member the actor
     * @param organization the organisation
     * @return the memberships, at any stage
     */
    default List<Membership> membershipsOf(Actor member, Actor organization) {
        return membershipsOf(
                Objects.requireNonNull(member, "member").id(),
                Objects.requireNonNull(organization, "organization").id());
    }
}
