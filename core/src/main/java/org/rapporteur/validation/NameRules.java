package org.rapporteur.validation;

import static org.rapporteur.validation.Severity.INFO;
import static org.rapporteur.validation.Severity.WARNING;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.model.Actor;
import org.rapporteur.model.Dossier;
import org.rapporteur.model.Id;
import org.rapporteur.model.KnownEntity;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Name;
import org.rapporteur.model.Organization;
import org.rapporteur.model.Party;
import org.rapporteur.model.Place;
import org.rapporteur.model.property.Walk;
import org.rapporteur.model.term.NameKind;
import org.rapporteur.text.Languages;
import org.rapporteur.text.NameForm;
import org.rapporteur.validation.RecordParts.Placed;

/** Rules on the names of actors. */
final class NameRules {
    private static final Walk<Set<String>> PLACES = Walk.<Set<String>>builder()
            .parts(
                    Place.class,
                    (names, at, place) -> names.addAll(place.name().entries().values()))
            .build();

    /** Limits the search. No title has readers of more languages than this. */
    private static final int MOST_LANGUAGES = 64;

    private NameRules() {}

    static List<Rule> all() {
        return List.of(
                Catalogue.forEach(Actor.class, "no-name-in-language", INFO, NameRules::noNameInLanguage),
                Catalogue.forEach(Actor.class, "same-name-twice", WARNING, NameRules::sameNameTwice)
                        .onlyIf(Trait.SEVERAL_NAMES),
                Catalogue.forDossier("metonym-resolved-to-city", WARNING, NameRules::metonymResolvedToCity));
    }

    /**
     * The languages of the readers are taken to be those of the title. Of languages in the same scripts, only the first
     * is reported: a title in many languages over many actors would give as many findings as there are pairs.
     */
    private static void noNameInLanguage(Actor actor, Findings findings) {
        findings.index().dossier().title().ifPresent(title -> {
            @Nullable NameScripts names = null;
            Set<Set<UnicodeScript>> reported = new HashSet<>();
            Iterator<LanguageTag> languages = title.entries().keySet().iterator();
            for (int i = 0; i < MOST_LANGUAGES && languages.hasNext(); i++) {
                LanguageTag language = languages.next();
                if (!Tags.namesALanguage(language) || NameScripts.haveLanguage(actor, Tags.language(language))) {
                    continue;
                }
                names = names == null ? NameScripts.of(actor) : names;
                if (!names.serve(language) && reported.add(Scripts.of(language))) {
                    findings.report("/names", actor.names().get(0).text(), language);
                }
            }
        });
    }

    private static void sameNameTwice(Actor actor, Findings findings) {
        if (!Repetition.isPossible(actor.names(), NameRules::language)) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < actor.names().size(); i++) {
            Name name = actor.names().get(i);
            Integer earlier = seen.put(alike(name), i);
            if (earlier != null && mayBeAtOneTime(name, actor.names().get(earlier))) {
                findings.report("/names/" + i, name.text(), findings.pointer() + "/names/" + earlier);
            }
        }
    }

    private static String alike(Name name) {
        return language(name) + ' ' + name.kind().map(NameKind::token).orElse("") + ' ' + NameForm.of(name.text());
    }

    /** Most names of an actor are in languages of their own, and need no comparison. */
    private static String language(Name name) {
        return name.language().map(tag -> Languages.canonical(tag.value())).orElse("");
    }

    private static boolean mayBeAtOneTime(Name one, Name other) {
        return one.period().isEmpty()
                || other.period().isEmpty()
                || !Dates.certainlyApart(one.period().get(), other.period().get());
    }

    /** The key of a name of an organisation; ids contain no space. */
    private static String ownName(Id<?> organization, String name) {
        return organization.value() + ' ' + name;
    }

    /** A place is not an actor: "Kyiv says" refers to those who govern there. */
    private static void metonymResolvedToCity(Dossier dossier, Findings findings) {
        Set<String> cities = placeNames(findings);
        findings.each(Actor.class, Trait.METONYM, (occurrence, actor) -> addMetonyms(actor, cities));
        Set<String> ownNames = new HashSet<>();
        for (Actor actor : dossier.actors()) {
            if (actor instanceof Organization) {
                for (Name name : actor.names()) {
                    if (cities.contains(name.text()) && !isMetonym(name)) {
                        ownNames.add(ownName(actor.id(), name.text()));
                    }
                }
            }
        }
        if (ownNames.isEmpty()) {
            return;
        }
        findings.each(KnownEntity.class, Trait.RESOLVED_NAME, (occurrence, entity) -> {
            for (Placed<Party> placed :
                    RecordParts.of(entity, NameRules::isResolvedName).parties()) {
                Id<? extends Actor> actor = placed.value().actor().get();
                String printed = placed.value().asNamed().get();
                if (ownNames.contains(ownName(actor, printed))) {
                    findings.report(occurrence.path() + placed.at() + "/actor", actor, printed);
                }
            }
        });
    }

    static boolean isResolvedName(Party party) {
        return party.asNamed().isPresent() && party.actor().isPresent();
    }

    private static void addMetonyms(Actor actor, Set<String> cities) {
        for (Name name : actor.names()) {
            if (isMetonym(name)) {
                cities.add(name.text());
            }
        }
    }

    static boolean isMetonym(Name name) {
        return name.kind().isPresent() && name.kind().get().equals(NameKind.METONYM);
    }

    private static Set<String> placeNames(Findings findings) {
        Set<String> names = new HashSet<>();
        findings.each(KnownEntity.class, Trait.PLACES, (occurrence, entity) -> PLACES.over(entity, null, names));
        return names;
    }
}
