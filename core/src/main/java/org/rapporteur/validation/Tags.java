package org.rapporteur.validation;

import java.util.Map;
import java.util.Set;
import org.rapporteur.model.LanguageTag;

/** The parts of a language tag, by RFC 5646. */
final class Tags {
    /** Tags of no particular language: undetermined, several, none, and one without a code. */
    private static final Set<String> NO_LANGUAGE = Set.of("und", "mul", "zxx", "mis", "x", "i");

    /** Languages that are often tagged by the macrolanguage. */
    private static final Map<String, String> FORM_OF = Map.of("nb", "no", "nn", "no", "cmn", "zh", "iw", "he");

    private static final int OF_SCRIPT = 4;

    private Tags() {}

    /** The language subtag. */
    static String language(LanguageTag tag) {
        int hyphen = tag.value().indexOf('-');
        return hyphen < 0 ? tag.value() : tag.value().substring(0, hyphen);
    }

    static boolean namesALanguage(LanguageTag tag) {
        return !NO_LANGUAGE.contains(language(tag));
    }

    /** Whether both tags may be of the same language; an undetermined one may be of any. */
    static boolean mayBeOfOneLanguage(LanguageTag one, LanguageTag other) {
        return !namesALanguage(one)
                || !namesALanguage(other)
                || larger(language(one)).equals(larger(language(other)));
    }

    private static String larger(String language) {
        return FORM_OF.getOrDefault(language, language);
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
