package org.rapporteur.examples.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.model.Id;
import org.rapporteur.model.Meeting;
import org.rapporteur.model.term.LinkRelation;

/**
 * The meetings that are linked as the same: a record that adds no more than a date, a place or the like is told with
 * the one it is linked to.
 */
final class Twins {
    private final DossierIndex index;
    private final Map<Id<?>, Id<?>> originals = new HashMap<>();
    private final Map<Id<?>, List<Meeting>> twins = new HashMap<>();

    Twins(DossierIndex index) {
        this.index = index;
        for (Meeting meeting : index.dossier().meetings()) {
            sameAs(meeting)
                    .filter(target -> isBrief(meeting))
                    .map(this::original)
                    .filter(target -> !target.equals(meeting.id()))
                    .ifPresent(target -> originals.put(meeting.id(), target));
        }
        for (Meeting meeting : index.dossier().meetings()) {
            if (originals.containsKey(meeting.id())) {
                twins.computeIfAbsent(original(meeting.id()), any -> new ArrayList<>())
                        .add(meeting);
            }
        }
    }

    /** {@return the meetings that are not told with another} */
    List<Meeting> originals() {
        return index.dossier().meetings().stream()
                .filter(meeting -> !originals.containsKey(meeting.id()))
                .toList();
    }

    /** {@return the further records of the same occasion} */
    List<Meeting> of(Meeting original) {
        return twins.getOrDefault(original.id(), List.of());
    }

    /** {@return the record with which the one of this id is told, which is most often itself} */
    Id<?> original(Id<?> id) {
        Id<?> original = id;
        while (originals.containsKey(original)) {
            original = originals.get(original);
        }
        return original;
    }

    private static boolean isBrief(Meeting meeting) {
        return meeting.participants().isEmpty()
                && meeting.agenda().isEmpty()
                && meeting.purposes().isEmpty()
                && meeting.outcomes().isEmpty()
                && meeting.previously().isEmpty()
                && meeting.notes().isEmpty()
                && meeting.links().size() == 1;
    }

    private Optional<Id<?>> sameAs(Meeting meeting) {
        return meeting.links().stream()
                .filter(link -> link.relation().equals(LinkRelation.SAME_AS))
                .flatMap(link -> link.target().stream())
                .filter(target -> index.find(Meeting.class, target).isPresent())
                .findFirst();
    }
}
