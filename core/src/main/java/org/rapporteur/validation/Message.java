package org.rapporteur.validation;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A text in English and possibly other languages. English is used if a language is missing, never the default locale. */
final class Message {
    private static final String ENGLISH = "en";

    private final Map<String, String> byLanguage;

    private Message(Map<String, String> byLanguage) {
        this.byLanguage = Collections.unmodifiableMap(byLanguage);
    }

    static Message english(String text) {
        return new Message(Map.of(ENGLISH, text));
    }

    Message and(Locale locale, String text) {
        Map<String, String> more = new TreeMap<>(byLanguage);
        more.put(locale.getLanguage(), text);
        return new Message(more);
    }

    String text(Locale locale) {
        String english = byLanguage.getOrDefault(ENGLISH, "");
        return byLanguage.getOrDefault(locale.getLanguage(), english);
    }

    boolean has(Locale locale) {
        return byLanguage.containsKey(locale.getLanguage());
    }
}
