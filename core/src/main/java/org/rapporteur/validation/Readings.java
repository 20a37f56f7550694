package org.rapporteur.validation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.dossier.answer.Memberships;
import org.rapporteur.model.Id;
import org.rapporteur.model.Membership;
import org.rapporteur.model.Party;

/**
 * Separates memberships by whose reading they are, if readings differ. A membership without a party belongs to every
 * reading.
 */
final class Readings {
    /** Limits the comparisons. No membership is read in more ways than this. */
    private static final int MOST = 16;

    private Readings() {}

    /** Returns the elements of each reading, in their order; all of them, if no membership states whose reading it is. */
    static <T> List<List<T>> of(List<T> all, Function<T, Membership> membership) {
        Set<String> parties = new LinkedHashSet<>();
        for (T each : all) {
            membership.apply(each).accordingTo().forEach(party -> parties.add(Memberships.readingOf(party)));
        }
        if (parties.isEmpty()) {
            return List.of(all);
        }
        List<List<T>> readings = new ArrayList<>();
        parties.stream()
                .limit(MOST)
                .forEach(party -> readings.add(all.stream()
                        .filter(each -> belongsTo(membership.apply(each), party))
                        .toList()));
        return readings;
    }

    /** Returns whether a membership belongs to the reading of a party, or of the actor for whom it speaks. */
    static boolean isThatOf(Party party, Membership membership) {
        return belongsTo(membership, Memberships.readingOf(party))
                || party.onBehalfOf()
                        .map(Id::value)
                        .filter(actor -> belongsTo(membership, actor))
                        .isPresent();
    }

    private static boolean belongsTo(Membership membership, String party) {
        List<Party> parties = membership.accordingTo();
        return parties.isEmpty()
                || parties.stream().anyMatch(each -> Memberships.readingOf(each).equals(party));
    }
}
