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

    /** Returns the names of an actor, with those that sources use if it is the first record that has its id. */
    Set<String> of(Actor actor, boolean isFirst) {
        Set<String> names = new LinkedHashSet<>();
        actor.names().forEach(name -> names.add(name.text()));
        if (isFirst) {
            names.addAll(printed.getOrDefault(actor.id().value(), Set.of()));
        }
        return names;
    }

    /** Returns whether no actor has other names after a change. */
    boolean outlast(Change change) {
        return !change.concerns(Actor.class) && change.steps().stream().allMatch(this::outlast);
    }

    private boolean outlast(Change.Step step) {
        Map<String, Set<String>> after = printedIn(step.after());
        return within(after, printed) && (step.before() == null || within(printedIn(step.before()), after));
    }

    private static Map<String, Set<String>> printedIn(Occurrence occurrence) {
        Map<String, Set<String>> printed = new HashMap<>();
        PRINTED_NAMES.over(occurrence.entity(), null, printed);
        return printed;
    }

    private static boolean within(Map<String, Set<String>> some, Map<String, Set<String>> all) {
        return some.entrySet().stream()
                .allMatch(entry -> all.getOrDefault(entry.getKey(), Set.of()).containsAll(entry.getValue()));
    }
}
