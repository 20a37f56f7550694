package org.rapporteur.dossier.name;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables of letters of one rule for one language. */
final class Systems {
    /** The systems by rule and language, loaded when they are first needed. */
    static final Map<Romanization, Map<String, Systems>> BY_RULE = load();

    private static final int LONGEST = 2;

    private final Map<String, String> letters;
    private final Map<String, String> first;
    private final String after;

    private Systems(Map<String, String> letters, Map<String, String> first, String after) {
        this.letters = letters;
        this.first = first;
        this.after = after;
    }

    /** Returns the word in Latin letters; empty if the table lacks a letter. */
    Optional<String> romanize(String word) {
        StringBuilder latin = new StringBuilder();
        for (int i = 0; i < word.length(); ) {
            int length = LONGEST;
            @Nullable String form = null;
            while (form == null && length > 0) {
                if (i + length <= word.length()) {
                    form = form(word, i, word.substring(i, i + length));
                }
                length--;
            }
            if (form == null) {
                return Optional.empty();
            }
            latin.append(form);
            i += length + 1;
        }
        return Optional.of(latin.toString());
    }

    private @Nullable String form(String word, int at, String letter) {
        boolean isFirst = at == 0 || after.indexOf(word.charAt(at - 1)) >= 0;
        String form = isFirst ? first.get(letter) : null;
        return form == null ? letters.get(letter) : form;
    }

    private static Map<Romanization, Map<String, Systems>> load() {
        Map<Romanization, Map<String, Systems>> systems = new EnumMap<>(Romanization.class);
        for (Romanization rule : Romanization.values()) {
            Map<String, String> table = Table.load(rule.table());
            Map<String, Systems> byLanguage = new TreeMap<>();
            table.forEach((key, line) -> {
                if (key.indexOf('.') < 0) {
                    byLanguage.put(
                            key,
                            new Systems(
                                    pairs(line),
                                    pairs(table.getOrDefault(key + ".first", "")),
                                    table.getOrDefault(key + ".after", "")));
                }
            });
            systems.put(rule, byLanguage);
        }
        return systems;
    }

    /** Letters and their forms in turn; a hyphen stands for nothing. */
    private static Map<String, String> pairs(String line) {
        Map<String, String> pairs = new HashMap<>();
        String[] words = line.isEmpty() ? new String[0] : line.split(" ", -1);
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1].equals("-") ? "" : words[i + 1]);
        }
        return pairs;
    }
}
