package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Forum;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Organization;
import org.rapporteur.model.State;
import org.rapporteur.model.term.MembershipStage;

/** Whether actors belong to bodies, according to the memberships of a dossier. */
final class Belonging {
    /** The stages of one who does not belong to the organisation, or not yet. */
    private static final Set<MembershipStage> OUTSIDE = Set.of(
            MembershipStage.NONE,
            MembershipStage.WITHDRAWN,
            MembershipStage.APPLIED,
            MembershipStage.CANDIDATE,
            MembershipStage.ACTION_PLAN,
            MembershipStage.NEGOTIATING,
            MembershipStage.INVITED);

    private Belonging() {}

    /** Whether any of the actors may belong to any of the bodies: the dossier states it, or the body is a forum. */
    static boolean mayBeOf(Set<String> actors, Set<String> bodies, DossierIndex index) {
        return bodies.stream()
                        .anyMatch(body -> index.find(Forum.class, Id.of(body)).isPresent())
                || memberships(actors, bodies, index).stream()
                        .anyMatch(membership -> !OUTSIDE.contains(membership.stage()));
    }

    /** Whether the dossier states that some of the actors do not belong to the bodies, and not that others do. */
    static boolean areOutside(Set<String> actors, Set<String> bodies, DossierIndex index) {
        List<Membership> memberships = memberships(actors, bodies, index);
        return !memberships.isEmpty()
                && memberships.size() < Principals.MOST
                && memberships.stream().allMatch(membership -> OUTSIDE.contains(membership.stage()));
    }

    /** Returns the memberships, up to a limit. Only states and organisations have any. */
    private static List<Membership> memberships(Set<String> actors, Set<String> bodies, DossierIndex index) {
        Set<Id<Actor>> organizations = new HashSet<>();
        for (String body : bodies) {
            index.find(Organization.class, Id.of(body)).ifPresent(found -> organizations.add(Id.of(body)));
        }
        List<Membership> found = new ArrayList<>();
        for (String actor : actors) {
            if (!isMember(Id.of(actor), index)) {
                continue;
            }
            for (Id<Actor> body : organizations) {
                for (Membership membership :
                        index.membershipsOf(Id.<Actor>of(actor), body)) { // a stream would read them all
                    if (found.size() == Principals.MOST) {
                        return found;
                    }
                    found.add(membership);
                }
            }
        }
        return found;
    }

    private static boolean isMember(Id<?> actor, DossierIndex index) {
        return index.find(State.class, actor).isPresent()
                || index.find(Organization.class, actor).isPresent();
    }
}
