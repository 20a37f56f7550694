package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.ERROR;
import static org.rapporteur.validation.Severity.WARNING;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.dossier.Occurrence;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.Identifier;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.Link;
import org.rapporteur.model.term.IdentifierScheme;
import org.rapporteur.model.term.LinkRelation;
import org.rapporteur.validation.RecordParts.Placed;

/** Rules on identifiers in registers, and on country codes. */
final class IdentifierRules {
    /** The registers that give each thing one identifier; a country code may also be used for the government. */
    static final Set<IdentifierScheme> OF_ONE_THING = Set.of(
            IdentifierScheme.WIKIDATA,
            IdentifierScheme.LEI,
            IdentifierScheme.ISNI,
            IdentifierScheme.VIAF,
            IdentifierScheme.ROR);

    private static final int ALPHA_2 = 2;

    private IdentifierRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(KnownEntity.class, "identifier-form", ERROR, IdentifierRules::form)
                        .onlyIf(Trait.REGISTERED),
                Catalogue.forEach(KnownEntity.class, "identifier-check-digits", ERROR, IdentifierRules::checkDigits)
                        .onlyIf(Trait.REGISTERED),
                Catalogue.forDossier("shared-identifier", WARNING, IdentifierRules::shared),
                Catalogue.forEach(KnownEntity.class, "unassigned-country-code", WARNING, IdentifierRules::unassigned)
                        .onlyIf(Trait.REGISTERED));
    }

    private static void form(KnownEntity entity, Findings findings) {
        for (Placed<Identifier> placed : findings.parts().identifiers()) {
            Identifier identifier = placed.value();
            Scheme.of(identifier)
                    .filter(scheme -> !scheme.hasFormOf(identifier.value()))
                    .ifPresent(scheme -> findings.report(
                            placed.at() + "/value", identifier.value(), identifier.scheme(), scheme.example()));
        }
    }

    private static void checkDigits(KnownEntity entity, Findings findings) {
        for (Placed<Identifier> placed : findings.parts().identifiers()) {
            Identifier identifier = placed.value();
            String value = identifier.value();
            boolean wrong = Scheme.of(identifier)
                    .filter(scheme -> scheme.hasFormOf(value) && !scheme.passes(value))
                    .isPresent();
            if (wrong) {
                findings.report(placed.at() + "/value", value, identifier.scheme());
            }
        }
    }

    private static void shared(Dossier dossier, Findings findings) {
        Map<String, Occurrence> first = new HashMap<>();
        Set<String> same = new HashSet<>();
        findings.each(KnownEntity.class, Trait.LINKS, (occurrence, entity) -> addSaidToBeTheSame(entity, same));
        findings.each(KnownEntity.class, Trait.REGISTERED, (occurrence, entity) -> {
            for (int i = 0; i < entity.identifiers().size(); i++) {
                Identifier identifier = entity.identifiers().get(i);
                if (OF_ONE_THING.contains(identifier.scheme())) {
                    Occurrence earlier = first.putIfAbsent(key(identifier), occurrence);
                    if (earlier != null && areTwo((KnownEntity) earlier.entity(), entity, same)) {
                        findings.report(
                                occurrence.path() + "/identifiers/" + i,
                                identifier.value(),
                                identifier.scheme(),
                                earlier.path());
                    }
                }
            }
        });
    }

    /** Adds the pairs of ids that a record states to be the same thing, in both orders. */
    private static void addSaidToBeTheSame(KnownEntity entity, Set<String> pairs) {
        for (Link link : entity.links()) {
            Optional<Id<?>> target = link.target();
            if (link.relation().equals(LinkRelation.SAME_AS) && target.isPresent()) {
                pairs.add(pair(entity.id(), target.get()));
                pairs.add(pair(target.get(), entity.id()));
            }
        }
    }

    /** No id holds a space, so that two of them can be told apart in one key. */
    private static String pair(Id<?> one, Id<?> other) {
        return one.value() + ' ' + other.value();
    }

    static String key(Identifier identifier) {
        return identifier.scheme().token() + ' ' + identifier.value().replace(" ", "");
    }

    private static boolean areTwo(KnownEntity one, KnownEntity other, Set<String> same) {
        return !one.id().equals(other.id()) && !same.contains(pair(one.id(), other.id()));
    }

    private static void unassigned(KnownEntity entity, Findings findings) {
        for (Placed<String> country : findings.parts().countries()) {
            reportUnassigned(country.at(), country.value(), findings);
        }
        for (Placed<Identifier> placed : findings.parts().identifiers()) {
            Identifier identifier = placed.value();
            boolean code = identifier.scheme().equals(IdentifierScheme.ISO3166_1)
                    && identifier.value().length() == ALPHA_2;
            if (code) {
                reportUnassigned(placed.at() + "/value", identifier.value(), findings);
            }
        }
    }

    private static void reportUnassigned(String at, String code, Findings findings) {
        if (!Countries.mayMean(code)) {
            findings.report(at, code);
        }
    }
}
