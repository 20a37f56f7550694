package org.rapporteur.dossier.provenance;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.rapporteur.model.Assessment;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.MembershipPosition;
import org.rapporteur.model.Party;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Reliability;

/** The weaknesses that a record has by itself, whatever it rests on. */
final class Weaknesses {
    private static final Set<Attribution> WITHHELD =
            Set.of(Attribution.ANONYMOUS, Attribution.BACKGROUND, Attribution.DEEP_BACKGROUND);

    private static final Set<Reliability> LOW = Set.of(Reliability.D, Reliability.E);

    private Weaknesses() {}

    /** Returns the weaknesses of a record as bits. */
    static int of(KnownEntity record) {
        int found = isLowRated(record.assessment()) ? Weakness.LOW_RATED.bit() : 0;
        if (record instanceof Source source) {
            found |= source.reliability().filter(LOW::contains).isPresent() ? Weakness.LOW_RATED.bit() : 0;
            found |= source.publisher().filter(Weaknesses::isWithheld).isPresent() ? Weakness.ANONYMOUS.bit() : 0;
        } else if (record instanceof Statement statement) {
            found |= areAnonymous(statement.speakers()) ? Weakness.ANONYMOUS.bit() : 0;
        } else if (record instanceof MembershipPosition position) {
            found |= areAnonymous(List.of(position.holder())) ? Weakness.ANONYMOUS.bit() : 0;
        }
        return found;
    }

    private static boolean isLowRated(Optional<Assessment> assessment) {
        OptionalInt credibility = assessment.map(Assessment::credibility).orElse(OptionalInt.empty());
        return credibility.isPresent() && (credibility.getAsInt() == 4 || credibility.getAsInt() == 5);
    }

    private static boolean areAnonymous(List<Party> parties) {
        return parties.stream().allMatch(party -> isWithheld(party) || isOnlyDescribed(party));
    }

    private static boolean isWithheld(Party party) {
        return party.attribution().filter(WITHHELD::contains).isPresent();
    }

    private static boolean isOnlyDescribed(Party party) {
        return party.actor().isEmpty()
                && party.asNamed().isEmpty()
                && party.officeId().isEmpty();
    }
}
