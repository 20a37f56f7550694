package org.rapporteur.validation;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.rapporteur.text.Quote;
import org.rapporteur.text.Template;

/** A text in English and possibly other languages. English is used if a language is missing, never the default locale. */
final class Message {
    private static final String ENGLISH = "en";

    private final Map<String, String> byLanguage;

    /** The names in braces in the first English text, in order. */
    private final List<String> names;

    private Message(Map<String, String> byLanguage, List<String> names) {
        this.byLanguage = Collections.unmodifiableMap(byLanguage);
        this.names = names;
    }

    static Message english(String text) {
        return new Message(Map.of(ENGLISH, text), Template.names(text));
    }

    /** Adds a text, which need not have all the names, but no other. */
    Message and(Locale locale, String text) {
        for (String name : Template.names(text)) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException("message: must name only arguments of the rule, "
                        + String.join(", ", names) + "; was " + Quote.of('{' + name + '}'));
            }
        }
        Map<String, String> more = new TreeMap<>(byLanguage);
        more.put(locale.getLanguage(), text);
        return new Message(more, names);
    }

    List<String> names() {
        return names;
    }

    String text(Locale locale) {
        String english = byLanguage.getOrDefault(ENGLISH, "");
        return byLanguage.getOrDefault(locale.getLanguage(), english);
    }

    boolean has(Locale locale) {
        return byLanguage.containsKey(locale.getLanguage());
    }
}
