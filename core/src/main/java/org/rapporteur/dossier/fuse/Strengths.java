package org.rapporteur.dossier.fuse;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.dossier.fuse.Proposal.Reason;
import org.rapporteur.dossier.fuse.Proposal.Strength;
import org.rapporteur.dossier.name.MatchStrength;
import org.rapporteur.model.Actor;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Person;
import org.rapporteur.model.Source;
import org.rapporteur.model.Statement;

/** How much reasons say together. */
final class Strengths {
    private Strengths() {}

    /** Returns the strength; the names are null if they were not found to be similar. */
    static Strength of(KnownEntity record, Set<Reason> reasons, @Nullable MatchStrength names) {
        boolean isCertain = reasons.contains(Reason.SHARED_IDENTIFIER)
                || reasons.contains(Reason.SAME_ADDRESS)
                || reasons.contains(Reason.SAME_COUNTRY);
        if (isCertain) {
            return Strength.CERTAIN;
        }
        return isLikely(record, reasons, names) ? Strength.LIKELY : Strength.POSSIBLE;
    }

    private static boolean isLikely(KnownEntity record, Set<Reason> reasons, @Nullable MatchStrength names) {
        if (record instanceof Person) {
            return reasons.contains(Reason.SAME_NAME)
                    || reasons.contains(Reason.SAME_OFFICE)
                    || names == MatchStrength.STRONG;
        } else if (record instanceof Actor || record instanceof Source) {
            return reasons.contains(Reason.SAME_NAME);
        } else if (record instanceof Statement) {
            return reasons.contains(Reason.SAME_WORDS)
                    || reasons.contains(Reason.SAME_SPEAKER_AND_DAY) && reasons.contains(Reason.SAME_SUBJECT);
        }
        return reasons.contains(Reason.SAME_DATE);
    }
}
