package org.rapporteur.validation;

import java.util.List;
import org.rapporteur.model.Dossier;

/** One rule by example: a dossier in which it finds something, what it says, and dossiers in which it finds nothing. */
record RuleCase(String code, Dossier triggering, String english, String ukrainian, List<Dossier> passing) {
    static RuleCase of(String code, Dossier triggering, String english, String ukrainian, Dossier... passing) {
        return new RuleCase(code, triggering, english, ukrainian, List.of(passing));
    }

    /** Of a rule that has no Ukrainian words yet. */
    static RuleCase of(String code, Dossier triggering, String english, Dossier... passing) {
        return new RuleCase(code, triggering, english, english, List.of(passing));
    }

    @Override
    public String toString() {
        return code;
    }
}
