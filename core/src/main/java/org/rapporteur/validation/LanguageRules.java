package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.validation.RecordParts.Placed;

/** The rule on language tags. */
final class LanguageRules {
    private LanguageRules() {}

    static List<Rule> all() {
        return List.of(Catalogue.forEach(
                        KnownEntity.class, "unregistered-language", WARNING, LanguageRules::unregisteredLanguage)
                .onlyIf(Trait.UNREGISTERED_LANGUAGE));
    }

    private static void unregisteredLanguage(KnownEntity entity, Findings findings) {
        for (Placed<LanguageTag> placed : findings.parts().unregisteredLanguages()) {
            String tag = placed.value().value();
            findings.report(placed.at(), tag, LikelyTag.of(tag));
        }
    }
}
