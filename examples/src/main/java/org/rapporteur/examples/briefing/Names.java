package org.rapporteur.examples.briefing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rapporteur.model.Actor;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.model.Name;
import org.rapporteur.model.term.NameKind;

/** Chooses the one name by which an actor is called in a language. */
final class Names {
    private static final List<NameKind> SECOND_CHOICE =
            List.of(NameKind.ALIAS, NameKind.WEAK_ALIAS, NameKind.FORMER, NameKind.BIRTH, NameKind.METONYM);

    private Names() {}

    /**
     * The first name in the first language that has one (RFC 4647 lookup); else the first in Latin letters, which more
     * people read than any other; else the first. An alias or a former name is taken only where there is no other.
     */
    static Name of(Actor actor, List<LanguageTag> languages) {
        List<Name> names = actor.names().stream()
                .sorted(Comparator.comparing(Names::isSecondChoice))
                .toList();
        for (LanguageTag language : languages) {
            for (Optional<String> range = Optional.of(language.value());
                    range.isPresent();
                    range = broader(range.get())) {
                String tag = range.get();
                Optional<Name> found = names.stream()
                        .filter(name -> name.language()
                                .map(LanguageTag::value)
                                .filter(tag::equals)
                                .isPresent())
                        .findFirst();
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return names.stream().filter(name -> isLatin(name.text())).findFirst().orElse(names.get(0));
    }

    private static boolean isSecondChoice(Name name) {
        return name.kind().filter(SECOND_CHOICE::contains).isPresent();
    }

    private static Optional<String> broader(String tag) {
        int hyphen = tag.lastIndexOf('-');
        return hyphen < 0 ? Optional.empty() : Optional.of(tag.substring(0, hyphen));
    }

    private static boolean isLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .allMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }
}
