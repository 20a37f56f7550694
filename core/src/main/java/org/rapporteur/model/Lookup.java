package org.rapporteur.model;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.text.Languages;

/** The lookup of RFC 4647 section 3.4, and then by what tags mean: {@code ukr} finds {@code uk}, and {@code no} finds {@code nb}. */
final class Lookup {
    private Lookup() {}

    /** Returns the words for a preference; null if there are none. */
    static @Nullable String find(Map<LanguageTag, String> entries, LanguageTag preference) {
        for (Optional<LanguageTag> tag = Optional.of(preference);
                tag.isPresent();
                tag = tag.get().broader()) {
            String words = entries.get(tag.get());
            if (words != null) {
                return words;
            }
        }
        LanguageTag wanted = new LanguageTag(Languages.canonical(preference.value()));
        String words = find(entries, wanted, false, false);
        words = words == null ? find(entries, wanted, false, true) : words;
        return words == null ? find(entries, wanted, true, false) : words;
    }

    /** Of the wanted tag or that of an entry, but not of both, the language may be replaced by its macrolanguage. */
    private static @Nullable String find(
            Map<LanguageTag, String> entries, LanguageTag wanted, boolean widenWanted, boolean widenEntry) {
        Optional<LanguageTag> range = Optional.of(widenWanted ? new LanguageTag(widened(wanted.value())) : wanted);
        while (range.isPresent()) {
            for (Map.Entry<LanguageTag, String> entry : entries.entrySet()) {
                String tag = Languages.canonical(entry.getKey().value());
                if (range.get().value().equals(widenEntry ? widened(tag) : tag)) {
                    return entry.getValue();
                }
            }
            range = range.get().broader();
        }
        return null;
    }

    private static String widened(String tag) {
        String language = tag.indexOf('-') < 0 ? tag : tag.substring(0, tag.indexOf('-'));
        return Languages.macrolanguage(language).orElse(language) + tag.substring(language.length());
    }
}
