package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.WARNING;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Party;
import org.rapporteur.model.Person;
import org.rapporteur.model.Statement;
import org.rapporteur.model.term.Attribution;
import org.rapporteur.model.term.Fidelity;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.model.term.Modality;
import org.rapporteur.validation.RecordParts.Placed;

/** Rules on whose words statements contain, and on whether the speaker may be named. */
final class FidelityRules {
    /** The terms under which a name is withheld; "on background", a description replaces it. */
    private static final Set<Attribution> WITHHELD =
            Set.of(Attribution.ANONYMOUS, Attribution.BACKGROUND, Attribution.DEEP_BACKGROUND);

    private FidelityRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(
                                Statement.class,
                                "verbatim-not-in-original-language",
                                WARNING,
                                FidelityRules::verbatimNotInOriginalLanguage)
                        .onlyIf(Trait.VERBATIM),
                Catalogue.forEach(
                                Statement.class,
                                "translated-without-original",
                                WARNING,
                                FidelityRules::translatedWithoutOriginal)
                        .onlyIf(Trait.TRANSLATED),
                Catalogue.forEach(Statement.class, "quoted-yet-not-said", WARNING, FidelityRules::quotedYetNotSaid),
                Catalogue.forEach(KnownEntity.class, "anonymous-yet-named", WARNING, FidelityRules::anonymousYetNamed)
                        .onlyIf(Trait.NAMED_ON_TERMS));
    }

    private static void verbatimNotInOriginalLanguage(Statement statement, Findings findings) {
        Optional<LanguageTag> original = statement.originalLanguage();
        boolean verbatim =
                statement.fidelity().filter(Fidelity.VERBATIM::equals).isPresent();
        if (verbatim && original.isPresent()) {
            Set<LanguageTag> languages = statement.content().entries().keySet();
            if (languages.stream().noneMatch(tag -> Tags.mayBeOfOneLanguage(tag, original.get()))) {
                findings.report("/content", original.get());
            }
        }
    }

    private static void translatedWithoutOriginal(Statement statement, Findings findings) {
        boolean translated =
                statement.fidelity().filter(Fidelity.TRANSLATED::equals).isPresent();
        boolean linked =
                statement.links().stream().anyMatch(link -> link.relation().equals(LinkRelation.TRANSLATES));
        if (translated && statement.originalLanguage().isEmpty() && !linked) {
            findings.report("/originalLanguage");
        }
    }

    /** What will be said may be quoted in advance, from a draft; what was not said has no words to quote. */
    private static void quotedYetNotSaid(Statement statement, Findings findings) {
        Modality modality = statement.modality();
        boolean notSaid = modality == Modality.NEGATED || modality == Modality.HYPOTHETICAL;
        if (notSaid) {
            statement
                    .fidelity()
                    .filter(fidelity -> fidelity == Fidelity.VERBATIM || fidelity == Fidelity.TRANSLATED)
                    .ifPresent(fidelity -> findings.report("/fidelity", fidelity.token(), modality.token()));
        }
    }

    private static void anonymousYetNamed(KnownEntity entity, Findings findings) {
        for (Placed<Party> placed : findings.parts().parties()) {
            Party party = placed.value();
            Optional<Attribution> attribution = party.attribution().filter(WITHHELD::contains);
            if (attribution.isPresent()) {
                boolean person = party.actor()
                        .flatMap(id -> findings.index().find(Person.class, id))
                        .isPresent();
                if (person) {
                    findings.report(placed.at() + "/actor", party.actor().get(), attribution.get());
                } else if (party.asNamed().isPresent() && party.actor().isEmpty()) {
                    findings.report(placed.at() + "/asNamed", party.asNamed().get(), attribution.get());
                }
            }
        }
    }
}
