package org.rapporteur.dossier.name;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A published rule for writing Cyrillic names in Latin letters.
 *
 * @since 0.1
 */
public enum Romanization {
    /**
     * The rule for passports: ICAO Doc 9303, part 3.
     *
     * @since 0.1
     */
    ICAO_9303,

    /**
     * The Ukrainian rule of 2010: resolution 55 of the Cabinet of Ministers.
     *
     * @since 0.1
     */
    UKRAINIAN_2010,

    /**
     * The systems of the United States Board on Geographic Names and the Permanent Committee on Geographical Names,
     * before the Ukrainian rule was adopted in 2019.
     *
     * @since 0.1
     */
    BGN_PCGN,

    /**
     * ISO 9:1995, one letter for one letter.
     *
     * @since 0.1
     */
    ISO_9,

    /**
     * The Latin alphabet of Serbian, which is named after Gaj.
     *
     * @since 0.1
     */
    GAJ;

    /** The letters that only some of the languages have. */
    private static final String UKRAINIAN = "ґєії";

    private static final String RUSSIAN = "ыэёъ";
    private static final String BELARUSIAN = "ўыэё";
    private static final String SERBIAN = "ђјљњћџ";

    /**
     * Returns the forms of a word, in each of the languages that have all its letters.
     *
     * @param word a word in small Cyrillic letters
     */
    Set<String> of(String word) {
        Set<String> forms = new LinkedHashSet<>();
        Systems.BY_RULE.getOrDefault(this, Map.of()).forEach((language, system) -> {
            if (has(language, word)) {
                system.romanize(word).ifPresent(forms::add);
            }
        });
        return forms;
    }

    /** Whether no letter of the word is foreign to the language. */
    private static boolean has(String language, String word) {
        return switch (language) {
            case "uk" -> lacks(word, RUSSIAN) && lacks(word, "ў") && lacks(word, SERBIAN);
            case "ru" -> lacks(word, UKRAINIAN) && lacks(word, "ў") && lacks(word, SERBIAN);
            case "be" -> !lacks(word, BELARUSIAN) && lacks(word, "ґєїищъ") && lacks(word, SERBIAN);
            case "sr" -> !lacks(word, SERBIAN);
            default -> true;
        };
    }

    private static boolean lacks(String word, String letters) {
        return letters.chars().noneMatch(letter -> word.indexOf(letter) >= 0);
    }

    /** The name of the table next to this class. */
    String table() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
