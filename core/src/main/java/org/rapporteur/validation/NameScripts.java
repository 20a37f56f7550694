package org.rapporteur.validation;

import java.lang.Character.UnicodeScript;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.rapporteur.model.Actor;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Name;
import org.rapporteur.text.Languages;

/**
 * The languages and scripts of the names of an actor, collected once, so that each language needs no search of the
 * names.
 *
 * @param languages the languages of names whose tag states a language and no script
 * @param free the scripts of names that can serve every language with that script, because their tag states a script
 *     or no language
 * @param hasFree whether there is such a name
 * @param all the scripts of all names
 */
record NameScripts(Set<String> languages, Set<UnicodeScript> free, boolean hasFree, Set<UnicodeScript> all) {
    /** The number of names that are searched before all are collected. */
    private static final int FEW = 8;

    /** Whether one of the first names is in a language, in any script. Nearly all actors have such a name. */
    static boolean haveLanguage(Actor actor, String language) {
        for (int i = 0; i < Math.min(FEW, actor.names().size()); i++) {
            Optional<LanguageTag> tag = actor.names().get(i).language();
            if (tag.isPresent()
                    && Tags.language(tag.get()).equals(language)
                    && Tags.script(tag.get()).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    static NameScripts of(Actor actor) {
        Set<String> languages = new HashSet<>();
        Set<UnicodeScript> free = EnumSet.noneOf(UnicodeScript.class);
        Set<UnicodeScript> all = EnumSet.noneOf(UnicodeScript.class);
        boolean hasFree = false;
        for (Name name : actor.names()) {
            Optional<LanguageTag> tag = name.language();
            boolean isFree = tag.isEmpty()
                    || !Tags.namesALanguage(tag.get())
                    || !Tags.script(tag.get()).isEmpty();
            if (isFree) {
                hasFree = true;
                addScripts(name.text(), free);
            } else {
                languages.add(Tags.language(tag.get()));
                addScripts(name.text(), all);
            }
        }
        all.addAll(free);
        return new NameScripts(languages, free, hasFree, all);
    }

    private static void addScripts(String text, Set<UnicodeScript> scripts) {
        int kinds = Alphabet.of(text);
        scripts.addAll(Alphabet.scripts(kinds));
        if ((kinds & Alphabet.OTHER) != 0) { // most names need no lookup
            text.codePoints().filter(Character::isLetter).forEach(c -> scripts.add(UnicodeScript.of(c)));
        }
    }

    /** A name in Latin script can be used in any language with that script; for other scripts it must be transliterated. */
    boolean serve(LanguageTag language) {
        Set<UnicodeScript> scripts = Scripts.of(language);
        String wanted = Tags.language(language);
        if (languages.contains(wanted) || languages.stream().anyMatch(each -> Languages.mayBeOne(each, wanted))) {
            return true;
        }
        return scripts.isEmpty()
                ? hasFree
                : !Collections.disjoint(scripts, scripts.contains(UnicodeScript.LATIN) ? all : free);
    }
}
