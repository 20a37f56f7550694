package org.rapporteur.dossier;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Party;
import org.rapporteur.model.property.Pointer;
import org.rapporteur.model.property.Walk;

/** The names of actors: their own, and those by which sources call parties that are resolved to them. */
final class ActorNames {
    private static final Walk<Map<String, Set<String>>> PRINTED_NAMES = Walk.<Map<String, Set<String>>>builder()
            .parts(Party.class, ActorNames::addPrinted)
            .build();

    /** The names that sources use, by the ids of the actors. */
    private final Map<String, Set<String>> printed = new HashMap<>();

    ActorNames(Dossier dossier, List<Occurrence> occurrences) {
        PRINTED_NAMES.overOwn(dossier, printed);
        for (Occurrence occurrence : occurrences) {
            PRINTED_NAMES.over(occurrence.entity(), null, printed);
        }
    }

    private static void addPrinted(Map<String, Set<String>> printed, @Nullable Pointer at, Party party) {
        if (party.actor().isPresent() && party.asNamed().isPresent()) {
            printed.computeIfAbsent(party.actor().get().value(), actor -> new LinkedHashSet<>())
                    .add(party.asNamed().get());
        }
    }

    /** Returns the names of the next actor in document order: only the first with an id gets those that sources use for the id. */
    Set<String> ofNext(Actor actor) {
        Set<String> names = new LinkedHashSet<>();
        actor.names().forEach(name -> names.add(name.text()));
        Set<String> foreign = printed.remove(actor.id().value());
        if (foreign != null) {
            names.addAll(foreign);
        }
        return names;
    }
}
