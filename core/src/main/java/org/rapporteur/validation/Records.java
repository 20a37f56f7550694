package org.rapporteur.validation;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.rapporteur.dossier.DossierIndex;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Entity;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.term.LinkRelation;

/** Records of a dossier taken together, for rules that compare them. */
final class Records {
    private Records() {}

    static <E extends Entity> void each(Class<E> kind, DossierIndex index, BiConsumer<Occurrence, E> action) {
        for (Occurrence occurrence : index.occurrences(kind)) {
            action.accept(occurrence, kind.cast(occurrence.entity()));
        }
    }

    /** The pairs of ids that the dossier says to be of one thing, each in both orders. */
    static Set<String> saidToBeTheSame(DossierIndex index) {
        Set<String> pairs = new HashSet<>();
        for (KnownEntity entity : index.entities()) {
            for (Link link : entity.links()) {
                Optional<Id<?>> target = link.target();
                if (link.relation().equals(LinkRelation.SAME_AS) && target.isPresent()) {
                    pairs.add(pair(entity.id(), target.get()));
                    pairs.add(pair(target.get(), entity.id()));
                }
            }
        }
        return pairs;
    }

    /** No id holds a space, so that two of them can be told apart in one key. */
    static String pair(Id<?> one, Id<?> other) {
        return one.value() + ' ' + other.value();
    }
}
