package org.rapporteur.validation;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Id;
import org.rapporteur.model.Link;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.term.LinkRelation;

/**
 * The actors for whom parties may speak: themselves, those on whose behalf they are reported to act, the bodies of
 * their offices and the parent bodies of these, and their states.
 *
 * <p>The set is large on purpose: an actor that is not in it is certainly somebody else, according to the dossier.
 */
final class Principals {
    /** Limits the search. A party that is linked to more actors than this may speak for anybody. */
    static final int MOST = 64;

    /** Limits the ties that are followed, of which many may lead to the same actors. */
    private static final int MOST_TIES = 16 * MOST;

    private Principals() {}

    /**
     * Returns the ids of all actors for whom any of the parties may speak; empty if a party is not resolved, or linked
     * to too many, or to one without a record.
     */
    static Optional<Set<String>> of(List<Party> parties, DossierIndex index) {
        if (parties.size() > MOST
                || parties.stream().anyMatch(party -> party.actor().isEmpty())) {
            return Optional.empty();
        }
        Set<String> found = new HashSet<>();
        Deque<Id<?>> next = new ArrayDeque<>();
        for (Party party : parties) {
            party.actor().ifPresent(next::add);
            party.onBehalfOf().ifPresent(next::add);
        }
        for (int followed = 1; !next.isEmpty(); followed++) {
            if (followed + next.size() > MOST_TIES) {
                return Optional.empty();
            }
            Id<?> id = next.remove();
            if (found.add(id.value())) {
                if (found.size() > MOST) {
                    return Optional.empty();
                }
                Optional<Actor> actor = index.find(Actor.class, id);
                if (actor.isEmpty()) {
                    return Optional.empty();
                }
                addTies(actor.get(), next);
            }
        }
        return Optional.of(found);
    }

    static boolean areApart(Optional<Set<String>> some, Optional<Set<String>> others) {
        return some.isPresent() && others.isPresent() && Collections.disjoint(some.get(), others.get());
    }

    private static void addTies(Actor actor, Deque<Id<?>> next) {
        for (int i = 0; i < Math.min(MOST, actor.links().size()); i++) {
            Link link = actor.links().get(i);
            if (link.relation().equals(LinkRelation.SAME_AS)) {
                link.target().ifPresent(next::add);
            }
        }
        if (actor instanceof Person person) {
            for (int i = 0; i < Math.min(MOST, person.tenures().size()); i++) {
                person.tenures().get(i).organization().ifPresent(next::add);
            }
            for (int i = 0; i < Math.min(MOST, person.citizenships().size()); i++) {
                next.add(person.citizenships().get(i));
            }
        } else if (actor instanceof Organization organization) {
            organization.parent().ifPresent(next::add);
            organization.state().ifPresent(next::add);
        }
    }
}
