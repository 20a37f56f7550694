package org.rapporteur.validation;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * One text in English and maybe other languages; where a language lacks, English stands in, never the default locale.
 */
final class Wording {
    private static final String ENGLISH = "en";

    private final Map<String, String> byLanguage;

    private Wording(Map<String, String> byLanguage) {
        this.byLanguage = Collections.unmodifiableMap(byLanguage);
    }

    static Wording english(String text) {
        return new Wording(Map.of(ENGLISH, text));
    }

    Wording and(Locale locale, String text) {
        Map<String, String> more = new TreeMap<>(byLanguage);
        more.put(locale.getLanguage(), text);
        return new Wording(more);
    }

    String in(Locale locale) {
        String english = byLanguage.getOrDefault(ENGLISH, "");
        return byLanguage.getOrDefault(locale.getLanguage(), english);
    }

    boolean has(Locale locale) {
        return byLanguage.containsKey(locale.getLanguage());
    }
}
