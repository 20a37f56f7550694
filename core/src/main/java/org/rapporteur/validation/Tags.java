package org.rapporteur.validation;

import java.util.Set;
import org.rapporteur.model.LanguageTag;
import org.rapporteur.text.Languages;

/** The parts of a language tag, by RFC 5646. */
final class Tags {
    /** Tags of no particular language: undetermined, several, none, and one without a code. */
    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "zxx", "mis", "x", "i");

    private static final int OF_SCRIPT = 4;

    private Tags() {}

    /** The language, the same for all tags of one language. */
    static String language(LanguageTag tag) {
        return Languages.language(tag.value());
    }

    static boolean namesALanguage(LanguageTag tag) {
        return !NO_LANGUAGE.contains(language(tag));
    }

    /** Whether both tags may be of the same language; an undetermined one may be of any, and a macrolanguage of its members. */
    static boolean mayBeOfOneLanguage(LanguageTag one, LanguageTag other) {
        return !namesALanguage(one) || !namesALanguage(other) || Languages.mayBeOne(language(one), language(other));
    }

    /** The script subtag; empty if there is none. */
    static String script(LanguageTag tag) {
        if (tag.value().indexOf('-') < 0) {
            return "";
        }
        String[] subtags = tag.value().split("-", -1);
        // what follows a singleton belongs to an extension
        for (int i = 1; i < subtags.length && subtags[i].length() > 1; i++) {
            if (subtags[i].length() == OF_SCRIPT && Character.isLetter(subtags[i].charAt(0))) {
                return subtags[i];
            }
        }
        return "";
    }
}
