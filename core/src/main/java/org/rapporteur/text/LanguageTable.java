package org.rapporteur.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/** The table in {@code languages.properties}, whose comment says what it contains. Loaded when it is first needed. */
final class LanguageTable {
    private static final int LETTERS = 26;
    private static final Properties TABLE = load();

    /** The registered languages of two and three letters, by {@link #number}: eight thousand strings would take more memory. */
    private static final BitSet LANGUAGES = languages();

    static final Set<String> EXTLANGS = Set.copyOf(ungrouped("extlangs"));
    static final Set<String> SCRIPTS = Set.of(list("scripts"));
    static final Set<String> REGIONS = Set.of(list("regions"));
    static final Set<String> VARIANTS = Set.of(list("variants"));

    /** Grandfathered and redundant tags, each with its preferred tag, or itself. */
    static final Map<String, String> TAGS = map("tags");

    /** Deprecated subtags of regions and variants, with the preferred ones. */
    static final Map<String, String> PREFERRED = map("preferred");

    static final Map<String, String> MEMBERS = map("members");

    /** Codes of three letters for languages that are registered with two. */
    static final Map<String, String> UNREGISTERED = map("unregistered");

    /** The languages for which another subtag is preferred, or used, and this subtag. */
    static final Map<String, String> SAME = same();

    static final Map<String, String> COUNTRIES = map("countries");
    static final Map<String, String> ENGLISH = map("english");

    private LanguageTable() {}

    /** Whether a subtag of two or three small letters is a registered language. */
    static boolean isLanguage(String subtag) {
        int number = number(subtag);
        return number >= 0 && LANGUAGES.get(number);
    }

    /** Returns a number for two or three small letters; -1 for anything else. */
    private static int number(String subtag) {
        if (subtag.length() < 2 || subtag.length() > 3) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < subtag.length(); i++) {
            int letter = subtag.charAt(i) - 'a' + 1;
            if (letter < 1 || letter > LETTERS) {
                return -1;
            }
            number = number * (LETTERS + 1) + letter;
        }
        return number;
    }

    private static BitSet languages() {
        BitSet languages = new BitSet();
        for (String language : list("languages-2")) {
            languages.set(number(language));
        }
        ungrouped("languages-3").forEach(language -> languages.set(number(language)));
        return languages;
    }

    private static Map<String, String> same() {
        Map<String, String> same = new HashMap<>(UNREGISTERED);
        PREFERRED.forEach((subtag, preferred) -> {
            if (isLanguage(subtag)) {
                same.put(subtag, preferred);
            }
        });
        same.putAll(map("alike"));
        return Map.copyOf(same);
    }

    /** The last letters of a group each follow the letters before them, of which the last word has two. */
    private static Set<String> ungrouped(String key) {
        Set<String> subtags = new HashSet<>();
        for (String group : list(key)) {
            int common = group.lastIndexOf('-') + 3;
            for (int i = common; i < group.length(); i++) {
                subtags.add(group.substring(0, common) + group.charAt(i));
            }
        }
        return subtags;
    }

    private static Map<String, String> map(String key) {
        Map<String, String> map = new HashMap<>();
        for (String pair : list(key)) {
            int sign = pair.indexOf('>');
            map.put(sign < 0 ? pair : pair.substring(0, sign), pair.substring(sign + 1));
        }
        return Map.copyOf(map);
    }

    private static String[] list(String key) {
        return Objects.requireNonNull(TABLE.getProperty(key), key).split(" ", -1);
    }

    private static Properties load() {
        try (InputStream stream = LanguageTable.class.getResourceAsStream("languages.properties")) {
            Properties table = new Properties();
            table.load(new InputStreamReader(Objects.requireNonNull(stream, "languages"), StandardCharsets.UTF_8));
            return table;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
